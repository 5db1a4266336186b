package org.newsgraph.extract.crf;

import java.util.Arrays;

/**
 * Finds the weights of features by their hashes, and sums them. Two in three of the features of a
 * character have none, which a table of bits tells that fits the processor's cache; the others lie
 * each with its hash and its weights in one place. Weights are bytes, and eight labels are added at
 * once: four in the even bytes of a long and four in the odd ones. Immutable and thread-safe.
 */
final class WeightTable {

  /** Spreads hashes over the table of bits, whatever their quality. */
  private static final long ODD = 0x9E3779B97F4A7C15L;

  /** Bits a feature in the table of bits: so few of the others are taken for known ones. */
  private static final int FILTER_BITS = 16;

  private static final long EVEN_BYTES = 0x00FF00FF00FF00FFL;

  /** Weights are kept with this added, so that no sum is below zero. */
  private static final int BIAS = 128;

  /** So many bytes can be added in 16 bits. */
  private static final int MOST_ADDED = 65_536 / 256;

  private static final int NONE = -1;

  /** An entry is a hash and two longs with a byte a label. */
  private static final int ENTRY = 3;

  private static final int MOST_LABELS = 2 * Long.BYTES;

  private final long[] filter;
  private final int filterShift;
  private final long[] entries;
  private final int mask;

  /**
   * @param labels how many labels there are, at most 16
   * @param hashes of the features, none twice
   * @param rows the weights of each feature, one after the other
   */
  WeightTable(int labels, long[] hashes, byte[] rows) {
    if (labels > MOST_LABELS) {
      throw new IllegalArgumentException("more than " + MOST_LABELS + " labels: " + labels);
    }
    int words = powerOfTwo(Math.max(1L, (long) hashes.length * FILTER_BITS / Long.SIZE));
    this.filter = new long[words];
    this.filterShift = Long.SIZE - Integer.numberOfTrailingZeros(words);
    int capacity = powerOfTwo(hashes.length * 4L / 3 + 1);
    this.mask = capacity - 1;
    this.entries = new long[capacity * ENTRY];
    boolean[] taken = new boolean[capacity];
    for (int i = 0; i < hashes.length; i++) {
      long spread = hashes[i] * ODD;
      filter[word(spread)] |= 1L << (spread >>> filterShift - 6);
      int slot = home(hashes[i]);
      while (taken[slot]) {
        slot = slot + 1 & mask;
      }
      taken[slot] = true;
      pack(hashes[i], Arrays.copyOfRange(rows, i * labels, (i + 1) * labels), slot * ENTRY);
    }
  }

  private static int powerOfTwo(long least) {
    return least <= 2 ? 2 : Integer.highestOneBit((int) (least - 1)) * 2;
  }

  private void pack(long hash, byte[] weights, int entry) {
    entries[entry] = hash;
    for (int y = 0; y < weights.length; y++) {
      long weight = weights[y] + BIAS;
      entries[entry + 1 + y / Long.BYTES] |= weight << y % Long.BYTES * Byte.SIZE;
    }
  }

  private int word(long spread) {
    return (int) (spread >>> filterShift);
  }

  private int home(long hash) {
    return (int) (hash ^ hash >>> 32) & mask;
  }

  /**
   * The sums of the weights of some features.
   *
   * @param features hashes of features
   * @param style which style they are to count in; negative for all
   * @param sums gets a sum for each label
   */
  void sum(long[] features, int style, int[] sums) {
    long[] known = new long[features.length];
    int count = 0;
    for (long feature : features) {
      long hash = style < 0 ? feature : FeatureNumbers.styled(feature, style);
      long spread = hash * ODD;
      known[count] = hash;
      // Added without a branch, which would be mispredicted, so that the misses of the cache
      // overlap.
      count += (int) (filter[word(spread)] >>> (spread >>> filterShift - 6)) & 1;
    }
    // Looked at beforehand, none waiting for another, so that the memory is waited for only once.
    long[] homes = new long[count];
    for (int i = 0; i < count; i++) {
      homes[i] = entries[home(known[i]) * ENTRY];
    }
    Arrays.fill(sums, 0);
    for (int from = 0; from < count; from += MOST_ADDED) {
      sum(known, homes, from, Math.min(count, from + MOST_ADDED), sums);
    }
  }

  private void sum(long[] hashes, long[] homes, int from, int to, int... sums) {
    // In variables of their own, as the sums would go through memory in an array.
    long even = 0;
    long odd = 0;
    long even2 = 0;
    long odd2 = 0;
    int added = 0;
    for (int i = from; i < to; i++) {
      boolean home = homes[i] == hashes[i] && hashes[i] != 0;
      int entry = home ? home(hashes[i]) * ENTRY : find(hashes[i]);
      if (entry != NONE) {
        long weights = entries[entry + 1];
        long weights2 = entries[entry + 2];
        even += weights & EVEN_BYTES;
        odd += weights >>> Byte.SIZE & EVEN_BYTES;
        even2 += weights2 & EVEN_BYTES;
        odd2 += weights2 >>> Byte.SIZE & EVEN_BYTES;
        added++;
      }
    }
    for (int y = 0; y < sums.length; y++) {
      boolean first = y < Long.BYTES;
      long half = y % 2 == 0 ? (first ? even : even2) : (first ? odd : odd2);
      int shift = y % Long.BYTES / 2 * Short.SIZE;
      sums[y] += (int) (half >>> shift & 0xFFFF) - added * BIAS;
    }
  }

  /** An empty place has no weights, not even with the bias added. */
  private int find(long hash) {
    int slot = home(hash);
    for (int entry = slot * ENTRY; entries[entry + 1] != 0; entry = slot * ENTRY) {
      if (entries[entry] == hash) {
        return entry;
      }
      slot = slot + 1 & mask;
    }
    return NONE;
  }
}
