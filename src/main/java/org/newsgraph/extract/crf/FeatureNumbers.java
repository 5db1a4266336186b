package org.newsgraph.extract.crf;

import java.util.Arrays;
import java.util.List;

/** Numbers the features that are common enough, by their hashes. Immutable and thread-safe. */
final class FeatureNumbers {

  private static final int NONE = -1;

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  /** What {@link #FACTOR} times is 1, modulo 2^64. */
  private static final long INVERSE = 0xF1DE83E19937733DL;

  /** Features are counted in so many parts, by their first bits: all at once need much memory. */
  private static final int PARTS = 8;

  private static final int SHIFT = 61;

  private final long[] keys;
  private final int[] values;
  private final long[] hashes;

  private FeatureNumbers(long[] hashes) {
    this.hashes = hashes;
    int capacity = Integer.highestOneBit(Math.max(4, hashes.length * 2 - 1)) * 2;
    this.keys = new long[capacity];
    this.values = new int[capacity];
    Arrays.fill(values, NONE);
    for (int i = 0; i < hashes.length; i++) {
      int slot = slot(hashes[i]);
      keys[slot] = hashes[i];
      values[slot] = i;
    }
  }

  /**
   * Numbers the features that at least {@code least} characters have: each for all styles and for
   * each style.
   */
  static FeatureNumbers count(List<CrfTrainer.Example> examples, int least) {
    long[] kept = {};
    for (int part = -PARTS / 2; part < PARTS / 2; part++) {
      long[] here = common(part(examples, part), least);
      int from = kept.length;
      kept = Arrays.copyOf(kept, from + here.length);
      System.arraycopy(here, 0, kept, from, here.length);
    }
    return new FeatureNumbers(kept);
  }

  /** The hashes of all characters whose first bits are these, sorted. */
  private static long[] part(List<CrfTrainer.Example> examples, int part) {
    long[] all = new long[1 << 16];
    int n = 0;
    for (CrfTrainer.Example e : examples) {
      for (long[] row : e.features()) {
        all = n + 2 * row.length > all.length ? Arrays.copyOf(all, all.length * 2) : all;
        for (long h : row) {
          all[n] = h;
          n += h >> SHIFT == part ? 1 : 0;
          all[n] = styled(h, e.style());
          n += all[n] >> SHIFT == part ? 1 : 0;
        }
      }
    }
    long[] result = Arrays.copyOf(all, n);
    Arrays.parallelSort(result);
    return result;
  }

  /** The hash of a feature as it counts in one style. */
  static long styled(long hash, int style) {
    long h = (hash + style + 1) * FACTOR;
    return h ^ h >>> 31;
  }

  /** The hash of a feature whose hash in one style is this: undoes {@link #styled}. */
  static long unstyled(long hash, int style) {
    long h = hash ^ hash >>> 31 ^ hash >>> 62;
    return h * INVERSE - style - 1;
  }

  private static long[] common(long[] sorted, int least) {
    long[] kept = new long[sorted.length / Math.max(1, least) + 1];
    int n = 0;
    for (int from = 0, to; from < sorted.length; from = to) {
      to = from + 1;
      while (to < sorted.length && sorted[to] == sorted[from]) {
        to++;
      }
      if (to - from >= least) {
        kept[n++] = sorted[from];
      }
    }
    return Arrays.copyOf(kept, n);
  }

  private int slot(long hash) {
    int mask = keys.length - 1;
    int slot = (int) (hash ^ hash >>> 32) & mask;
    while (values[slot] != NONE && keys[slot] != hash) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  int size() {
    return hashes.length;
  }

  /** The hash of the feature with this number. */
  long hash(int number) {
    return hashes[number];
  }

  /** First half: plain features, second half: of the style; -1 for those without a number. */
  int[][] of(long[][] features, int style) {
    int[][] result = new int[features.length][];
    for (int i = 0; i < features.length; i++) {
      int half = features[i].length;
      int[] row = new int[half * 2];
      for (int k = 0; k < half; k++) {
        row[k] = values[slot(features[i][k])];
        row[half + k] = values[slot(styled(features[i][k], style))];
      }
      result[i] = row;
    }
    return result;
  }
}
