package org.newsgraph.identity;

import java.util.Comparator;

/**
 * Two entities that may be one.
 *
 * @param first IRI of the one that the other may be
 * @param second IRI of the other
 * @param score how likely, 0 to 1
 * @param why what speaks for it, in words
 */
public record Pair(String first, String second, double score, String why) {

  /** The surest first. */
  static final Comparator<Pair> BY_SCORE =
      Comparator.comparingDouble(Pair::score)
          .reversed()
          .thenComparing(Pair::first)
          .thenComparing(Pair::second);
}
