package org.newsgraph.nlp;

import org.newsgraph.text.ChineseScript;

/**
 * The form of a text that the models are given: Simplified characters, one kind of space, Latin
 * letters and digits in half width. Always as long as the text itself, so that offsets hold in
 * both. Stateless and thread-safe.
 *
 * @param simplified the text in Simplified characters
 * @param normalized {@code simplified} with spaces and widths made uniform
 */
record ModelText(String simplified, String normalized) {

  /**
   * A letter of the Limbu script that CoreNLP's segmenter uses as a mark and turns into a space.
   */
  private static final char SEGMENTER_MARK = '\u1924';

  /**
   * Instead of it, and of private characters, which CoreNLP reports on standard error one by one.
   */
  private static final char MISSING = '〓';

  /** The first half of the characters of planes 15 and 16, which are all private. */
  private static final char FIRST_PRIVATE_SURROGATE = '\udb80';

  static ModelText of(String text) {
    String simplified = ChineseScript.simplify(text);
    return new ModelText(simplified, normalize(simplified));
  }

  /** The form in which the models are given one word of a text in Simplified characters. */
  static String modelForm(String word) {
    return normalize(word).replace(" ", "");
  }

  private static String normalize(String text) {
    StringBuilder result = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      result.append(normalize(text, i));
    }
    return result.toString();
  }

  private static char normalize(String text, int i) {
    char c = text.charAt(i);
    if (isFullWidthWord(c)) {
      return (char) (c - 0xFEE0);
    }
    if (c < 0x80) {
      return c < ' ' || c == 0x7F ? ' ' : c;
    }
    if (Character.isSurrogate(c)) {
      return surrogate(text, i);
    }
    if (c == SEGMENTER_MARK || Character.getType(c) == Character.PRIVATE_USE) {
      return MISSING;
    }
    return SentenceSplitter.isSpace(c) ? ' ' : c;
  }

  private static char surrogate(String text, int i) {
    if (!isPaired(text, i)) {
      return ' ';
    }
    char high = Character.isHighSurrogate(text.charAt(i)) ? text.charAt(i) : text.charAt(i - 1);
    return high >= FIRST_PRIVATE_SURROGATE ? MISSING : text.charAt(i);
  }

  private static boolean isFullWidthWord(char c) {
    return c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
  }

  private static boolean isPaired(String text, int i) {
    char c = text.charAt(i);
    return Character.isHighSurrogate(c)
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }
}
