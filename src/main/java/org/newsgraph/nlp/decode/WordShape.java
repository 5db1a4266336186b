package org.newsgraph.nlp.decode;

import java.util.TreeSet;

/**
 * The shape of a word as CoreNLP's recogniser sees it ({@code WordShapeClassifier}'s {@code
 * chris4}): a letter for the kind of each character; of longer words for the first two and the last
 * two, with the kinds that stand between them once each, in the order of their letters. Stateless.
 */
final class WordShape {

  private static final int BOUNDARY = 2;

  /** All but the first one: CoreNLP's test for them leaves it out, and the model has learnt so. */
  private static final String DIGITS = "二三四五六七八九十零〇百千万亿兩○◯";

  private static final String DATES = "年月日";
  private static final String[] GREEK = {
    "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "theta", "iota", "kappa", "lambda",
    "omicron", "rho", "sigma", "tau", "upsilon", "omega"
  };

  private WordShape() {}

  /**
   * The shape of a word.
   *
   * @param known whether the word in lower case is one that the model was trained with
   */
  static String of(String word, boolean known) {
    boolean isLong = word.length() > 2 * BOUNDARY;
    StringBuilder begin = new StringBuilder();
    TreeSet<Character> middle = new TreeSet<>();
    StringBuilder end = new StringBuilder();
    boolean onlyLetters = true;
    for (int i = 0; i < word.length(); i++) {
      int greek = greekAt(word, i);
      char kind = greek > 0 ? 'g' : kind(word.charAt(i));
      onlyLetters &= kind == 'x' || kind == 'X';
      if (!isLong || i < BOUNDARY) {
        begin.append(kind);
      } else if (i < word.length() - BOUNDARY) {
        middle.add(kind);
      } else {
        end.append(kind);
      }
      i += Math.max(0, greek - 1);
    }
    middle.forEach(begin::append);
    return begin.append(end).append(onlyLetters && known ? "k" : "").toString();
  }

  /** The length of the name of a Greek letter at a place, 0 if there is none. */
  private static int greekAt(String word, int i) {
    if (word.charAt(i) > 'z') {
      return 0;
    }
    for (String letter : GREEK) {
      if (word.startsWith(letter, i)) {
        return letter.length();
      }
    }
    return 0;
  }

  private static char kind(char c) {
    int type = Character.getType(c);
    if (Character.isDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER
        || DIGITS.indexOf(c) >= 0) {
      return 'd';
    }
    if (c == '第') {
      return 'o';
    }
    if (DATES.indexOf(c) >= 0) {
      return 'D';
    }
    if (Character.isLowerCase(c)) {
      return 'x';
    }
    if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
      return 'X';
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return 's';
    }
    return kindOfSymbol(c, type);
  }

  private static char kindOfSymbol(char c, int type) {
    return switch (c) {
      case '\'' -> '\'';
      case '%' -> '%';
      default ->
          switch (type) {
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
    };
  }
}
