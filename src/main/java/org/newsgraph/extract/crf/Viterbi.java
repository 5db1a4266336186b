package org.newsgraph.extract.crf;

/** The most probable labelling of a sequence. */
final class Viterbi {

  private Viterbi() {}

  /**
   * @param scores of each label at each character, all of one character in a row
   * @param pairs scores of label pairs
   */
  static int[] best(float[] scores, int size, LabelPairs pairs) {
    int labels = pairs.labels();
    float[] here = new float[labels];
    float[] next = new float[labels];
    int[] from = new int[size * labels];
    for (int y = 0; y < labels; y++) {
      here[y] = Labels.mayBegin(y) ? scores[y] : Float.NEGATIVE_INFINITY;
    }
    for (int i = 1; i < size; i++) {
      for (int y = 0; y < labels; y++) {
        float best = Float.NEGATIVE_INFINITY;
        for (int x : pairs.before(y)) {
          float score = here[x] + pairs.of(x, y);
          if (score > best) {
            best = score;
            from[i * labels + y] = x;
          }
        }
        next[y] = best + scores[i * labels + y];
      }
      float[] swap = here;
      here = next;
      next = swap;
    }
    return trace(here, from, size, labels);
  }

  private static int[] trace(float[] last, int[] from, int size, int labels) {
    int best = Labels.OUTSIDE;
    for (int y = 0; y < labels; y++) {
      if (Labels.isLast(y) && last[y] > last[best]) {
        best = y;
      }
    }
    int[] result = new int[size];
    for (int i = size - 1; i >= 0; i--) {
      result[i] = best;
      best = from[i * labels + best];
    }
    return result;
  }
}
