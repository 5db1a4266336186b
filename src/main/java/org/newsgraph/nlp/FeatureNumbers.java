package org.newsgraph.nlp;

import java.util.function.Consumer;

/**
 * The number of each feature of a CRF, without the features themselves: an open-addressing table of
 * 64-bit hashes. A cell holds 40 bits of the hash above the feature's number plus one. Not
 * thread-safe while it is filled.
 */
final class FeatureNumbers implements SerializedStream.FeatureSink {

  private static final long NUMBER = (1L << 24) - 1;

  private final Consumer<String> names;
  private long[] cells = new long[2];

  /**
   * @param names is given the name of each feature once
   */
  FeatureNumbers(Consumer<String> names) {
    this.names = names;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if there are more than 16,777,214 features
   */
  @Override
  public void begin(int size) {
    if (size >= NUMBER) {
      throw new IllegalArgumentException("a table of features holds no more than " + (NUMBER - 1));
    }
    cells = new long[Integer.highestOneBit(Math.max(size + size / 2, 8)) << 1];
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException if it cannot be told from one that was put before
   */
  @Override
  public void feature(String name, int number) {
    long hash = hash(name);
    int cell = find(hash);
    if (cells[cell] != 0) {
      throw new IllegalStateException("two features have one hash: " + name);
    }
    cells[cell] = hash & ~NUMBER | number + 1;
    names.accept(name);
  }

  /** The number of a feature, -1 if there is no such feature. */
  int of(String name) {
    return (int) (cells[find(hash(name))] & NUMBER) - 1;
  }

  /** The cell of a hash, or the empty cell where it would go. */
  private int find(long hash) {
    int mask = cells.length - 1;
    int cell = (int) hash & mask;
    while (cells[cell] != 0 && (cells[cell] ^ hash) >>> 24 != 0) {
      cell = cell + 1 & mask;
    }
    return cell;
  }

  private static long hash(String feature) {
    long hash = 0x9E3779B97F4A7C15L;
    for (int i = 0; i < feature.length(); i++) {
      hash = (hash ^ feature.charAt(i)) * 0xD6E8FEB86659FD93L;
      hash ^= hash >>> 32;
    }
    hash *= 0xD6E8FEB86659FD93L;
    return hash ^ hash >>> 32;
  }
}
