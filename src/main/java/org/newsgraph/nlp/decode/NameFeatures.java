package org.newsgraph.nlp.decode;

import java.util.List;

/**
 * The templates of the features of CoreNLP's Chinese name recogniser: those of {@code
 * NERFeatureFactory} with the options of {@code chinese.misc.distsim.crf.ser.gz}. The suffix {@code
 * C} is a feature of one label, {@code CpC} of the labels of two neighbours.
 *
 * <p>A feature's name is what it speaks of, followed by its template. Words are given as they
 * stand; their shapes are those of {@link WordShape}; their classes come from the lexicon in the
 * model, which has a thousand.
 */
final class NameFeatures {

  /** How many words on either side are looked at. */
  static final int REACH = 5;

  /** The longest beginnings and ends of words. */
  static final int LONGEST_PIECE = 4;

  /** The class of words that the lexicon does not have; also for a word that is not there. */
  static final String NO_CLASS = "null";

  // Of one word: the one here, before it, behind it, or within reach.
  static final String WORD = "-WORD|C";
  static final String CLASS = "-DISTSIM|C";
  static final String ANY = "###|C";
  static final String PIECE = "#|C";
  static final String PIECE_SHAPE = "-CNGram-CS|C";
  static final String SHAPE = "-TYPE|C";
  static final String ONLY_RADICAL = "-SINGLE-CHAR-RADICAL|C";
  static final String FIRST_RADICAL = "-START-RADICAL|C";
  static final String LAST_RADICAL = "-END-RADICAL|C";
  static final String RADICAL = "-RADICAL|C";
  static final String WORD_BEFORE = "-PW|C";
  static final String CLASS_BEFORE = "-PDISTSIM|C";
  static final String SHAPE_BEFORE = "-PTYPE|C";
  static final String WORD_BEHIND = "-NW|C";
  static final String CLASS_BEHIND = "-NDISTSIM|C";
  static final String SHAPE_BEHIND = "-NTYPE|C";
  static final String REACHED_BEFORE = "-DISJP|C";
  static final String REACHED_BEHIND = "-DISJN|C";
  static final String REACHED_SHAPE = "-NDISJSHAPE|C";

  // Of one word, for the labels of two.
  static final String ANY_PAIR = "PSEQ|CpC";
  static final String PAIR_WORD = "-PSEQW|CpC";
  static final String PAIR_CLASS = "-PSEQcDS|CpC";
  static final String PAIR_SHAPE = "-PSEQcS|CpC";
  static final String PAIR_SHAPE_AGAIN = "-TPS2|CpC";
  static final String PAIR_BEGINNING = "-CURRENT-PREFIX|CpC";
  static final String PAIR_END = "-CURRENT-SUFFIX|CpC";
  static final String PAIR_WORD_BEFORE = "-PSEQpW|CpC";
  static final String PAIR_CLASS_BEFORE = "-PSEQpDS|CpC";
  static final String PAIR_SHAPE_BEFORE = "-PSEQpS|CpC";
  static final String PAIR_BEGINNING_BEFORE = "-PREVIOUS-PREFIX|CpC";
  static final String PAIR_END_BEFORE = "-PREVIOUS-SUFFIX|CpC";
  static final String PAIR_SHAPE_BEHIND = "-TNS1|CpC";

  // Of two or three words, put together by the decoder.
  static final String AT_BEGIN = "BEGIN-SENT|C";
  static final String INSIDE = "IN-SENT|C";
  static final String AT_END = "END-SENT|C";
  static final String WORD_SHAPE = "-PW_CTYPE|C";
  static final String SHAPE_WORD = "-NW_CTYPE|C";
  static final String SHAPES_BEFORE = "-PCTYPE|C";
  static final String SHAPES_BEHIND = "-CNTYPE|C";
  static final String THREE_SHAPES = "-PCNTYPE|C";
  static final String SHAPES_REACHED = "-CNDISJSHAPE|C";
  static final String PAIR_WORDS = "-PSEQW2|CpC";
  static final String PAIR_CLASSES = "-PSEQpcDS|CpC";
  static final String PAIR_SHAPES = "-TYPES|CpC";

  private static final List<String> ALL =
      List.of(
          WORD,
          CLASS,
          ANY,
          PIECE,
          PIECE_SHAPE,
          SHAPE,
          RADICAL,
          WORD_BEFORE,
          CLASS_BEFORE,
          SHAPE_BEFORE,
          WORD_BEHIND,
          CLASS_BEHIND,
          SHAPE_BEHIND,
          REACHED_BEFORE,
          REACHED_BEHIND,
          REACHED_SHAPE,
          ANY_PAIR,
          PAIR_WORD,
          PAIR_CLASS,
          PAIR_SHAPE,
          PAIR_SHAPE_AGAIN,
          PAIR_BEGINNING,
          PAIR_END,
          PAIR_WORD_BEFORE,
          PAIR_CLASS_BEFORE,
          PAIR_SHAPE_BEFORE,
          PAIR_BEGINNING_BEFORE,
          PAIR_END_BEFORE,
          PAIR_SHAPE_BEHIND,
          AT_BEGIN,
          INSIDE,
          AT_END,
          WORD_SHAPE,
          SHAPE_WORD,
          SHAPES_BEFORE,
          SHAPES_BEHIND,
          THREE_SHAPES,
          SHAPES_REACHED,
          PAIR_WORDS,
          PAIR_CLASSES,
          PAIR_SHAPES);

  private NameFeatures() {}

  /** Whether a feature of a model is one that the decoder knows how to make. */
  static boolean isKnown(String feature) {
    return ALL.stream().anyMatch(feature::endsWith);
  }
}
