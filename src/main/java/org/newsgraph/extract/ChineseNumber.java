package org.newsgraph.extract;

import java.util.OptionalInt;

/** Reads whole numbers below ten thousand as they stand in names: 28, ２８, 三十, 二十八, 二〇二二. */
final class ChineseNumber {

  private static final String DIGITS = "〇一二三四五六七八九";

  private ChineseNumber() {}

  /** Whether a character may belong to a number. */
  static boolean isDigit(char c) {
    return digit(c) >= 0 || c == '十' || c == '百';
  }

  /** The value of a number; empty where the string is none, or above 9999. */
  static OptionalInt parse(String text) {
    if (text.isEmpty() || text.length() > 6) {
      return OptionalInt.empty();
    }
    boolean positional = text.indexOf('十') < 0 && text.indexOf('百') < 0;
    return positional ? positional(text) : grouped(text);
  }

  private static OptionalInt positional(String text) {
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = digit(text.charAt(i));
      if (digit < 0) {
        return OptionalInt.empty();
      }
      value = value * 10 + digit;
    }
    return value <= 9999 ? OptionalInt.of(value) : OptionalInt.empty();
  }

  private static OptionalInt grouped(String text) {
    int value = 0;
    int pending = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '十' || c == '百') {
        value += (pending < 0 ? 1 : pending) * (c == '十' ? 10 : 100);
        pending = -1;
      } else {
        pending = digit(c);
        if (pending < 0) {
          return OptionalInt.empty();
        }
      }
    }
    return OptionalInt.of(value + Math.max(0, pending));
  }

  private static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    if (c >= '０' && c <= '９') {
      return c - '０';
    }
    return c == '零' || c == '○' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
  }
}
