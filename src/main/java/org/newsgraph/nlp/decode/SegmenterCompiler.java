package org.newsgraph.nlp.decode;

import static org.newsgraph.nlp.decode.SegmenterFeatures.CHARACTER_ROW;
import static org.newsgraph.nlp.decode.SegmenterFeatures.LABEL_PAIRS;
import static org.newsgraph.nlp.decode.SegmenterFeatures.PAIR_ROW;
import static org.newsgraph.nlp.decode.SegmenterFeatures.SHAPE_COUNT;
import static org.newsgraph.nlp.decode.SegmenterFeatures.SKIP_ROW;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Turns the weights of CoreNLP's Chinese word segmenter into the tables of {@link Segmenter}.
 *
 * <p>Some eighty features speak of every character of a text, and each is a string in the model.
 * But they say only this much: which single characters, which pairs of neighbours and which pairs
 * with one character between stand where, and of what kinds these are. So all weights of one pair
 * are summed here for each place that the pair can have beside the labelled character, and come to
 * lie in one row. The templates are those of {@code Gale2007ChineseSegmenterFeatureFactory} with
 * the options of {@code ctb.gz}; the suffix {@code C} is a feature of one label, {@code CpC} and
 * {@code CnC} are features of two.
 */
public final class SegmenterCompiler {

  private final FeatureWeights weights;
  private final SegmenterVocabulary vocabulary;
  private final TableWriter out = new TableWriter();

  private SegmenterCompiler(FeatureWeights weights, SegmenterVocabulary vocabulary) {
    this.weights = weights;
    this.vocabulary = vocabulary;
  }

  /**
   * Makes the tables.
   *
   * @param weights two weights for a feature with the suffix {@code C}, four for the others, in the
   *     order of {@link SegmenterFeatures}
   * @param vocabulary what the names of all features have told
   * @param dictionary the words whose lengths are features
   * @param affixes the single characters that may be affixes
   * @param hasRadical whether a character has a radical
   */
  public static TableWriter compile(
      FeatureWeights weights,
      SegmenterVocabulary vocabulary,
      Collection<String> dictionary,
      Set<String> affixes,
      IntPredicate hasRadical) {
    SegmenterCompiler compiler = new SegmenterCompiler(weights, vocabulary);
    compiler.characters();
    compiler.pairs();
    compiler.types();
    compiler.blocks();
    compiler.shapes();
    compiler.lengths();
    compiler.others(affixes.contains(""));
    WordTrie.write(compiler.out, "words", dictionary);
    compiler.out.ints("affixes", bits(c -> affixes.contains(Character.toString(c))));
    compiler.out.ints("noRadical", bits(c -> !hasRadical.test(c)));
    return compiler.out;
  }

