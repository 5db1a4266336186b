package org.newsgraph.pipeline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.sparql.core.Quad;

/**
 * Gathers articles and stores them together: many small transactions would blow the store's files
 * up. Used by one thread.
 */
final class BatchWriter {

  /** No batch grows beyond this, however many articles it may hold. */
  private static final int MOST_QUADS = 200_000;

  private final BuildTarget target;
  private final int mostArticles;
  private final Map<String, List<Quad>> batch = new TreeMap<>();
  private int quads;

  BatchWriter(BuildTarget target, int mostArticles) {
    this.target = target;
    this.mostArticles = mostArticles;
  }

  void add(ArticleBuilder.BuiltArticle article) {
    batch.put(article.graph(), article.quads());
    quads += article.quads().size();
    if (batch.size() >= mostArticles || quads >= MOST_QUADS) {
      flush();
    }
  }

  /** Stores what is gathered, in one transaction. */
  void flush() {
    if (!batch.isEmpty()) {
      target.replace(batch);
      batch.clear();
      quads = 0;
    }
  }
}
