package org.newsgraph.extract;

import org.newsgraph.text.ChineseScript;

/** Characters and words in the form in which the trained recogniser compares them. */
final class CharacterForms {

  private static final String NUMERALS = "一二三四五六七八九十百千万亿零〇";

  private CharacterForms() {}

  /**
   * One form for both widths, for small and capital letters, all digits, and all kinds of points.
   */
  static char normal(char c) {
    char narrow = c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : c;
    if (narrow >= '0' && narrow <= '9') {
      return '0';
    }
    return switch (narrow) {
      case '•', '・', '．', '‧', '∙' -> '·';
      default -> Character.toLowerCase(narrow);
    };
  }

  static String normal(String word) {
    StringBuilder result = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      result.append(normal(word.charAt(i)));
    }
    return result.toString();
  }

  /** What kind of character a normal form is, 1 to 6. */
  static int shape(char c) {
    if (c == '0') {
      return 1;
    }
    if (c >= 'a' && c <= 'z') {
      return 2;
    }
    if (NUMERALS.indexOf(c) >= 0) {
      return 3;
    }
    if (ChineseScript.isHan(c)) {
      return 4;
    }
    return Character.isLetter(c) ? 5 : 6;
  }
}
