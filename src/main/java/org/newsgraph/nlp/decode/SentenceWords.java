package org.newsgraph.nlp.decode;

import static org.newsgraph.nlp.decode.TaggerFeatures.COMMON;
import static org.newsgraph.nlp.decode.TaggerFeatures.END;
import static org.newsgraph.nlp.decode.TaggerFeatures.FIELDS;
import static org.newsgraph.nlp.decode.TaggerFeatures.LOW;

import java.nio.IntBuffer;
import java.util.List;
import java.util.Locale;

/**
 * The words of one sentence as the tagger's model knows them, with the model's last word behind
 * them and two places of nothing at both ends, so that features need not ask for the ends. The
 * first word is at index {@link #BEFORE}.
 */
final class SentenceWords {

  /** How many places of nothing stand at each end. */
  static final int BEFORE = 2;

  /** What looks up the words of any sentence. Immutable and thread-safe. */
  static final class Lexicon {

    private final LongTable numbers;
    private final IntBuffer descriptions;
    private final LongTable shapes;
    private final LongTable classes;
    private final int beyond;

    Lexicon(Tables tables) {
      this.numbers = LongTable.of(tables, "numbers");
      this.descriptions = tables.ints("words");
      this.shapes = LongTable.of(tables, "shapes");
      this.classes = LongTable.of(tables, "classes");
      this.beyond = numbers.get(LongTable.hash(TaggerFeatures.BEYOND));
    }

    private int number(CharSequence word, boolean literal) {
      return Math.max(0, numbers.get(literal ? LongTable.hash(word) : hash(word)));
    }

    private static long hash(CharSequence word) {
      long hash = LongTable.empty();
      for (int i = 0; i < word.length(); i++) {
        hash = LongTable.step(hash, CharacterShapes.fullWidth(word.charAt(i)));
      }
      return LongTable.finish(hash);
    }

    private int shape(CharSequence word, boolean literal) {
      return Math.max(0, shapes.get(ShapeCode.of(word, literal)));
    }

    private int classOf(String word, boolean literal) {
      return Math.max(0, classes.get(literal ? LongTable.hash(word) : hashOfLowerCase(word)));
    }

    /** Letters before the Chinese ones may have a small form of another length. */
    private static long hashOfLowerCase(String word) {
      long hash = LongTable.empty();
      for (int i = 0; i < word.length(); i++) {
        char c = CharacterShapes.fullWidth(word.charAt(i));
        if (c < '\u2e80' || Character.isSurrogate(c)) {
          return LongTable.hash(fullWidth(word).toLowerCase(Locale.ROOT));
        }
        hash = LongTable.step(hash, Character.toLowerCase(c));
      }
      return LongTable.finish(hash);
    }

    private static String fullWidth(String word) {
      StringBuilder wide = new StringBuilder(word.length());
      word.chars().forEach(c -> wide.append(CharacterShapes.fullWidth((char) c)));
      return wide.toString();
    }
  }

  /** How many words there are, the model's last one among them. */
  final int length;

  /** The words as the text has them; null beyond the ends. */
  final String[] word;

  /** Their numbers in the model; 0 for those that it does not know. */
  final int[] number;

  private final int[] shape;
  private final int[] classNumber;
  private final IntBuffer descriptions;

  SentenceWords(Lexicon lexicon, List<String> words) {
    this.descriptions = lexicon.descriptions;
    this.length = words.size() + 1;
    int size = length + 2 * BEFORE;
    this.word = new String[size];
    this.number = new int[size];
    this.shape = new int[size];
    this.classNumber = new int[size];
    for (int i = 0; i < size; i++) {
      int at = i - BEFORE;
      if (at < 0 || at >= length) {
        setKnown(i, lexicon.beyond);
      } else {
        set(lexicon, i, at == words.size() ? END : words.get(at));
      }
    }
  }

  private void set(Lexicon lexicon, int i, String form) {
    word[i] = form;
    boolean literal = isLiteral(form);
    int known = lexicon.number(form, literal);
    if (known != 0) {
      setKnown(i, known);
    } else {
      shape[i] = lexicon.shape(form, literal);
      classNumber[i] = lexicon.classOf(form, literal);
    }
  }

  private void setKnown(int i, int known) {
    number[i] = known;
    int both = descriptions.get(known * FIELDS + TaggerFeatures.SHAPE_AND_CLASS);
    shape[i] = both & LOW;
    classNumber[i] = both >>> 16;
  }

  /** Two marks of ends are the only words that are not turned into full width. */
  static boolean isLiteral(String form) {
    return form.charAt(0) == '.' && (form.equals(END) || form.equals(".$$."));
  }

  /** One of the fields of the description of a word. */
  int field(int i, int field) {
    return descriptions.get(number[i] * FIELDS + field);
  }

  boolean isKnown(int i) {
    return number[i] != 0;
  }

  boolean isRare(int i) {
    return (field(i, TaggerFeatures.TAG_SET) & COMMON) == 0;
  }

  /** The number of the set of tags that a word may have. */
  int tagSet(int i) {
    return field(i, TaggerFeatures.TAG_SET) & LOW;
  }

  int shape(int i) {
    return shape[i];
  }

  int classOf(int i) {
    return classNumber[i];
  }
}
