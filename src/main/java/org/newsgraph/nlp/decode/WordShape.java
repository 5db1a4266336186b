package org.newsgraph.nlp.decode;

import java.util.TreeSet;

/**
 * The shape of a word as CoreNLP's recogniser sees it ({@code WordShapeClassifier}'s {@code
 * chris4}): a letter for the kind of each character; of longer words for the first two and the last
 * two, with the kinds that stand between them once each, in the order of their letters. Stateless.
 */
final class WordShape {

  private static final int BOUNDARY = 2;

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
      char kind = greek > 0 ? 'g' : CharacterKind.of(word.charAt(i));
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
}
