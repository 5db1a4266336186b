package org.newsgraph.extract.crf;

/**
 * The labels of characters: outside, or the beginning, inside or end of a span of some kind, or a
 * span of one character.
 */
public final class Labels {

  /** The label of what lies outside of all spans. */
  public static final int OUTSIDE = 0;

  static final int BEGIN = 0;
  static final int INSIDE = 1;
  static final int END = 2;
  static final int SINGLE = 3;

  private static final int POSITIONS = 4;

  private Labels() {}

  /** How many labels there are for so many kinds of spans. */
  public static int count(int kinds) {
    return 1 + POSITIONS * kinds;
  }

  static int label(int kind, int position) {
    return 1 + kind * POSITIONS + position;
  }

  static int kind(int label) {
    return label == OUTSIDE ? -1 : (label - 1) / POSITIONS;
  }

  static boolean isLast(int label) {
    return label == OUTSIDE || (label - 1) % POSITIONS >= END;
  }

  private static boolean isFirst(int label) {
    int position = (label - 1) % POSITIONS;
    return label == OUTSIDE || position == BEGIN || position == SINGLE;
  }

  /**
   * Whether a label may stand behind another one: a span that begins ends, and as what it began.
   */
  static boolean mayFollow(int before, int label) {
    return isLast(before)
        ? isFirst(label)
        : label != OUTSIDE && !isFirst(label) && kind(before) == kind(label);
  }

  static boolean mayBegin(int label) {
    return isFirst(label);
  }

  /** Writes the labels of a span, which must not overlap another one. */
  public static void mark(int[] labels, int begin, int end, int kind) {
    if (end - begin == 1) {
      labels[begin] = label(kind, SINGLE);
      return;
    }
    labels[begin] = label(kind, BEGIN);
    for (int i = begin + 1; i < end - 1; i++) {
      labels[i] = label(kind, INSIDE);
    }
    labels[end - 1] = label(kind, END);
  }
}
