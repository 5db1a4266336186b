package org.newsgraph.extract.crf;

import java.util.Arrays;

/**
 * The weights of features, for all styles and for each one, and their sums. Weights are bytes, and
 * eight are added at once: four in the even bytes of a long and four in the odd ones. Immutable and
 * thread-safe.
 */
final class WeightTable {

  private static final long EVEN_BYTES = 0x00FF00FF00FF00FFL;

  /** Weights are kept with this added, so that no sum is below zero. */
  private static final int BIAS = 128;

  /** A long full of it: eight weights of zero. */
  private static final long NO_WEIGHTS = 0x8080808080808080L;

  /** So many bytes can be added in 16 bits. */
  private static final int MOST_ADDED = 65_536 / 256;

  private final int width;
  private final int words;
  private final HashedRows rows;

  /**
   * @param labels how many labels there are
   * @param styles how many styles
   * @param hashes of the features as they count in all styles, and as {@link FeatureNumbers#styled}
   *     in one; none twice
   * @param weights those of each feature, one after the other
   */
  WeightTable(int labels, int styles, long[] hashes, byte[] weights) {
    this.width = labels * (1 + styles);
    this.words = (width + Long.BYTES - 1) / Long.BYTES;
    StyledHashes told = new StyledHashes(hashes, styles);
    this.rows = new HashedRows(told.most(), words, NO_WEIGHTS);
    told.forEach(
        (hash, style, number) -> {
          int place = rows.add(hash);
          for (int y = 0; y < labels; y++) {
            put(place, style * labels + y, weights[number * labels + y]);
          }
        });
  }

  private void put(int place, int y, byte weight) {
    int shift = y % Long.BYTES * Byte.SIZE;
    int word = place + y / Long.BYTES;
    long[] entries = rows.entries();
    entries[word] = entries[word] & ~(0xFFL << shift) | (weight + BIAS & 0xFFL) << shift;
  }

  /** How many sums there are: of each label for all styles, and then of each for each style. */
  int width() {
    return width;
  }

  /**
   * The sums of the weights of some features.
   *
   * @param found to look them up with
   * @param sums gets the {@link #width} sums
   */
  void sum(FeatureRow features, HashedRows.Found found, int[] sums) {
    int n = rows.find(features, found);
    Arrays.fill(sums, 0);
    for (int from = 0; from < n; from += MOST_ADDED) {
      int to = Math.min(n, from + MOST_ADDED);
      for (int word = 0; word < words; word++) {
        add(found.places, from, to, word, sums);
      }
    }
  }

  private void add(int[] places, int from, int to, int word, int... sums) {
    long[] entries = rows.entries();
    long even = 0;
    long odd = 0;
    for (int i = from; i < to; i++) {
      long weights = entries[places[i] + word];
      even += weights & EVEN_BYTES;
      odd += weights >>> Byte.SIZE & EVEN_BYTES;
    }
    int bias = (to - from) * BIAS;
    int first = word * Long.BYTES;
    for (int y = first; y < Math.min(width, first + Long.BYTES); y++) {
      long half = y % 2 == 0 ? even : odd;
      sums[y] += (int) (half >>> y % Long.BYTES / 2 * Short.SIZE & 0xFFFF) - bias;
    }
  }
}
