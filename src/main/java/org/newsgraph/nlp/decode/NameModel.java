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
  final float[] seenPairs;

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
    this.seenPairs = new float[seen.capacity()];
    for (int pair = 0; pair < seenPairs.length; pair++) {
      seenPairs[pair] = seen.get(pair) == 0 ? Float.NEGATIVE_INFINITY : 0;
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

  void sumSingles(Collection<String> features, float[] target, int at) {
    sum(singles, features, labels.size(), target, at);
  }

  void sumPairs(Collection<String> features, float[] target, int at) {
    sum(pairs, features, seenPairs.length, target, at);
  }

  private static void sum(
      FeatureRows rows, Collection<String> features, int width, float[] target, int at) {
    float[] sums = new float[width];
    float[] row = new float[width];
    features.forEach(feature -> rows.add(HashedText.of(feature).hash(), sums, row));
    System.arraycopy(sums, 0, target, at, width);
  }
}
