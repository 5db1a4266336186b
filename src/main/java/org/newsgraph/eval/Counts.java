package org.newsgraph.eval;

import java.util.OptionalDouble;

/** True positives, false positives and misses, as they are counted up. Not thread-safe. */
final class Counts {

  private int right;
  private int wrong;
  private int missed;

  void right() {
    right++;
  }

  void wrong() {
    wrong++;
  }

  void missed() {
    missed++;
  }

  /** Counts a gold item: found right, or missed. */
  void count(boolean found) {
    if (found) {
      right();
    } else {
      missed();
    }
  }

  Score score(String file, String measure) {
    return new Score(
        file, measure, OptionalDouble.of(share(right, right + wrong)), recall(), gold());
  }

  /** For gold data that does not mark everything, so that precision means nothing. */
  Score recallOnly(String file, String measure) {
    return new Score(file, measure, OptionalDouble.empty(), recall(), gold());
  }

  private double recall() {
    return share(right, gold());
  }

  int gold() {
    return right + missed;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
