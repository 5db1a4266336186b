package org.newsgraph.ingest;

import org.newsgraph.model.Article;
import org.newsgraph.model.Failure;
import org.newsgraph.model.Stage;

/**
 * A record that holds a page; what it takes to read it is done when it is asked for.
 *
 * @param ofCrawl whether it comes from a web crawl
 */
record PageDocument(String source, boolean ofCrawl, PageReader page) implements Document {

  /** Reads the page of a record. */
  interface PageReader {
    Page read() throws UnreadableException;
  }

  @Override
  public void read(ArticleSink sink) {
    Article article;
    try {
      article = ArticleBuilder.build(source, page.read());
    } catch (UnreadableException e) {
      sink.failure(new Failure(source, Stage.READ, e.getMessage()));
      return;
    } catch (RuntimeException | StackOverflowError e) {
      sink.failure(
          new Failure(
              source, Stage.READ, "the reader failed on this record, please report it: " + e));
      return;
    }
    sink.article(article);
  }
}
