package org.newsgraph.extract.time;

/**
 * One part of an expression: 去年, 3月, 下旬, 周三, 8点半.
 *
 * @param rank how coarse it is
 * @param narrowing what it means
 */
record Part(Rank rank, Narrowing narrowing) {

  /** Finds the stretch that a part means inside the stretch of the parts before it. */
  interface Narrowing {
    /**
     * @param within the stretch so far; null for the first part, which completes itself
     * @return null if there is no such stretch, or nothing to complete it with
     */
    Stretch in(Stretch within, Frame frame);
  }
}
