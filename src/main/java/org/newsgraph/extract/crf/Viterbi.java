package org.newsgraph.extract.crf;

import java.util.Arrays;

/** The most probable labelling of a sequence. */
final class Viterbi {

  private Viterbi() {}

  /**
   * @param scores of each label at each character, {@code labels} in a row
   * @param transitions scores of label pairs; negative infinity where a pair is impossible
   */
  static int[] best(float[] scores, int size, int labels, float[] transitions) {
    float[] here = new float[labels];
    float[] next = new float[labels];
    int[] from = new int[size * labels];
    for (int y = 0; y < labels; y++) {
      here[y] = Labels.mayBegin(y) ? scores[y] : Float.NEGATIVE_INFINITY;
    }
    for (int i = 1; i < size; i++) {
      Arrays.fill(next, Float.NEGATIVE_INFINITY);
      for (int x = 0; x < labels; x++) {
        for (int y = 0; y < labels; y++) {
          float score = here[x] + transitions[x * labels + y];
          if (score > next[y]) {
            next[y] = score;
            from[i * labels + y] = x;
          }
        }
      }
      for (int y = 0; y < labels; y++) {
        next[y] += scores[i * labels + y];
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
