package org.newsgraph.nlp.decode;

import static org.newsgraph.nlp.decode.TaggerFeatures.BEYOND;
import static org.newsgraph.nlp.decode.TaggerFeatures.FIELDS;
import static org.newsgraph.nlp.decode.TaggerFeatures.LONGEST_AFFIX;
import static org.newsgraph.nlp.decode.TaggerFeatures.SHORTER;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes the tables of {@link Tagger}: for each word of the dictionary one description with all that
 * it says of itself and of its neighbours, so that the features of a known word are looked up once.
 */
public final class TaggerCompiler {

  private static final List<Integer> WORD_TEMPLATES =
      List.of(
          TaggerFeatures.WORD_TWO_BEFORE,
          TaggerFeatures.WORD_BEFORE,
          TaggerFeatures.WORD,
          TaggerFeatures.WORD_BEHIND,
          TaggerFeatures.WORD_TWO_BEHIND);

  private final TaggerModel model;
  private final TableWriter out = new TableWriter();
  private final FactorRows.Writer rows = new FactorRows.Writer();

  /** Words, shapes and classes by their numbers; number 0 is one that the model does not know. */
  private final Map<String, Integer> words = new LinkedHashMap<>();

  private final Map<Long, Integer> shapes = new TreeMap<>();
  private final Map<String, Integer> classes = new LinkedHashMap<>();

  /** What the word's own shape weighs. */
  private final Map<Long, double[]> ofShape = new HashMap<>();

  private final Map<List<Integer>, Integer> tagSets = new LinkedHashMap<>();

  private TaggerCompiler(TaggerModel model) {
    this.model = model;
  }

  /** The tables of a tagger. */
  public static TableWriter compile(TaggerModel model) {
    TaggerCompiler compiler = new TaggerCompiler(model);
    compiler.numberWords();
    compiler.numberShapesAndClasses();
    compiler.writeWords();
    compiler.writeTags();
    compiler.writePairs();
    compiler.writeAffixes();
    compiler.writeShapes();
    compiler.writeClasses();
    compiler.rows.write(compiler.out, "rows");
    return compiler.out;
  }

  private void numberWords() {
    words.put(BEYOND, 1);
    TreeSet<String> all = new TreeSet<>(model.dictionary().keySet());
    WORD_TEMPLATES.forEach(template -> all.addAll(weights(template).keySet()));
    for (String pair : weights(TaggerFeatures.TWO_WORDS).keySet()) {
      all.addAll(List.of(pair.split("!")));
    }
    weights(TaggerFeatures.TAG_AND_WORD)
        .keySet()
        .forEach(pair -> all.add(pair.substring(pair.indexOf('!') + 1)));
    all.forEach(word -> words.putIfAbsent(word, words.size() + 1));
  }

  private void numberShapesAndClasses() {
    for (int template = TaggerFeatures.SHAPE_BEFORE;
        template <= TaggerFeatures.SHAPE_BEHIND;
        template++) {
      new TreeSet<>(weights(template).keySet()).forEach(this::numberShape);
    }
    for (String three : new TreeSet<>(weights(TaggerFeatures.THREE_SHAPES).keySet())) {
      splits(three).forEach(split -> split.forEach(this::numberShape));
    }
    weights(TaggerFeatures.SHAPE).forEach((s, w) -> ofShape.put(ShapeCode.parse(s), w));
    classes.put(model.noClass(), 0);
    new TreeSet<>(model.classes().values()).forEach(c -> classes.putIfAbsent(c, classes.size()));
  }

  private void numberShape(String letters) {
    shapes.putIfAbsent(ShapeCode.parse(letters), shapes.size() + 1);
  }

  /** All ways to take three shapes apart: a stroke is also the letter of a kind. */
  private static List<List<String>> splits(String three) {
    List<List<String>> splits = new ArrayList<>();
    for (int i = three.indexOf('|'); i >= 0; i = three.indexOf('|', i + 1)) {
      for (int j = three.indexOf('|', i + 1); j >= 0; j = three.indexOf('|', j + 1)) {
        splits.add(
            List.of(three.substring(0, i), three.substring(i + 1, j), three.substring(j + 1)));
      }
    }
    return splits;
  }

  private Map<String, double[]> weights(int template) {
    return model.weights().get(template);
  }

  private int row(int template, String value) {
    double[] weights = weights(template).get(value);
    return weights == null ? FactorRows.EMPTY : rows.add(weights);
  }

