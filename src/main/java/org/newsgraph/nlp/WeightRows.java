package org.newsgraph.nlp;

import java.util.Arrays;

/** Rows of weights of different lengths, all in one array. Not thread-safe while it is filled. */
final class WeightRows {

  private final int[] ends;
  private float[] weights = new float[1 << 20];
  private int rows;
  private int size;

  WeightRows(int rows) {
    this.ends = new int[rows];
  }

  /** Adds a weight to the last row. */
  void add(float weight) {
    if (size == weights.length) {
      weights = Arrays.copyOf(weights, size + size / 2);
    }
    weights[size++] = weight;
  }

  void endRow() {
    ends[rows++] = size;
  }

  /** The weights of a row. */
  float[] row(int number) {
    return Arrays.copyOfRange(weights, number == 0 ? 0 : ends[number - 1], ends[number]);
  }
}
