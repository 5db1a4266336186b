package org.newsgraph.pipeline.counts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The mentions of one article: what each is of, and in which sentence it stands. Used by one
 * thread.
 *
 * @param <T> terms, or their numbers
 */
final class ArticleMentions<T> {

  private final Map<T, List<T>> entities = new HashMap<>();
  private final Map<T, T> sentences = new HashMap<>();

  void addEntity(T mention, T entity) {
    entities.computeIfAbsent(mention, m -> new ArrayList<>(1)).add(entity);
  }

  void setSentence(T mention, T sentence) {
    sentences.put(mention, sentence);
  }

  /** How often each entity is mentioned. */
  Map<T, Integer> counts() {
    Map<T, Integer> counts = new HashMap<>();
    entities.values().forEach(those -> those.forEach(e -> counts.merge(e, 1, Integer::sum)));
    return counts;
  }

  /**
   * In how many sentences each two entities stand together.
   *
   * @param pair the same for two entities, whichever is given first
   */
  <P> Map<P, Integer> together(BiFunction<T, T, P> pair) {
    Map<T, Set<T>> bySentence = new HashMap<>();
    entities.forEach(
        (mention, those) -> {
          T sentence = sentences.get(mention);
          if (sentence != null) {
            bySentence.computeIfAbsent(sentence, s -> new HashSet<>()).addAll(those);
          }
        });
    Map<P, Integer> counts = new HashMap<>();
    for (Set<T> inOneSentence : bySentence.values()) {
      List<T> those = List.copyOf(inOneSentence);
      for (int i = 0; i < those.size(); i++) {
        for (int j = i + 1; j < those.size(); j++) {
          counts.merge(pair.apply(those.get(i), those.get(j)), 1, Integer::sum);
        }
      }
    }
    return counts;
  }
}
