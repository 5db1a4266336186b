package org.newsgraph.ingest;

import org.newsgraph.model.Article;
import org.newsgraph.model.Failure;

/** Takes what was read of a file: its articles, and the reasons for what could not be read. */
public interface ArticleSink {

  /** Takes an article that was read. */
  void article(Article article);

  /** Takes the reason why something is not an article. */
  void failure(Failure failure);

  /**
   * Takes note that a record of a web crawl was passed over.
   *
   * @param source the file and the record in it
   */
  default void skipped(String source, Skipped reason) {}
}
