package org.newsgraph.extract.time;

/**
 * A whole number in a text.
 *
 * @param value the number
 * @param end the offset behind it
 * @param form how it is written
 * @param length the number of its characters
 */
record Numeral(int value, int end, Form form, int length) {

  /** How a number is written. */
  enum Form {
    /** 2023. */
    DIGITS,
    /** With the words for ten, hundred ...: 二十三. */
    COUNTED,
    /** Digit by digit: 二〇二三. */
    SPELLED
  }

  /** Longer runs are no numbers of a calendar. */
  private static final int LONGEST = 9;

  private static final String SPELL = "〇一二三四五六七八九";
  private static final String COUNT = "十百千万";

  /** The number that begins at an offset, or null. */
  static Numeral read(Chars c, int at) {
    return Chars.digit(c.at(at)) ? digits(c, at) : characters(c, at);
  }

  /** Whether a character can begin or go on a number. */
  static boolean part(char c) {
    return Chars.digit(c) || digit(c) >= 0 || COUNT.indexOf(c) >= 0;
  }

  private static Numeral digits(Chars c, int at) {
    int end = at;
    int value = 0;
    while (Chars.digit(c.at(end))) {
      if (end - at >= LONGEST) {
        return null;
      }
      value = value * 10 + c.at(end++) - '0';
    }
    return new Numeral(value, end, Form.DIGITS, end - at);
  }

  private static Numeral characters(Chars c, int at) {
    int end = at;
    boolean counted = false;
    while (end - at <= LONGEST && (digit(c.at(end)) >= 0 || COUNT.indexOf(c.at(end)) >= 0)) {
      counted |= COUNT.indexOf(c.at(end)) >= 0;
      end++;
    }
    if (end == at || end - at > LONGEST) {
      return null;
    }
    return counted || end - at == 1 ? counted(c, at, end) : spelled(c, at, end);
  }

  private static Numeral spelled(Chars c, int at, int end) {
    int value = 0;
    for (int i = at; i < end; i++) {
      value = value * 10 + digit(c.at(i));
    }
    return new Numeral(value, end, Form.SPELLED, end - at);
  }

  private static Numeral counted(Chars c, int at, int end) {
    int total = 0;
    int pending = -1;
    for (int i = at; i < end; i++) {
      int digit = digit(c.at(i));
      if (digit > 0) {
        if (pending > 0) {
          return null;
        }
        pending = digit;
      } else if (digit == 0) {
        pending = end - at == 1 ? 0 : pending;
      } else {
        int unit = unit(c.at(i));
        total =
            unit == 10_000
                ? (total + Math.max(pending, 0)) * unit
                : total + (pending < 0 ? 1 : pending) * unit;
        pending = -1;
      }
    }
    return new Numeral(total + Math.max(pending, 0), end, Form.COUNTED, end - at);
  }

  private static int unit(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      default -> 10_000;
    };
  }

  /** The value of one Chinese digit, or -1. */
  static int digit(char c) {
    if (c == '两') {
      return 2;
    }
    if (c == '零') {
      return 0;
    }
    return SPELL.indexOf(c);
  }
}
