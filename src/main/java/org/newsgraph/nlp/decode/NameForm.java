package org.newsgraph.nlp.decode;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A word with its shape and class, and the features that speak of it alone.
 *
 * @param word the word; empty beyond the ends of a sentence
 * @param shape its shape
 * @param shapeAhead the same, as CoreNLP calls it in features of the words before it
 * @param wordClass its class in features of two labels, and of itself
 * @param classBeside its class in features of its neighbours
 * @param radicals the radical of each character
 */
record NameForm(
    String word,
    String shape,
    String shapeAhead,
    String wordClass,
    String classBeside,
    String radicals) {

  /** What CoreNLP sees beyond the ends: nothing, which now and then it spells out. */
  static final NameForm BEYOND = new NameForm("", "", "null", "", NameFeatures.NO_CLASS, "");

  static NameForm of(String word, String shape, String wordClass, String radicals) {
    return new NameForm(word, shape, shape, wordClass, wordClass, radicals);
  }

  Set<String> here() {
    Set<String> features = new LinkedHashSet<>(); // what comes twice counts once
    features.add(NameFeatures.ANY);
    features.add(word + NameFeatures.WORD);
    features.add(wordClass + NameFeatures.CLASS);
    features.add(shape + NameFeatures.SHAPE);
    addPieces(features);
    addRadicals(features);
    return features;
  }

  /** Beginnings and ends of the word between its borders, alone and with its shape. */
  private void addPieces(Set<String> features) {
    String bordered = "<" + word + ">";
    int longest = Math.min(NameFeatures.LONGEST_PIECE, bordered.length());
    for (int length = 2; length <= longest; length++) {
      addPiece(bordered.substring(0, length), features);
      addPiece(bordered.substring(bordered.length() - length), features);
    }
  }

  private void addPiece(String piece, Set<String> features) {
    features.add("#" + piece + NameFeatures.PIECE);
    features.add("#" + piece + "#-" + shape + NameFeatures.PIECE_SHAPE);
  }

  private void addRadicals(Set<String> features) {
    if (radicals.length() == 1) {
      features.add(radicals + NameFeatures.ONLY_RADICAL);
    } else if (radicals.length() > 1) {
      features.add(radicals.charAt(0) + NameFeatures.FIRST_RADICAL);
      features.add(radicals.charAt(radicals.length() - 1) + NameFeatures.LAST_RADICAL);
    }
    for (int i = 0; i < radicals.length(); i++) {
      features.add(radicals.charAt(i) + NameFeatures.RADICAL);
    }
  }

  List<String> before() {
    return List.of(
        word + NameFeatures.WORD_BEFORE,
        classBeside + NameFeatures.CLASS_BEFORE,
        shape + NameFeatures.SHAPE_BEFORE);
  }

  List<String> behind() {
    return List.of(
        word + NameFeatures.WORD_BEHIND,
        classBeside + NameFeatures.CLASS_BEHIND,
        shape + NameFeatures.SHAPE_BEHIND);
  }

  List<String> reached(String template) {
    return List.of(word + template);
  }

  List<String> reachedShape() {
    return List.of(shapeAhead + NameFeatures.REACHED_SHAPE);
  }

  Set<String> pairsHere() {
    Set<String> features = new LinkedHashSet<>();
    features.add(NameFeatures.ANY_PAIR);
    features.add(word + NameFeatures.PAIR_WORD);
    features.add(wordClass + NameFeatures.PAIR_CLASS);
    features.add(shape + NameFeatures.PAIR_SHAPE);
    features.add(shape + NameFeatures.PAIR_SHAPE_AGAIN);
    addEnds(NameFeatures.PAIR_BEGINNING, NameFeatures.PAIR_END, features);
    return features;
  }

  Set<String> pairsBefore() {
    Set<String> features = new LinkedHashSet<>();
    features.add(word + NameFeatures.PAIR_WORD_BEFORE);
    features.add(wordClass + NameFeatures.PAIR_CLASS_BEFORE);
    features.add(shape + NameFeatures.PAIR_SHAPE_BEFORE);
    addEnds(NameFeatures.PAIR_BEGINNING_BEFORE, NameFeatures.PAIR_END_BEFORE, features);
    return features;
  }

  List<String> pairsBehind() {
    return List.of(shapeAhead + NameFeatures.PAIR_SHAPE_BEHIND);
  }

  private void addEnds(String beginning, String end, Set<String> features) {
    int longest = Math.min(NameFeatures.LONGEST_PIECE, word.length());
    for (int length = 1; length <= longest; length++) {
      features.add(word.substring(0, length) + beginning);
      features.add(word.substring(word.length() - length) + end);
    }
  }
}
