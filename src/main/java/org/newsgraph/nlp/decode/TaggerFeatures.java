package org.newsgraph.nlp.decode;

/**
 * What the part-of-speech tagger's features speak of: CoreNLP's architecture {@code generic,
 * suffix(4), prefix(4), unicodeshapes(-1,1), unicodeshapeconjunction(-1,1), words(-2,-2),
 * words(2,2), distsim(-1,1), distsimconjunction(-1,1)}. Templates have the numbers that they have
 * in the model; those from {@link #SUFFIX} on are for rare words only.
 */
public final class TaggerFeatures {

  /** How many templates there are. */
  public static final int TEMPLATES = 25;

  /** What {@code Extractors.toString} says of the first nine templates, for all words. */
  public static final String ALL_WORDS =
      "Extractors[Extractor(-1,word), Extractor(0,word), Extractor(1,word),"
          + " ExtractorContinuousTagConj(-2 ... -1), Extractor(-1,tag),"
          + " edu.stanford.nlp.tagger.maxent.ExtractorFrames$ExtractorTwoWords(w0,w-1),"
          + " edu.stanford.nlp.tagger.maxent.ExtractorFrames$ExtractorWordTag(w0,t-1),"
          + " Extractor(-2,word), Extractor(2,word)]";

  /** What it says of the others. */
  public static final String RARE_WORDS =
      "Extractors[ExtractorWordSuff(len1,w0), ExtractorWordSuff(len2,w0),"
          + " ExtractorWordSuff(len3,w0), ExtractorWordSuff(len4,w0),"
          + " ExtractorWordPref(len1,w0), ExtractorWordPref(len2,w0),"
          + " ExtractorWordPref(len3,w0), ExtractorWordPref(len4,w0),"
          + " ExtractorWordShapeClassifier(-1,chris4), ExtractorWordShapeClassifier(0,chris4),"
          + " ExtractorWordShapeClassifier(1,chris4),"
          + " ExtractorWordShapeConjunction(-1,1,chris4),"
          + " ExtractorDistsim(-1,word), ExtractorDistsim(0,word), ExtractorDistsim(1,word),"
          + " ExtractorDistsimConjunction(-1,1)]";

  static final int WORD_BEFORE = 0;
  static final int WORD = 1;
  static final int WORD_BEHIND = 2;
  static final int TWO_TAGS = 3;
  static final int TAG_BEFORE = 4;
  static final int TWO_WORDS = 5;
  static final int TAG_AND_WORD = 6;
  static final int WORD_TWO_BEFORE = 7;
  static final int WORD_TWO_BEHIND = 8;
  static final int SUFFIX = 9;
  static final int PREFIX = 13;
  static final int SHAPE_BEFORE = 17;
  static final int SHAPE = 18;
  static final int SHAPE_BEHIND = 19;
  static final int THREE_SHAPES = 20;
  static final int CLASS_BEFORE = 21;
  static final int CLASS = 22;
  static final int CLASS_BEHIND = 23;
  static final int THREE_CLASSES = 24;

  /** The longest prefix and suffix. */
  static final int LONGEST_AFFIX = 4;

  /** What stands for the prefix or suffix of a word that is shorter. */
  static final String SHORTER = "######";

  /** The word, and the tag, beyond the ends of a sentence; no word of a text has half width. */
  static final String BEYOND = "NA";

  /** The word behind the last one, which is part of the sentence. */
  static final String END = ".$.";

  /** Fields of a known word's description; the fields of a word that is not known are 0. */
  static final int FIELDS = 8;

  /** The row of all that is known of the word by itself. */
  static final int ITSELF = 0;

  /** The rows of what it says of words near it: two behind it, behind it, before it, two before. */
  static final int TO_TWO_BEHIND = 1;

  static final int TO_BEHIND = 2;
  static final int TO_BEFORE = 3;
  static final int TO_TWO_BEFORE = 4;

  /** The row of its pairs with the tag before it, see {@link #tagPair}. */
  static final int WITH_TAG = 5;

  /** The number of its set of tags, and whether it is rare. */
  static final int TAG_SET = 6;

  /** Its shape and its class. */
  static final int SHAPE_AND_CLASS = 7;

  static final int COMMON = 1 << 16;
  static final int LOW = COMMON - 1;

  private TaggerFeatures() {}

  /** The key of a pair of words by their numbers. */
  static long wordPair(int before, int here) {
    return (long) before << 32 | here;
  }

  /** The key of three shapes or classes of neighbours by their numbers below 65,536. */
  static long triple(int before, int here, int behind) {
    return ((long) before << 16 | here) << 16 | behind;
  }

  /** The key of a prefix or suffix of up to four characters in full width. */
  static long affix(CharSequence word, int from, int to, boolean literal) {
    long key = 0;
    for (int i = from; i < to; i++) {
      char c = word.charAt(i);
      key = key << 16 | (literal ? c : CharacterShapes.fullWidth(c));
    }
    return key;
  }

  /** The label that stands for a tag behind another one. */
  static int tagPair(int before, int here, int tags) {
    return before * tags + here;
  }
}
