package org.newsgraph.extract;

import org.newsgraph.model.Span;

/** Where in a stretch a character stands. */
final class Place {

  static final int BEGIN = 0;
  static final int INSIDE = 1;
  static final int END = 2;
  static final int SINGLE = 3;
  static final int OUTSIDE = 4;

  private Place() {}

  static int of(Span stretch, int at) {
    return of(stretch.begin(), stretch.end(), at);
  }

  static int of(int begin, int end, int at) {
    if (end == begin + 1) {
      return SINGLE;
    }
    return at == begin ? BEGIN : at == end - 1 ? END : INSIDE;
  }

  static boolean isFirst(int place) {
    return place == BEGIN || place == SINGLE;
  }

  static boolean isLast(int place) {
    return place == END || place == SINGLE;
  }
}
