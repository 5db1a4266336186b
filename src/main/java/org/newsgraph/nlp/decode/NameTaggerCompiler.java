package org.newsgraph.nlp.decode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;

/** Turns the weights of CoreNLP's Chinese name recogniser into the tables of {@link NameTagger}. */
public final class NameTaggerCompiler {

  private static final String ONE_LABEL = "|C";

  private final int labels;
  private final int[][] pairs;

  /**
   * @param labels the labels by their numbers
   * @param pairs the pairs of labels that features of two have weights for, in their order
   */
  private NameTaggerCompiler(List<String> labels, int[][] pairs) {
    this.labels = labels.size();
    this.pairs = pairs;
  }

  /**
   * Makes the tables.
   *
   * @param labels the labels by their numbers
   * @param outside the label of words outside names
   * @param pairs the pairs of labels, first and second, in the order of the weights of features
   *     that speak of two
   * @param features the names of all features
   * @param weights their weights
   * @param lexicon the class of each word, in lower case
   * @param knownWords the words in lower case that the model was trained with
   * @param radical the radical of a character
   * @throws IllegalArgumentException if a feature is of a kind that {@link NameTagger} does not
   *     know
   */
  public static TableWriter compile(
      List<String> labels,
      String outside,
      int[][] pairs,
      Collection<String> features,
      FeatureWeights weights,
      Map<String, String> lexicon,
      Set<String> knownWords,
      IntUnaryOperator radical) {
    NameTaggerCompiler compiler = new NameTaggerCompiler(labels, pairs);
    TableWriter out = new TableWriter();
    out.strings("labels", labels);
    out.strings("outside", List.of(outside));
    out.ints("seenPairs", compiler.seenPairs());
    compiler.features(features, weights, out);
    lexicon(lexicon, out);
    HashTable.Builder known = new HashTable.Builder(knownWords.size());
    knownWords.forEach(word -> known.put(word, 0));
    known.write(out, "knownWords");
    int[] radicals = new int[Character.MAX_VALUE + 1];
    for (int c = 0; c < radicals.length; c++) {
      radicals[c] = radical.applyAsInt(c);
    }
    out.ints("radicals", radicals);
    return out;
  }

  private int[] seenPairs() {
    int[] seen = new int[labels * labels];
    for (int[] pair : pairs) {
      seen[pair[0] * labels + pair[1]] = 1;
    }
    return seen;
  }

  private void features(Collection<String> features, FeatureWeights weights, TableWriter out) {
    Map<String, float[]> ofOne = new LinkedHashMap<>();
    Map<String, float[]> ofTwo = new LinkedHashMap<>();
    for (String feature : features) {
      if (!NameFeatures.isKnown(feature)) {
        throw new IllegalArgumentException("the feature " + feature + " is of an unknown kind");
      }
      if (feature.endsWith(ONE_LABEL)) {
        ofOne.put(feature, weights.of(feature));
      } else {
        ofTwo.put(feature, square(weights.of(feature)));
      }
    }
    FeatureRows.write(out, "singles", ofOne, labels);
    FeatureRows.write(out, "pairs", ofTwo, labels * labels);
  }

  /** The weights of the pairs at their places among all pairs. */
  private float[] square(float[] weights) {
    float[] square = new float[labels * labels];
    for (int k = 0; k < pairs.length; k++) {
      square[pairs[k][0] * labels + pairs[k][1]] = weights[k];
    }
    return square;
  }

  private static void lexicon(Map<String, String> lexicon, TableWriter out) {
    List<String> classes = new ArrayList<>(new TreeSet<>(lexicon.values()));
    Map<String, Integer> numbers = new LinkedHashMap<>();
    classes.forEach(name -> numbers.put(name, numbers.size()));
    HashTable.Builder words = new HashTable.Builder(lexicon.size());
    lexicon.forEach((word, name) -> words.put(word, numbers.get(name)));
    words.write(out, "lexicon");
    out.strings("classes", classes);
  }
}
