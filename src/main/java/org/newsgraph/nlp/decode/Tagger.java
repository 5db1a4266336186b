package org.newsgraph.nlp.decode;

import static org.newsgraph.nlp.decode.SentenceWords.BEFORE;
import static org.newsgraph.nlp.decode.TaggerFeatures.LONGEST_AFFIX;

import java.nio.DoubleBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * CoreNLP's part-of-speech tagger from its prepared tables: the same tags, many times as fast.
 * Immutable and thread-safe.
 *
 * <p>The model gives the probability of a tag from the words around it and the two tags before it.
 * All is reckoned in factors e^weight, so that no exponential is left to be taken for a text.
 */
public final class Tagger {

  private final SentenceWords.Lexicon lexicon;
  private final List<String> tags;
  private final int[][] tagSets;
  private final double[] tagFactors;
  private final FactorRows rows;
  private final LongTable pairs;
  private final LongTable suffixes;
  private final LongTable prefixes;
  private final IntBuffer shorter;
  private final IntBuffer nearShapes;
  private final LongTable threeShapes;
  private final IntBuffer nearClasses;
  private final LongTable threeClasses;

  /**
   * A tagger over tables that {@link TaggerCompiler} made.
   *
   * @throws IllegalArgumentException if they are those of another model
   */
  public Tagger(Tables tables) {
    this.lexicon = new SentenceWords.Lexicon(tables);
    this.tags = tables.strings("tags");
    this.tagSets = tables.strings("tags.sets").stream().map(Tagger::tagSet).toArray(int[][]::new);
    DoubleBuffer factors = tables.doubles("tags.factors");
    this.tagFactors = new double[factors.capacity()];
    factors.get(tagFactors);
    this.rows = FactorRows.of(tables, "rows");
    this.pairs = LongTable.of(tables, "pairs");
    this.suffixes = LongTable.of(tables, "suffixes");
    this.prefixes = LongTable.of(tables, "prefixes");
    this.shorter = tables.ints("shorter");
    this.nearShapes = tables.ints("shapes.rows");
    this.threeShapes = LongTable.of(tables, "shapes.three");
    this.nearClasses = tables.ints("classes.rows");
    this.threeClasses = LongTable.of(tables, "classes.three");
  }

  private static int[] tagSet(String numbers) {
    return Arrays.stream(numbers.split(" ")).mapToInt(Integer::parseInt).toArray();
  }

  /**
   * The parts of speech of the words of one sentence.
   *
   * @param words none of them empty
   * @return a tag of the Penn Chinese Treebank for each word
   */
  public List<String> tag(List<String> words) {
    if (words.isEmpty()) {
      return List.of();
    }
    SentenceWords sentence = new SentenceWords(lexicon, words);
    TagSequence sequence = new TagSequence(tags.size(), tagFactors, rows);
    double[] factors = new double[tags.size()];
    for (int i = BEFORE; i < sentence.length + BEFORE; i++) {
      Arrays.fill(factors, 1);
      multiplyWords(sentence, i, factors);
      if (sentence.isRare(i)) {
        multiplyRare(sentence, i, factors);
      }
      int[] possible = tagSets[sentence.tagSet(i)];
      sequence.add(possible, factors, sentence.field(i, TaggerFeatures.WITH_TAG));
    }
    int[] best = sequence.best();
    String[] result = new String[words.size()];
    for (int i = 0; i < result.length; i++) {
      result[i] = tags.get(best[i]);
    }
    return List.of(result);
  }

  /** What the word itself says, the two before it, the two behind it, and the pair of words. */
  private void multiplyWords(SentenceWords sentence, int i, double[] factors) {
    if (sentence.isKnown(i)) {
      rows.multiply(sentence.field(i, TaggerFeatures.ITSELF), factors, 0);
    } else {
      multiplyAffixes(sentence.word[i], factors);
      rows.multiply(nearShapes.get(3 * sentence.shape(i) + 1), factors, 0);
      rows.multiply(nearClasses.get(3 * sentence.classOf(i) + 1), factors, 0);
    }
    rows.multiply(sentence.field(i - 2, TaggerFeatures.TO_TWO_BEHIND), factors, 0);
    rows.multiply(sentence.field(i - 1, TaggerFeatures.TO_BEHIND), factors, 0);
    rows.multiply(sentence.field(i + 1, TaggerFeatures.TO_BEFORE), factors, 0);
    rows.multiply(sentence.field(i + 2, TaggerFeatures.TO_TWO_BEFORE), factors, 0);
    if (sentence.isKnown(i) && sentence.isKnown(i - 1)) {
      long pair = TaggerFeatures.wordPair(sentence.number[i - 1], sentence.number[i]);
      multiply(pairs, pair, factors);
    }
  }

  private void multiplyAffixes(String word, double[] factors) {
    boolean literal = SentenceWords.isLiteral(word);
    int length = word.length();
    int longest = Math.min(length, LONGEST_AFFIX);
    for (int affix = 1; affix <= longest; affix++) {
      multiply(suffixes, TaggerFeatures.affix(word, length - affix, length, literal), factors);
      multiply(prefixes, TaggerFeatures.affix(word, 0, affix, literal), factors);
    }
    rows.multiply(shorter.get(longest), factors, 0);
  }

  /** What the shapes and classes of the neighbours say of a rare word. */
  private void multiplyRare(SentenceWords sentence, int i, double[] factors) {
    int shapeBefore = sentence.shape(i - 1);
    int shapeBehind = sentence.shape(i + 1);
    rows.multiply(nearShapes.get(3 * shapeBefore), factors, 0);
    rows.multiply(nearShapes.get(3 * shapeBehind + 2), factors, 0);
    multiply(
        threeShapes, TaggerFeatures.triple(shapeBefore, sentence.shape(i), shapeBehind), factors);
    int classBefore = sentence.classOf(i - 1);
    int classBehind = sentence.classOf(i + 1);
    rows.multiply(nearClasses.get(3 * classBefore), factors, 0);
    rows.multiply(nearClasses.get(3 * classBehind + 2), factors, 0);
    multiply(
        threeClasses,
        TaggerFeatures.triple(classBefore, sentence.classOf(i), classBehind),
        factors);
  }

  private void multiply(LongTable table, long key, double[] factors) {
    int row = table.get(key);
    if (row != LongTable.NONE) {
      rows.multiply(row, factors, 0);
    }
  }
}
