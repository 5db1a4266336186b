package org.newsgraph.extract.crf;

import java.util.Arrays;

/**
 * Finds the weights of features by their hashes, and sums them. Half of the features of a character
 * have none, which a table of bits tells that fits the processor's cache; of the others all weights
 * lie beside the hash: those for all styles and then those of each style, so that one look finds
 * all of them. Weights are bytes, and eight are added at once: four in the even bytes of a long and
 * four in the odd ones. Immutable and thread-safe.
 */
final class WeightTable {

  /** Spreads hashes over the table of bits, whatever their quality. */
  private static final long ODD = 0x9E3779B97F4A7C15L;

  /** Bits a feature in the table of bits: so few of the others are taken for known ones. */
  private static final int FILTER_BITS = 16;

  private static final long EVEN_BYTES = 0x00FF00FF00FF00FFL;

  /** Weights are kept with this added, so that no sum is below zero. */
  private static final int BIAS = 128;

  /** A long full of it: eight weights of zero. */
  private static final long NO_WEIGHTS = 0x8080808080808080L;

  /** So many bytes can be added in 16 bits. */
  private static final int MOST_ADDED = 65_536 / 256;

  private static final int NONE = -1;

  private final int width;
  private final int entry;
  private final long[] filter;
  private final int filterShift;
  private final long[] entries;
  private final int mask;

  /**
   * @param labels how many labels there are
   * @param styles how many styles
   * @param hashes of the features as they count in all styles, and as {@link FeatureNumbers#styled}
   *     in one; none twice
   * @param rows the weights of each feature, one after the other
   */
  WeightTable(int labels, int styles, long[] hashes, byte[] rows) {
    this.width = labels * (1 + styles);
    this.entry = 1 + (width + Long.BYTES - 1) / Long.BYTES;
    StyledHashes told = new StyledHashes(hashes, styles);
    int words = powerOfTwo((long) told.most() * FILTER_BITS / Long.SIZE);
    this.filter = new long[words];
    this.filterShift = Long.SIZE - Integer.numberOfTrailingZeros(words);
    int capacity = powerOfTwo(told.most() * 5L / 4 + 1);
    this.mask = capacity - 1;
    this.entries = new long[capacity * entry];
    told.forEach(
        (hash, style, row) ->
            put(hash, Arrays.copyOfRange(rows, row * labels, (row + 1) * labels), style * labels));
  }

  private static int powerOfTwo(long least) {
    return least <= 2 ? 2 : Integer.highestOneBit((int) (least - 1)) * 2;
  }

  private void put(long hash, byte[] weights, int from) {
    long spread = hash * ODD;
    filter[word(spread)] |= 1L << (spread >>> filterShift - 6);
    int slot = home(hash);
    while (entries[slot * entry + 1] != 0 && entries[slot * entry] != hash) {
      slot = slot + 1 & mask;
    }
    int at = slot * entry;
    if (entries[at + 1] == 0) {
      entries[at] = hash;
      Arrays.fill(entries, at + 1, at + entry, NO_WEIGHTS);
    }
    for (int y = 0; y < weights.length; y++) {
      int shift = (from + y) % Long.BYTES * Byte.SIZE;
      int word = at + 1 + (from + y) / Long.BYTES;
      entries[word] = entries[word] & ~(0xFFL << shift) | (weights[y] + BIAS & 0xFFL) << shift;
    }
  }

  private int word(long spread) {
    return (int) (spread >>> filterShift);
  }

  private int home(long hash) {
    return (int) (hash ^ hash >>> 32) & mask;
  }

  /** How many sums there are: of each label for all styles, and then of each for each style. */
  int width() {
    return width;
  }

  /**
   * The sums of the weights of some features.
   *
   * @param features hashes of features
   * @param sums gets the {@link #width} sums
   */
  void sum(long[] features, int[] sums) {
    long[] known = new long[features.length];
    int count = 0;
    for (long feature : features) {
      long spread = feature * ODD;
      known[count] = feature;
      // Added without a branch, which would be mispredicted, so that the misses of the cache
      // overlap.
      count += (int) (filter[word(spread)] >>> (spread >>> filterShift - 6)) & 1;
    }
    int[] found = new int[count];
    int n = find(known, found);
    Arrays.fill(sums, 0);
    for (int from = 0; from < n; from += MOST_ADDED) {
      int to = Math.min(n, from + MOST_ADDED);
      for (int word = 1; word < entry; word++) {
        add(found, from, to, word, sums);
      }
    }
  }

  /** The places of those that have weights; how many these are. */
  private int find(long[] hashes, int[] found) {
    // Looked at beforehand, none waiting for another, so that the memory is waited for only once.
    long[] homes = new long[found.length];
    for (int i = 0; i < homes.length; i++) {
      homes[i] = entries[home(hashes[i]) * entry];
    }
    int n = 0;
    for (int i = 0; i < homes.length; i++) {
      boolean home = homes[i] == hashes[i] && hashes[i] != 0;
      int at = home ? home(hashes[i]) * entry : find(hashes[i]);
      found[n] = at;
      n += at == NONE ? 0 : 1;
    }
    return n;
  }

  /** An empty place has no weights, not even with the bias added. */
  private int find(long hash) {
    int slot = home(hash);
    for (int at = slot * entry; entries[at + 1] != 0; at = slot * entry) {
      if (entries[at] == hash) {
        return at;
      }
      slot = slot + 1 & mask;
    }
    return NONE;
  }

  private void add(int[] found, int from, int to, int word, int... sums) {
    long even = 0;
    long odd = 0;
    for (int i = from; i < to; i++) {
      long weights = entries[found[i] + word];
      even += weights & EVEN_BYTES;
      odd += weights >>> Byte.SIZE & EVEN_BYTES;
    }
    int bias = (to - from) * BIAS;
    int first = (word - 1) * Long.BYTES;
    for (int y = first; y < Math.min(width, first + Long.BYTES); y++) {
      long half = y % 2 == 0 ? even : odd;
      sums[y] += (int) (half >>> y % Long.BYTES / 2 * Short.SIZE & 0xFFFF) - bias;
    }
  }
}
