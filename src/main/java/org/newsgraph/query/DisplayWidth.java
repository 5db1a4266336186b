package org.newsgraph.query;

import java.util.ArrayList;
import java.util.List;

/**
 * How many columns of a terminal a text takes: Chinese characters, full-width forms and emoji take
 * two, combining marks none. Follows the wide and full-width ranges of Unicode's East Asian Width
 * (UAX 11).
 */
final class DisplayWidth {

  /** First and last of each range of wide characters. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x231A, 0x231B},
    {0x2329, 0x232A},
    {0x23E9, 0x23EC},
    {0x2E80, 0x303E},
    {0x3041, 0x33FF},
    {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF},
    {0xA000, 0xA4CF},
    {0xA960, 0xA97C},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE10, 0xFE19},
    {0xFE30, 0xFE6F},
    {0xFF01, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x17000, 0x18CFF},
    {0x1B000, 0x1B2FB},
    {0x1F004, 0x1F004},
    {0x1F0CF, 0x1F0CF},
    {0x1F18E, 0x1F18E},
    {0x1F191, 0x1F19A},
    {0x1F200, 0x1F320},
    {0x1F32D, 0x1F64F},
    {0x1F680, 0x1F6FC},
    {0x1F7E0, 0x1F7EB},
    {0x1F90C, 0x1F9FF},
    {0x1FA70, 0x1FAFF},
    {0x20000, 0x3FFFD},
  };

  private DisplayWidth() {}

  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  static int of(int codePoint) {
    switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
      Character.ENCLOSING_MARK,
      Character.FORMAT,
      Character.CONTROL:
        return 0;
      default:
        return isWide(codePoint) ? 2 : 1;
    }
  }

  private static boolean isWide(int codePoint) {
    for (int[] range : WIDE) {
      if (codePoint <= range[1]) {
        return codePoint >= range[0];
      }
    }
    return false;
  }

  /** The text with spaces after it up to a width. */
  static String padEnd(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  /** The text with spaces before it up to a width. */
  static String padStart(String text, int width) {
    return " ".repeat(Math.max(0, width - of(text))) + text;
  }

  /**
   * Cuts a text into lines of at most a width: at a space where there is one in the line's second
   * half, else between any two characters, as Chinese text allows.
   */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = lineEnd(text, begin, width);
      lines.add(text.substring(begin, end).stripTrailing());
      begin = end;
      while (begin < text.length() && text.charAt(begin) == ' ') {
        begin++;
      }
    }
    return lines.isEmpty() ? List.of("") : lines;
  }

  private static int lineEnd(String text, int begin, int width) {
    int used = 0;
    int end = begin;
    int space = -1;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      used += of(codePoint);
      if (used > width && end > begin) {
        return space > begin + (end - begin) / 2 ? space : end;
      }
      if (codePoint == ' ') {
        space = end;
      }
      end += Character.charCount(codePoint);
    }
    return end;
  }
}
