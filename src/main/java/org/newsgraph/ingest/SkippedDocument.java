package org.newsgraph.ingest;

/** A record of a web crawl that is passed over. */
record SkippedDocument(String source, Skipped reason) implements Document {

  @Override
  public void read(ArticleSink sink) {
    sink.skipped(source, reason);
  }
}
