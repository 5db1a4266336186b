package org.newsgraph.extract.event;

import java.util.Map;
import java.util.Optional;

/** Reads numbers as news writes them: 47, ４７, 四十七, 两百, 1.2万, 3,000, 20亿. */
final class Quantity {

  private static final String DIGITS = "零一二三四五六七八九";

  private static final Map<Character, Double> GROUPS = Map.of('万', 1e4, '亿', 1e8, '兆', 1e12);

  private static final Map<Character, Integer> UNITS = Map.of('十', 10, '百', 100, '千', 1000);

  private Quantity() {}

  /** The value of a number; empty where it is none, or no certain one (数十, 几百, 近百, 多). */
  static Optional<Double> parse(String text) {
    double total = 0;
    double group = 0;
    double pending = -1;
    int scale = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = digit(c);
      if (digit >= 0 && scale > 0) {
        pending += digit / Math.pow(10, scale++);
      } else if (digit >= 0) {
        pending = (pending < 0 ? 0 : pending * 10) + digit;
      } else if (c == '.' || c == '．') {
        scale = 1;
      } else if (UNITS.containsKey(c)) {
        group += (pending < 0 ? 1 : pending) * UNITS.get(c);
        pending = -1;
      } else if (GROUPS.containsKey(c)) {
        double before = group + Math.max(0, pending);
        total = c == '万' ? total + before * 1e4 : (total + before) * GROUPS.get(c);
        group = 0;
        pending = -1;
        scale = 0;
      } else if (c != ',' && c != '，') {
        return Optional.empty();
      }
    }
    double value = total + group + Math.max(0, pending);
    return text.isEmpty() || pending < 0 && total + group == 0
        ? Optional.empty()
        : Optional.of(value);
  }

  private static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    if (c >= '０' && c <= '９') {
      return c - '０';
    }
    return c == '〇' ? 0 : c == '两' || c == '兩' ? 2 : DIGITS.indexOf(c);
  }
}