  private void writeWords() {
    tagSets.put(openTags(), 0);
    Map<String, double[]> withTag = new HashMap<>();
    weights(TaggerFeatures.TAG_AND_WORD).forEach((value, w) -> addTagPairs(withTag, value, w));
    int[] descriptions = new int[(words.size() + 1) * FIELDS];
    Map<Long, Integer> numbers = new HashMap<>();
    words.forEach(
        (word, number) -> {
          LongTable.put(numbers, word, number);
          describe(word, descriptions, number * FIELDS);
          double[] pairs = withTag.get(word);
          int row = pairs == null ? FactorRows.EMPTY : rows.add(pairs);
          descriptions[number * FIELDS + TaggerFeatures.WITH_TAG] = row;
        });
    out.ints("words", descriptions);
    LongTable.write(out, "numbers", numbers);
  }

  private void addTagPairs(Map<String, double[]> withTag, String value, double[] weights) {
    int mark = value.indexOf('!');
    int before = tag(value.substring(0, mark));
    int tags = model.tags().size();
    double[] pairs =
        withTag.computeIfAbsent(value.substring(mark + 1), w -> new double[(tags + 1) * tags]);
    for (int here = 0; here < tags; here++) {
      pairs[TaggerFeatures.tagPair(before, here, tags)] = weights[here];
    }
  }

  /** The number of a tag; that of the tag beyond the ends follows the others. */
  private int tag(String tag) {
    return tag.equals(BEYOND) ? model.tags().size() : model.tags().indexOf(tag);
  }

  private void describe(String word, int[] descriptions, int at) {
    Map<String, Integer> counts = model.dictionary().getOrDefault(word, Map.of());
    int seen = counts.values().stream().mapToInt(Integer::intValue).sum();
    boolean rare = seen < model.rareBelow();
    List<Integer> tags =
        seen == 0 ? openTags() : counts.keySet().stream().map(this::tag).sorted().toList();
    Integer set = tagSets.computeIfAbsent(tags, t -> tagSets.size());
    descriptions[at + TaggerFeatures.ITSELF] = rows.add(itself(word, rare));
    descriptions[at + TaggerFeatures.TO_TWO_BEHIND] = row(TaggerFeatures.WORD_TWO_BEFORE, word);
    descriptions[at + TaggerFeatures.TO_BEHIND] = row(TaggerFeatures.WORD_BEFORE, word);
    descriptions[at + TaggerFeatures.TO_BEFORE] = row(TaggerFeatures.WORD_BEHIND, word);
    descriptions[at + TaggerFeatures.TO_TWO_BEFORE] = row(TaggerFeatures.WORD_TWO_BEHIND, word);
    descriptions[at + TaggerFeatures.TAG_SET] = set | (rare ? 0 : TaggerFeatures.COMMON);
    descriptions[at + TaggerFeatures.SHAPE_AND_CLASS] = shape(word) | classOf(word) << 16;
  }

  private List<Integer> openTags() {
    return model.tags().stream()
        .filter(tag -> !model.closed().contains(tag))
        .map(this::tag)
        .toList();
  }

  private int shape(String word) {
    return shapes.getOrDefault(ShapeCode.of(word, true), 0);
  }

  private int classOf(String word) {
    return classes.get(className(word));
  }

  private String className(String word) {
    return model.classes().getOrDefault(lowerCase(word), model.noClass());
  }

