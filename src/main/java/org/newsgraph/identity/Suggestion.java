package org.newsgraph.identity;

import java.util.Comparator;

/**
 * What a person may want to decide: two that may be one, or one that may be two.
 *
 * @param state what was made of the pair
 * @param pair the two, and what speaks for the state
 * @param first how many articles name the first
 * @param second how many articles name the second
 */
public record Suggestion(State state, Pair pair, int first, int second) {

  /** What was made of a pair. */
  public enum State {
    /** Two that may be one. */
    TWO,
    /** Joined, and may be two. */
    JOINED,
    /** Two of one name that were told apart, and may be one. */
    SEPARATED
  }

  /** The least sure first, those that many articles name before others. */
  static final Comparator<Suggestion> BEST_FIRST =
      Comparator.comparingDouble(Suggestion::worth)
          .reversed()
          .thenComparing(Suggestion::pair, Pair.BY_SCORE);

  /** How unsure it is, 0 to 1. What was joined is mostly right, however near to the limit. */
  private double doubt() {
    double beyond = Math.max(0, pair.score() - Resolution.ENOUGH) / (1 - Resolution.ENOUGH);
    return switch (state) {
      case TWO -> pair.score() / Resolution.ENOUGH;
      case JOINED -> (1 - beyond) / 2;
      case SEPARATED -> 2 * (1 - pair.score());
    };
  }

  /** A decision counts in the articles of both. */
  private double worth() {
    return doubt() * Math.log(1 + Math.min(first, second));
  }
}
