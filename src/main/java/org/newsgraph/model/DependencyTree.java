package org.newsgraph.model;

import java.util.ArrayList;
import java.util.List;

/**
 * How the words of a sentence depend on one another.
 *
 * @param dependencies one for each token of the sentence, in their order
 */
public record DependencyTree(List<Dependency> dependencies) {

  /**
   * @throws IllegalArgumentException if a head is not one of the words
   */
  public DependencyTree {
    dependencies = List.copyOf(dependencies);
    for (Dependency dependency : dependencies) {
      if (dependency.head() >= dependencies.size()) {
        throw new IllegalArgumentException(
            dependency + " in a sentence of " + dependencies.size() + " words");
      }
    }
  }

  /** The index of the head of a word; {@link Dependency#ROOT} for the word that has none. */
  public int head(int word) {
    return dependencies.get(word).head();
  }

  /** The relation of a word to its head. */
  public String relation(int word) {
    return dependencies.get(word).relation();
  }

  /** The indices of the words that depend on a word, in the order of the text. */
  public List<Integer> dependents(int word) {
    List<Integer> result = new ArrayList<>();
    for (int i = 0; i < dependencies.size(); i++) {
      if (head(i) == word) {
        result.add(i);
      }
    }
    return result;
  }
}
