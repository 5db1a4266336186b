package org.newsgraph.extract;

import java.util.Arrays;

/** Collects the hashed features of one character. Not thread-safe. */
final class FeatureRow {

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private long[] hashes = new long[160];
  private int count;

  /** Mixes a value into a hash. */
  static long mix(long hash, long value) {
    long h = (hash ^ value) * FACTOR;
    h ^= h >>> 32;
    return h * 0xD6E8FEB86659FD93L ^ h;
  }

  void add(int template, long a) {
    put(mix(mix(FACTOR, template), a));
  }

  void add(int template, long a, long b) {
    put(mix(mix(mix(FACTOR, template), a), b));
  }

  void add(int template, long a, long b, long c) {
    put(mix(mix(mix(mix(FACTOR, template), a), b), c));
  }

  private void put(long hash) {
    if (count == hashes.length) {
      hashes = Arrays.copyOf(hashes, count * 2);
    }
    hashes[count++] = hash;
  }

  /** The features so far; the row is empty afterwards. */
  long[] take() {
    long[] result = Arrays.copyOf(hashes, count);
    count = 0;
    return result;
  }
}
