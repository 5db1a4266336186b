package org.newsgraph.ingest;

/**
 * Something that may be an article: a file, or one record of a file that holds many. What it costs
 * to take it apart is paid by the thread that calls {@link #read}.
 */
public interface Document {

  /** The file, or {@code file#record}: the {@code source} of its article. */
  String source();

  /** Whether it is one of the many that a web crawl has brought home unlooked at. */
  default boolean ofCrawl() {
    return false;
  }

  /**
   * Takes it apart: its article, or why it is none, goes to the sink. Never throws for bad content.
   */
  void read(ArticleSink sink);
}
