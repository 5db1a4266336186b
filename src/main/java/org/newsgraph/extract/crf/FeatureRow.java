package org.newsgraph.extract.crf;

import java.util.Arrays;

/**
 * Collects the hashed features of one character, and is used again for the next one. Not
 * thread-safe.
 */
public final class FeatureRow {

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private long[] hashes = new long[160];
  private int count;

  /** Mixes a value into a hash. */
  private static long mix(long hash, long value) {
    long h = (hash ^ value) * FACTOR;
    h ^= h >>> 32;
    return h * 0xD6E8FEB86659FD93L ^ h;
  }

  /** Adds a feature of one value. */
  public void add(int template, long a) {
    addHash(mix(mix(FACTOR, template), a));
  }

  /** Adds a feature of two values. */
  public void add(int template, long a, long b) {
    addHash(mix(mix(mix(FACTOR, template), a), b));
  }

  /** Adds a feature of three values. */
  public void add(int template, long a, long b, long c) {
    addHash(mix(mix(mix(mix(FACTOR, template), a), b), c));
  }

  /** Adds a feature by its hash. */
  public void addHash(long hash) {
    if (count == hashes.length) {
      hashes = Arrays.copyOf(hashes, count * 2);
    }
    hashes[count++] = hash;
  }

  void clear() {
    count = 0;
  }

  int size() {
    return count;
  }

  /** The hashes, as many as {@link #size} says; those behind are of no meaning. */
  long[] hashes() {
    return hashes;
  }

  long[] copy() {
    return Arrays.copyOf(hashes, count);
  }
}
