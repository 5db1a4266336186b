package org.newsgraph.nlp.decode;

import java.nio.IntBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The tables of a name recogniser, and what they say of single words. Thread-safe. */
final class NameModel {

  /** The labels by their numbers. */
  final List<String> labels;

  /** The label that is taken to stand before the first word. */
  final int outside;

  /** The weights of features of one label, and of pairs: the one before, then the one here. */
  final FeatureRows singles;

  final FeatureRows pairs;

  /** Zero for each pair of labels that the training had, minus infinity for the others. */
  final double[] seenPairs;

  private final HashTable lexicon;
  private final List<String> classes;
  private final HashTable knownWords;
  private final IntBuffer radicals;

  NameModel(Tables tables) {
    this.labels = tables.strings("labels");
    this.outside = labels.indexOf(tables.strings("outside").get(0));
    this.singles = FeatureRows.of(tables, "singles", labels.size());
    this.pairs = FeatureRows.of(tables, "pairs", labels.size() * labels.size());
    this.lexicon = HashTable.of(tables, "lexicon");
    this.classes = tables.strings("classes");
    this.knownWords = HashTable.of(tables, "knownWords");
    this.radicals = tables.ints("radicals");
    IntBuffer seen = tables.ints("seenPairs");
    this.seenPairs = new double[seen.capacity()];
    for (int pair = 0; pair < seenPairs.length; pair++) {
      seenPairs[pair] = seen.get(pair) == 0 ? Double.NEGATIVE_INFINITY : 0;
    }
  }

  /** Everything that is known of a word alone. */
  NameWord word(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    long hash = HashedText.of(lower).hash();
    int wordClass = lexicon.find(hash);
    return new NameWord(
        this,
        NameForm.of(
            word,
            WordShape.of(word, knownWords.find(hash) != HashTable.NONE),
            wordClass == HashTable.NONE ? NameFeatures.NO_CLASS : classes.get(wordClass),
            radicals(word)));
  }

  private String radicals(String word) {
    StringBuilder result = new StringBuilder(word.length());
    word.chars().forEach(c -> result.append((char) radicals.get(c)));
    return result.toString();
  }

  float[] singles(Collection<String> features) {
    return sum(singles, features, labels.size());
  }

  float[] pairs(Collection<String> features) {
    return sum(pairs, features, seenPairs.length);
  }

  private static float[] sum(FeatureRows rows, Collection<String> features, int width) {
    double[] sums = new double[width];
    features.forEach(feature -> rows.add(HashedText.of(feature).hash(), sums));
    float[] result = new float[width];
    for (int i = 0; i < width; i++) {
      result[i] = (float) sums[i];
    }
    return result;
  }
}
