package org.newsgraph.extract.time;

/**
 * A text as the rules read it: full-width digits, letters and signs folded to their plain forms,
 * the many dashes to one, every kind of space to one; of the same length as the text itself.
 */
final class Chars {
  private final char[] units;

  Chars(String text) {
    units = text.toCharArray();
    for (int i = 0; i < units.length; i++) {
      units[i] = fold(units[i]);
    }
  }

  private static char fold(char c) {
    if (c < 0x80) {
      return c == '\t' ? ' ' : c == '~' ? '-' : c;
    }
    if ("，；！？".indexOf(c) >= 0) {
      return c;
    }
    if (c >= '！' && c <= '～') {
      char plain = (char) (c - '！' + '!');
      return plain == '~' ? '-' : plain;
    }
    return switch (c) {
      case '–', '—', '―', '‐', '−', '─', '〜' -> '-';
      case '\u3000', '\u00A0', '\u2009', '\u202F' -> ' ';
      case '○', '◯' -> '〇';
      default -> c;
    };
  }

  int length() {
    return units.length;
  }

  /** The unit at an offset; a line feed outside the text, which ends every rule. */
  char at(int i) {
    return i >= 0 && i < units.length ? units[i] : '\n';
  }

  boolean starts(int i, String what) {
    for (int k = 0; k < what.length(); k++) {
      if (at(i + k) != what.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  boolean ends(int end, String what) {
    return starts(end - what.length(), what);
  }

  /** The longest of some strings that stands at an offset; its end, or -1. */
  int any(int i, String... choices) {
    int best = -1;
    for (String choice : choices) {
      if (i + choice.length() > best && starts(i, choice)) {
        best = i + choice.length();
      }
    }
    return best;
  }

  boolean in(int i, String set) {
    return set.indexOf(at(i)) >= 0;
  }

  /** The offset behind at most one space. */
  int space(int i) {
    return at(i) == ' ' ? i + 1 : i;
  }

  static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean latin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
