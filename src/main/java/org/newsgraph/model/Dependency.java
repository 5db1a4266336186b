package org.newsgraph.model;

import java.util.Objects;

/**
 * On which other word of its sentence a word depends.
 *
 * @param head the index of that word among the sentence's tokens, {@link #ROOT} for the word on
 *     which the sentence rests
 * @param relation the relation in Universal Dependencies for Chinese, e.g. {@code nsubj}, {@code
 *     nmod:tmod}; {@code root} for that word
 */
public record Dependency(int head, String relation) {

  /** The head of the word that depends on no other one. */
  public static final int ROOT = -1;

  /**
   * @throws IllegalArgumentException if {@code head} is below {@link #ROOT}
   */
  public Dependency {
    Objects.requireNonNull(relation, "relation");
    if (head < ROOT) {
      throw new IllegalArgumentException("a head is the index of a token, not " + head);
    }
  }
}
