package org.newsgraph.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.newsgraph.nlp.decode.FeatureWeights;

/**
 * The parts of a CRF in the order in which CoreNLP writes them.
 *
 * @param sequences the sequences of labels that have weights: of one label, of two
 * @param labels the labels by their numbers
 * @param features the numbers of the features
 * @param flags the options of the training
 * @param factories what made the features; some hold a lexicon
 * @param weights for each feature, one for each of its sequences of labels
 * @param knownWords the lower-case words of the training
 */
record SerializedCrf(
    List<List<int[]>> sequences,
    List<String> labels,
    FeatureNumbers features,
    SerializedObject flags,
    List<SerializedObject> factories,
    WeightRows weights,
    Set<String> knownWords)
    implements FeatureWeights {

  /**
   * Reads a CRF.
   *
   * @param names is given the name of each feature once
   */
  static SerializedCrf read(InputStream in, Consumer<String> names) throws IOException {
    FeatureNumbers numbers = new FeatureNumbers(names);
    SerializedStream stream = new SerializedStream(in, numbers);
    List<List<int[]>> sequences = new ArrayList<>();
    for (Object index : (List<?>) stream.read()) {
      List<int[]> ofLength = new ArrayList<>();
      indexed(index)
          .forEach(label -> ofLength.add((int[]) ((SerializedObject) label).get("label")));
      sequences.add(ofLength);
    }
    List<String> labels = strings(indexed(stream.read()));
    List<?> features = indexed(stream.read());
    if (!features.isEmpty()) { // few enough to be kept
      numbers.begin(features.size());
      for (int i = 0; i < features.size(); i++) {
        numbers.feature((String) features.get(i), i);
      }
    }
    SerializedObject flags = (SerializedObject) stream.read();
    List<SerializedObject> factories = new ArrayList<>();
    for (int count = (Integer) stream.read(); count > 0; count--) {
      factories.add((SerializedObject) stream.read());
    }
    stream.skipInt(); // how many labels the longest sequences have
    WeightRows weights = (WeightRows) stream.read();
    return new SerializedCrf(
        sequences, labels, numbers, flags, factories, weights, set(stream.read()));
  }

  /** What one of CoreNLP's indexes holds, by number. */
  private static List<?> indexed(Object index) {
    return (List<?>) ((SerializedObject) index).get("objects");
  }

  private static List<String> strings(List<?> objects) {
    return objects.stream().map(String.class::cast).toList();
  }

  /** CoreNLP's own set keeps its words as the keys of a concurrent map. */
  private static Set<String> set(Object words) {
    SerializedObject set = (SerializedObject) words;
    List<Object> written = set.written();
    if (set.get("m") instanceof SerializedObject map) {
      written = map.written();
    } else if (set.get("m") instanceof Map<?, ?> map) {
      written = new ArrayList<>(map.keySet());
    }
    Set<String> result = new HashSet<>();
    written.stream()
        .filter(Objects::nonNull)
        .filter(String.class::isInstance)
        .forEach(word -> result.add((String) word));
    return result;
  }

  /** The pairs of labels that features of two labels have weights for, in their order. */
  int[][] pairs() {
    return sequences.get(1).toArray(int[][]::new);
  }

  @Override
  public float[] of(String feature) {
    int number = features.of(feature);
    return number < 0 ? null : weights.row(number);
  }
}