  /** As CoreNLP does it, but for the locale, which matters to no letter in full width. */
  static String lowerCase(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** The sum of all features that look at nothing but the word. */
  private double[] itself(String word, boolean rare) {
    double[] sum = new double[model.tags().size()];
    add(sum, TaggerFeatures.WORD, word);
    if (rare) {
      for (int length = 1; length <= LONGEST_AFFIX; length++) {
        boolean shorter = word.length() < length;
        String suffix = shorter ? SHORTER : word.substring(word.length() - length);
        String prefix = shorter ? SHORTER : word.substring(0, length);
        add(sum, TaggerFeatures.SUFFIX + length - 1, suffix);
        add(sum, TaggerFeatures.PREFIX + length - 1, prefix);
      }
      double[] shape = ofShape.get(ShapeCode.of(word, true));
      add(sum, shape != null, shape);
      add(sum, TaggerFeatures.CLASS, className(word));
    }
    return sum;
  }

  private void add(double[] sum, int template, String value) {
    double[] weights = weights(template).get(value);
    add(sum, weights != null, weights);
  }

  private static void add(double[] sum, boolean applies, double[] weights) {
    for (int i = 0; applies && i < sum.length; i++) {
      sum[i] += weights[i];
    }
  }

  /** What a tag and the one before it say of the next one, as factors for all three together. */
  private void writeTags() {
    int tags = model.tags().size();
    double[] factors = new double[(tags + 1) * (tags + 1) * tags];
    List<String> names = new ArrayList<>(model.tags());
    names.add(BEYOND);
    for (int before = 0; before <= tags; before++) {
      for (int last = 0; last <= tags; last++) {
        double[] sum = new double[tags];
        add(sum, TaggerFeatures.TWO_TAGS, names.get(before) + "!" + names.get(last));
        add(sum, TaggerFeatures.TAG_BEFORE, names.get(last));
        for (int here = 0; here < tags; here++) {
          factors[(before * (tags + 1) + last) * tags + here] = Math.exp(sum[here]);
        }
      }
    }
    out.doubles("tags.factors", factors);
    out.strings("tags", model.tags());
    out.strings(
        "tags.sets",
        tagSets.keySet().stream()
            .map(set -> String.join(" ", set.stream().map(String::valueOf).toList()))
            .toList());
  }

  private void writePairs() {
    Map<Long, Integer> pairs = new HashMap<>();
    weights(TaggerFeatures.TWO_WORDS)
        .forEach(
            (value, weights) -> {
              int mark = value.indexOf('!');
              int here = words.get(value.substring(0, mark));
              int before = words.get(value.substring(mark + 1));
              pairs.put(TaggerFeatures.wordPair(before, here), rows.add(weights));
            });
    LongTable.write(out, "pairs", pairs);
  }

  private void writeAffixes() {
    int[] shorter = new int[LONGEST_AFFIX + 1];
    for (int length = 0; length <= LONGEST_AFFIX; length++) {
      double[] sum = new double[model.tags().size()];
      for (int missing = length + 1; missing <= LONGEST_AFFIX; missing++) {
        add(sum, TaggerFeatures.SUFFIX + missing - 1, SHORTER);
        add(sum, TaggerFeatures.PREFIX + missing - 1, SHORTER);
      }
      shorter[length] = rows.add(sum);
    }
    out.ints("shorter", shorter);
    writeAffixes("suffixes", TaggerFeatures.SUFFIX);
    writeAffixes("prefixes", TaggerFeatures.PREFIX);
  }

  private void writeAffixes(String name, int template) {
    Map<Long, Integer> affixes = new HashMap<>();
    for (int length = 1; length <= LONGEST_AFFIX; length++) {
      weights(template + length - 1)
          .forEach(
              (affix, weights) -> {
                if (!affix.equals(SHORTER)) {
                  long key = TaggerFeatures.affix(affix, 0, affix.length(), true);
                  affixes.put(key, rows.add(weights));
                }
              });
    }
    LongTable.write(out, name, affixes);
  }

  private void writeShapes() {
    LongTable.write(out, "shapes", new HashMap<>(shapes));
    int[] near = new int[3 * (shapes.size() + 1)];
    for (int place = 0; place < 3; place++) {
      int of = place;
      weights(TaggerFeatures.SHAPE_BEFORE + place)
          .forEach(
              (letters, w) -> near[3 * shapes.get(ShapeCode.parse(letters)) + of] = rows.add(w));
    }
    out.ints("shapes.rows", near);
    Map<Long, Integer> three = new HashMap<>();
    weights(TaggerFeatures.THREE_SHAPES)
        .forEach(
            (value, weights) -> {
              int row = rows.add(weights);
              splits(value)
                  .forEach(s -> three.put(triple(s.stream().map(this::shapeNumber).toList()), row));
            });
    LongTable.write(out, "shapes.three", three);
  }

  private int shapeNumber(String letters) {
    return shapes.get(ShapeCode.parse(letters));
  }

  private static long triple(List<Integer> numbers) {
    return TaggerFeatures.triple(numbers.get(0), numbers.get(1), numbers.get(2));
  }

  private void writeClasses() {
    Map<Long, Integer> ofWords = new HashMap<>();
    model.classes().forEach((word, name) -> LongTable.put(ofWords, word, classes.get(name)));
    LongTable.write(out, "classes", ofWords);
    int[] near = new int[3 * classes.size()];
    classes.forEach(
        (name, number) -> {
          for (int place = 0; place < 3; place++) {
            near[3 * number + place] = row(TaggerFeatures.CLASS_BEFORE + place, name);
          }
        });
    out.ints("classes.rows", near);
    Map<Long, Integer> three = new HashMap<>();
    weights(TaggerFeatures.THREE_CLASSES)
        .forEach(
            (value, weights) -> {
              List<Integer> numbers =
                  List.of(value.split("\\|")).stream().map(name -> classes.get(name)).toList();
              three.put(triple(numbers), rows.add(weights));
            });
    LongTable.write(out, "classes.three", three);
  }
}
