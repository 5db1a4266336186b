package org.newsgraph.ingest;

import org.newsgraph.text.ChineseScript;

/** Characters that a reader does not see go; white space becomes single spaces. */
final class CleanText {

  private CleanText() {}

  /**
   * One line of clean text: no control, zero-width, direction or private characters, no white space
   * at either end, single spaces between. A line break of the source between two Chinese characters
   * is dropped, as no reader sees a space there.
   */
  static String line(CharSequence raw) {
    StringBuilder clean = new StringBuilder(raw.length());
    boolean space = false;
    boolean newline = false;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (isSpace(c)) {
        space = true;
        newline |= c == '\n' || c == '\r';
      } else if (isVisible(raw, i)) {
        if (space && clean.length() > 0 && !(newline && joins(last(clean), c))) {
          clean.append(' ');
        }
        space = false;
        newline = false;
        clean.append(c);
      }
    }
    return clean.toString();
  }

  private static char last(StringBuilder text) {
    return text.charAt(text.length() - 1);
  }

  private static boolean joins(char before, char after) {
    return isWide(before) && isWide(after);
  }

  private static boolean isWide(char c) {
    return ChineseScript.isHan(c) || c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFF60;
  }

  static boolean isSpace(char c) {
    return c <= ' ' && (c == ' ' || c >= '\t' && c <= '\r')
        || c == 0x85
        || c == 0xA0
        || c == 0x1680
        || c >= 0x2000 && c <= 0x200A
        || c == 0x2028
        || c == 0x2029
        || c == 0x202F
        || c == 0x205F
        || c == 0x3000;
  }

  private static boolean isVisible(CharSequence text, int i) {
    char c = text.charAt(i);
    if (c < 0x80) {
      return c > ' ' && c != 0x7F;
    }
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    int type = Character.getType(c);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.PRIVATE_USE
        && type != Character.UNASSIGNED
        && c != 0x3164
        && !(c >= 0xFE00 && c <= 0xFE0F);
  }
}
