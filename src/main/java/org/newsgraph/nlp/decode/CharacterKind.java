package org.newsgraph.nlp.decode;

/**
 * The kinds of characters that CoreNLP's shapes of words are made of ({@code WordShapeClassifier}'s
 * {@code chris4}), each written as a letter. Stateless.
 */
final class CharacterKind {

  /**
   * All but the first one: CoreNLP's test for them leaves it out, and the models have learnt so.
   */
  private static final String NUMBERS = "二三四五六七八九十零〇百千万亿兩○◯";

  private CharacterKind() {}

  /** The letter of a character's kind. */
  static char of(char c) {
    int type = Character.getType(c);
    if (Character.isDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER
        || NUMBERS.indexOf(c) >= 0) {
      return 'd';
    }
    return switch (c) {
      case '第' -> 'o';
      case '年', '月', '日' -> 'D';
      case '\'', '%' -> c;
      default -> ofLetter(c, type);
    };
  }

  private static char ofLetter(char c, int type) {
    if (Character.isLowerCase(c)) {
      return 'x';
    }
    if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
      return 'X';
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return 's';
    }
    return ofSymbol(type);
  }

  private static char ofSymbol(int type) {
    return switch (type) {
      case Character.OTHER_LETTER -> 'c';
      case Character.CURRENCY_SYMBOL -> '$';
      case Character.MATH_SYMBOL -> '+';
      case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL -> '|';
      case Character.START_PUNCTUATION -> '(';
      case Character.END_PUNCTUATION -> ')';
      case Character.INITIAL_QUOTE_PUNCTUATION -> '`';
      case Character.FINAL_QUOTE_PUNCTUATION -> '\'';
      case Character.OTHER_PUNCTUATION -> '.';
      case Character.CONNECTOR_PUNCTUATION -> '_';
      case Character.DASH_PUNCTUATION -> '-';
      default -> 'q';
    };
  }
}
