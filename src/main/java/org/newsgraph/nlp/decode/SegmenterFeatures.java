package org.newsgraph.nlp.decode;

/**
 * The codes by which compiler and decoder of the segmenter name the kinds of characters and the
 * places in its tables. Weights stand in fours: of the label before (1 begins a word, 0 does not)
 * and the label here, as {@code before + 2 * here} of the labels' numbers.
 */
final class SegmenterFeatures {

  /** Weights of one place. */
  static final int LABEL_PAIRS = 4;

  /** Relative to the character that is labelled: the first and last that a feature looks at. */
  static final int BEFORE = 3;

  static final int BEHIND = 2;

  /** Offsets -3 to 1 of single characters, -3 to 0 of pairs, -2 to 0 of pairs with one between. */
  static final int CHARACTER_ROW = 5 * LABEL_PAIRS;

  static final int PAIR_ROW = 4 * LABEL_PAIRS;
  static final int SKIP_ROW = 3 * LABEL_PAIRS;

  /** Beyond either end of a sentence. */
  static final int NO_TYPE = 31;

  static final int NO_SHAPE = 0;

  /** The shapes in the order of their numbers; none comes first. */
  static final String SHAPES = "\0DNLPSAC";

  static final int SHAPE_COUNT = 8;

  /** The longest word of the dictionary, and the code that means nothing at all. */
  static final int LONGEST_WORD = 6;

  static final int NO_LENGTH = 7;
  static final int NO_LENGTHS = NO_LENGTH | NO_LENGTH << 3 | NO_LENGTH << 6;
  static final int LENGTHS = 512;

  private SegmenterFeatures() {}

  /** Key of a pair of characters by their numbers in the model. */
  static int pair(int first, int second) {
    return first << 16 | second;
  }

  /** Key of the types of four characters. */
  static int types(int p2, int p, int c, int n) {
    return p2 << 15 | p << 10 | c << 5 | n;
  }

  /** Key of the numbers of three Unicode blocks. */
  static int blocks(int p, int c, int n) {
    return p << 20 | c << 10 | n;
  }

  /** Index of five shapes. */
  static int shapes(int p2, int p, int c, int n, int n2) {
    return p2 << 12 | p << 9 | c << 6 | n << 3 | n2;
  }

  /** Three lengths of words: those that begin, go on and end at a character. */
  static int lengths(int begin, int middle, int end) {
    return begin | middle << 3 | end << 6;
  }

  /** Index of the lengths that matter together, from the codes of three characters. */
  static int conjunction(int p2, int p, int c) {
    return p2 >>> 6 | p >>> 6 << 3 | (p & 7) << 6 | (c & 7) << 9 | (c >>> 3 & 7) << 12;
  }

  /**
   * Index of what else is known: whether three pairs of characters are equal, whether the last one
   * has no radical, which of both are in the list of affixes, and the type of letter.
   */
  static int other(int equal, boolean noRadical, boolean affixP, boolean affixC, int letter) {
    return equal | (noRadical ? 8 : 0) | (affixP ? 16 : 0) | (affixC ? 32 : 0) | letter << 6;
  }

  static final int OTHERS = 256;
}
