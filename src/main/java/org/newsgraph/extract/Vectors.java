package org.newsgraph.extract;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Many vectors of one size in a row. */
final class Vectors {

  private static final int ROUNDS = 12;

  /** Groups begin at vectors of the most frequent words, which come first. */
  private static final int FREQUENT = 20_000;

  private Vectors() {}

  /** Gives each vector the length 1. */
  static void normalise(float[] vectors, int size) {
    for (int from = 0; from < vectors.length; from += size) {
      double squares = 1e-9;
      for (int d = from; d < from + size; d++) {
        squares += vectors[d] * vectors[d];
      }
      float factor = (float) (1 / Math.sqrt(squares));
      for (int d = from; d < from + size; d++) {
        vectors[d] *= factor;
      }
    }
  }

  /**
   * The number of each vector's group: k-means by the angle between vectors of length 1. The same
   * vectors give the same groups.
   */
  static int[] groups(float[] vectors, int size, int count) {
    int n = vectors.length / size;
    float[] centres = new float[count * size];
    SplittableRandom random = new SplittableRandom(3);
    for (int k = 0; k < count; k++) {
      int chosen = random.nextInt(Math.min(n, FREQUENT));
      System.arraycopy(vectors, chosen * size, centres, k * size, size);
    }
    int[] groups = new int[n];
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < n; i++) {
        groups[i] = nearest(vectors, i * size, centres, size);
      }
      Arrays.fill(centres, 0);
      for (int i = 0; i < vectors.length; i++) {
        centres[groups[i / size] * size + i % size] += vectors[i];
      }
      normalise(centres, size);
    }
    return groups;
  }

  private static int nearest(float[] vectors, int from, float[] centres, int size) {
    int best = 0;
    float most = Float.NEGATIVE_INFINITY;
    for (int k = 0; k < centres.length / size; k++) {
      float dot = 0;
      for (int d = 0; d < size; d++) {
        dot += vectors[from + d] * centres[k * size + d];
      }
      if (dot > most) {
        most = dot;
        best = k;
      }
    }
    return best;
  }
}
