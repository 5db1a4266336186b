package org.newsgraph.nlp.decode;

/**
 * The best sequence of labels of a chain (Viterbi), found as its words come. For one sentence; not
 * thread-safe.
 */
final class BestLabels {

  private final int labels;
  private final byte[] from;
  private double[] best;
  private double[] next;
  private int length;

  /**
   * @param labels how many labels there are, at most 127
   * @param words how many words will come
   * @param before the label that stands before the first word
   */
  BestLabels(int labels, int words, int before) {
    this.labels = labels;
    this.from = new byte[words * labels];
    this.best = new double[labels];
    this.next = new double[labels];
    for (int label = 0; label < labels; label++) {
      best[label] = label == before ? 0 : Double.NEGATIVE_INFINITY;
    }
  }

  /**
   * One more word.
   *
   * @param single what each label scores
   * @param pairs what each pair of labels scores: the one before, times the number of labels, plus
   *     the one here
   */
  void add(float[] single, float[] pairs) {
    for (int here = 0; here < labels; here++) {
      double most = Double.NEGATIVE_INFINITY;
      int origin = 0;
      for (int before = 0; before < labels; before++) {
        double score = best[before] + pairs[before * labels + here];
        if (score > most) {
          most = score;
          origin = before;
        }
      }
      next[here] = most + single[here];
      from[length * labels + here] = (byte) origin;
    }
    double[] done = best;
    best = next;
    next = done;
    length++;
  }

  /** The labels of all words. */
  byte[] labels() {
    byte[] result = new byte[length];
    int label = 0;
    for (int other = 1; other < labels; other++) {
      label = best[other] > best[label] ? other : label;
    }
    for (int i = length - 1; i >= 0; i--) {
      result[i] = (byte) label;
      label = from[i * labels + label];
    }
    return result;
  }
}
