package org.newsgraph.spark;

import org.newsgraph.ingest.ArticleSink;
import org.newsgraph.ingest.Document;
import org.newsgraph.ingest.Skipped;
import org.newsgraph.model.Article;
import org.newsgraph.model.Failure;

/**
 * A document of a file that was fetched, under the name of the file that it was fetched from.
 *
 * @param document as it was read
 * @param file the path that it was read from
 * @param name what users call that file
 */
record NamedDocument(Document document, String file, String name) implements Document {

  @Override
  public String source() {
    return named(document.source());
  }

  private String named(String source) {
    return source.startsWith(file) ? name + source.substring(file.length()) : source;
  }

  @Override
  public boolean ofCrawl() {
    return document.ofCrawl();
  }

  @Override
  public void read(ArticleSink sink) {
    document.read(
        new ArticleSink() {
          @Override
          public void article(Article article) {
            sink.article(article.withSource(named(article.source())));
          }

          @Override
          public void failure(Failure failure) {
            sink.failure(new Failure(named(failure.source()), failure.stage(), failure.reason()));
          }

          @Override
          public void skipped(String source, Skipped reason) {
            sink.skipped(named(source), reason);
          }
        });
  }
}
