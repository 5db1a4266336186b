package org.newsgraph.extract.crf;

import java.util.stream.IntStream;

/**
 * Numbers for pairs of labels that may follow one another, which most pairs may not. A view of an
 * array: changes there are seen.
 */
final class LabelPairs {

  private final int labels;
  private final float[] values;

  /** For each label those that may stand before it. */
  private final int[][] before;

  /** For each label those that may stand behind it. */
  private final int[][] behind;

  /**
   * @param values of the pairs, those with one first label in a row
   */
  LabelPairs(int labels, float... values) {
    this.labels = labels;
    this.values = values;
    this.before = new int[labels][];
    this.behind = new int[labels][];
    for (int y = 0; y < labels; y++) {
      int label = y;
      before[y] = IntStream.range(0, labels).filter(x -> Labels.mayFollow(x, label)).toArray();
      behind[y] = IntStream.range(0, labels).filter(x -> Labels.mayFollow(label, x)).toArray();
    }
  }

  /** The exponentials of the numbers. */
  LabelPairs exponentials() {
    float[] result = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      result[i] = (float) Math.exp(values[i]);
    }
    return new LabelPairs(labels, result);
  }

  int labels() {
    return labels;
  }

  /** The labels that may stand before one, in ascending order. */
  int[] before(int label) {
    return before[label];
  }

  /** The labels that may stand behind one, in ascending order. */
  int[] behind(int label) {
    return behind[label];
  }

  float of(int before, int label) {
    return values[before * labels + label];
  }
}