  private static int[] bits(IntPredicate property) {
    int[] bits = new int[(Character.MAX_VALUE + 1) / Integer.SIZE];
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      if (property.test(c)) {
        bits[c >>> 5] |= 1 << c;
      }
    }
    return bits;
  }

  private void characters() {
    List<String> characters = vocabulary.characters();
    float[] rows = new float[characters.size() * CHARACTER_ROW];
    for (int i = 0; i < characters.size(); i++) {
      String x = characters.get(i);
      int row = i * CHARACTER_ROW;
      Row at = new Row(rows, row);
      at.place(0, x + "p2|CnC");
      at.place(1, x + "::p2|C", x + "::p2|CpC", x + "p2|C", x + "p2|CpC", x + "p|CnC");
      at.place(2, x + "::p|C", x + "::p|CpC", x + "c|CnC");
      at.place(3, x + "::c|C", x + "::c|CpC", x + "c2|CnC");
      at.place(4, x + "::c2|C", x + "::c1|CpC");
    }
    out.strings("characters", characters);
    out.floats("characters.rows", rows);
  }

  private void pairs() {
    TreeMap<Integer, float[]> pairs = new TreeMap<>();
    vocabulary.pairs(
        (first, second, key) -> {
          String xy = first + second;
          Row at = new Row(new float[PAIR_ROW], 0);
          at.place(0, xy + "p2p|CnC");
          at.place(
              1, xy + "::p2p|C", xy + "::p2p|CpC", xy + "p2p|C", xy + "p2p|CpC", xy + "pc|CnC");
          at.place(2, xy + "::pc|C", xy + "::pc|CpC", xy + "cc2|CnC");
          at.place(3, xy + "::cn|C", xy + "::cn|CpC");
          at.place(3, second + first + "::n2c|C", second + first + "::n2c|CpC");
          pairs.put(key, at.target);
        });
    RowTable.write(out, "pairs", pairs);
    TreeMap<Integer, float[]> skips = new TreeMap<>();
    vocabulary.skips(
        (first, second, key) -> {
          String xy = first + second;
          Row at = new Row(new float[SKIP_ROW], 0);
          at.place(0, xy + "::p2c|C", xy + "::p2c|CpC", first + "-" + second + "pc2|CnC");
          at.place(1, xy + "::pn|C", xy + "::pn|CpC");
          at.place(2, xy + "::cn2|C");
          skips.put(key, at.target);
        });
    RowTable.write(out, "skips", skips);
  }

  private void types() {
    float[] triples = new float[(1 << 15) * LABEL_PAIRS];
    for (int i = 0; i < 1 << 15; i++) {
      String name = type(i >>> 10) + "-" + type(i >>> 5) + "-" + type(i) + "-uType3|";
      new Row(triples, i * LABEL_PAIRS).place(0, name + "C", name + "CpC");
    }
    TreeMap<Integer, float[]> four = new TreeMap<>();
    for (int i = 0; i < 1 << 20; i++) {
      String name = type(i >>> 15) + "-" + type(i >>> 10) + "-" + type(i >>> 5) + "-" + type(i);
      float[] row = new float[LABEL_PAIRS];
      if (new Row(row, 0).place(0, name + "-uType4|C", name + "-uType4|CpC")) {
        for (int k = 0; k < LABEL_PAIRS; k++) {
          row[k] += triples[(i & (1 << 15) - 1) * LABEL_PAIRS + k];
        }
        four.put(i, row);
      }
    }
    out.floats("types.triples", triples);
    RowTable.write(out, "types", four);
  }

  private static String type(int code) {
    int type = code & 31;
    return type == SegmenterFeatures.NO_TYPE ? "" : Integer.toString(type);
  }

  private void blocks() {
    List<String> blocks = vocabulary.blocks();
    TreeMap<Integer, float[]> rows = new TreeMap<>();
    for (int p = 0; p < blocks.size(); p++) {
      for (int c = 0; c < blocks.size(); c++) {
        for (int n = 0; n < blocks.size(); n++) {
          String name = blocks.get(p) + "-" + blocks.get(c) + "-" + blocks.get(n) + "-uBlock|";
          Row row = new Row(new float[LABEL_PAIRS], 0);
          if (row.place(0, name + "C", name + "CpC")) {
            rows.put(SegmenterFeatures.blocks(p, c, n), row.target);
          }
        }
      }
    }
    out.strings("blocks", blocks);
    RowTable.write(out, "blocks", rows);
  }

  private void shapes() {
    int count = SHAPE_COUNT * SHAPE_COUNT * SHAPE_COUNT * SHAPE_COUNT * SHAPE_COUNT;
    float[] rows = new float[count * LABEL_PAIRS];
    for (int i = 0; i < count; i++) {
      String p2 = shape(i >>> 12);
      String p = shape(i >>> 9);
      String c = shape(i >>> 6);
      String n = shape(i >>> 3);
      Row row = new Row(rows, i * LABEL_PAIRS);
      for (String clique : List.of("|C", "|CpC")) {
        row.place(0, p + "ps" + clique, c + "cs" + clique, n + "c2s" + clique);
        row.place(0, p + c + n + "pscsc2s" + clique, p2 + p + c + n + "p2spscsc2s" + clique);
        row.place(0, p2 + p + c + n + shape(i) + "p2spscsc2sc3s" + clique);
      }
    }
    out.floats("shapes", rows);
  }

  private static String shape(int code) {
    int shape = code & SHAPE_COUNT - 1;
    return shape == SegmenterFeatures.NO_SHAPE
        ? ""
        : SegmenterFeatures.SHAPES.substring(shape, shape + 1);
  }

  private void lengths() {
    String[] places = {"p", "", "c2"};
    float[] rows = new float[places.length * SegmenterFeatures.LENGTHS * LABEL_PAIRS];
    for (int i = 0; i < places.length * SegmenterFeatures.LENGTHS; i++) {
      String place = "-" + places[i / SegmenterFeatures.LENGTHS];
      Row row = new Row(rows, i * LABEL_PAIRS);
      for (String clique : List.of("|C", "|CpC")) {
        row.place(0, length(i) + place + "lb" + clique);
        row.place(0, length(i >>> 3) + place + "lm" + clique);
        row.place(0, length(i >>> 6) + place + "le" + clique);
      }
    }
    out.floats("lengths", rows);
    float[] conjunctions = new float[(1 << 15) * LABEL_PAIRS];
    for (int i = 0; i < 1 << 15; i++) {
      String p2p = length(i) + length(i >>> 3);
      String c = length(i >>> 9) + length(i >>> 12);
      new Row(conjunctions, i * LABEL_PAIRS)
          .place(0, p2p + c + "-p2pcLconj1|CpC", p2p + length(i >>> 6) + c + "-p2pcLconj2|CpC");
    }
    out.floats("conjunctions", conjunctions);
  }

  private static String length(int code) {
    int length = code & 7;
    if (length == SegmenterFeatures.NO_LENGTH) {
      return "";
    }
    return length == SegmenterFeatures.LONGEST_WORD ? length + "+" : Integer.toString(length);
  }

  /**
   * As the model sees ASCII in full width only, its rules for Latin letters and digits never apply;
   * and of the lists of characters only that of the affixes has entries of the sets 2 to 4.
   */
  private void others(boolean emptyIsAffix) {
    String[] kinds = {"LETTER", "DECIMAL_DIGIT_NUMBER", "OTHER_LETTER", "MISC"};
    float[] rows = new float[SegmenterFeatures.OTHERS * LABEL_PAIRS];
    for (int i = 0; i < SegmenterFeatures.OTHERS; i++) {
      Row row = new Row(rows, i * LABEL_PAIRS);
      row.place(0, "cliqueC|C", "cliqueCpC|CpC", "cliqueCnC|CnC");
      row.placeIf((i & 1) != 0, "11-R2|CpC");
      row.placeIf((i & 2) != 0, "22-R2|CpC");
      row.placeIf((i & 4) != 0, "33-R2|CpC");
      row.placeIf((i & 8) != 0, "PU-R2|CpC");
      String affixes = ((i & 16) != 0 ? "1" : "0") + ((i & 32) != 0 ? "1" : "0");
      for (int set = 2; set <= 4; set++) {
        row.place(0, "000" + affixes + set + "prep-sufc|CpC");
      }
      row.place(0, "CHARTYPE-" + kinds[i >>> 6] + "|CpC");
    }
    out.floats("others", rows);
    out.ints("emptyIsAffix", new int[] {emptyIsAffix ? 1 : 0});
  }

  /** Sums up weights in a row of a table. */
  private final class Row {

    private final float[] target;
    private final int begin;

    Row(float[] target, int begin) {
      this.target = target;
      this.begin = begin;
    }

    void placeIf(boolean condition, String feature) {
      if (condition) {
        place(0, feature);
      }
    }

    /** Adds the weights of features at one place; whether the model has any of them. */
    boolean place(int place, String... features) {
      double[] sums = new double[LABEL_PAIRS];
      boolean any = false;
      for (String feature : features) {
        float[] found = weights.of(feature);
        any |= found != null;
        for (int k = 0; found != null && k < LABEL_PAIRS; k++) {
          sums[k] += found.length == LABEL_PAIRS ? found[k] : found[k / 2];
        }
      }
      for (int k = 0; k < LABEL_PAIRS; k++) {
        target[begin + place * LABEL_PAIRS + k] += (float) sums[k];
      }
      return any;
    }
  }
}
