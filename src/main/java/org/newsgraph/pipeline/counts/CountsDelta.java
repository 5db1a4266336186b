package org.newsgraph.pipeline.counts;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;

/** What the articles that come and go add to the counts and take away. Used by one thread. */
final class CountsDelta {

  final Map<Node, Change> entities = new HashMap<>();
  final Map<Pair, Change> pairs = new HashMap<>();
  long mark;

  void add(ArticleCounts article) {
    mark += article.mark();
    article.mentions().forEach((entity, n) -> change(entities, entity).add(article.day(), n));
    article.sentences().forEach((pair, n) -> change(pairs, pair).add(article.day(), n));
  }

  void remove(ArticleCounts article) {
    mark -= article.mark();
    article.mentions().forEach((entity, n) -> change(entities, entity).remove(article.day(), n));
    article.sentences().forEach((pair, n) -> change(pairs, pair).remove(article.day(), n));
  }

  private static <K> Change change(Map<K, Change> changes, K key) {
    return changes.computeIfAbsent(key, k -> new Change());
  }

  int size() {
    return entities.size() + pairs.size();
  }

  /** Forgets the changes, which are written, but not the mark. */
  void clear() {
    entities.clear();
    pairs.clear();
  }
}
