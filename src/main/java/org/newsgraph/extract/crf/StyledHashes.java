package org.newsgraph.extract.crf;

/**
 * Tells of the hashes of a model which are those of features as they count in all styles, and which
 * of features in one style, and in which. A model keeps both alike. Most tell by each other: a
 * feature counts in some style as well. Of one that stands alone nobody can tell; it is taken for
 * all that it may be, as no feature of a text has any of the other hashes. Immutable.
 */
final class StyledHashes {

  private static final byte ANY = -1;

  private final long[] hashes;
  private final int styles;

  /** 0: all styles; else the number of the style from 1. */
  private final byte[] roles;

  /** All hashes; those that are not 0 tell whether they are there. */
  private final long[] table;

  private final int most;

  /**
   * @param hashes none twice
   * @param styles how many styles there are, at most 127
   */
  StyledHashes(long[] hashes, int styles) {
    this.hashes = hashes;
    this.styles = styles;
    this.roles = new byte[hashes.length];
    this.table = new long[Math.max(4, Integer.highestOneBit(hashes.length) * 4)];
    for (long hash : hashes) {
      table[slot(hash)] = hash;
    }
    int count = 0;
    for (int i = 0; i < hashes.length; i++) {
      roles[i] = role(hashes[i]);
      count += roles[i] == ANY ? 1 + styles : 1;
    }
    this.most = count;
  }

  /** Where a hash is, or would be. */
  private int slot(long hash) {
    int mask = table.length - 1;
    int slot = (int) (hash ^ hash >>> 32) & mask;
    while (table[slot] != 0 && table[slot] != hash) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private boolean isKnown(long hash) {
    return table[slot(hash)] == hash;
  }

  private byte role(long hash) {
    for (int style = 0; style < styles; style++) {
      if (isKnown(FeatureNumbers.styled(hash, style))) {
        return 0;
      }
    }
    for (int style = 0; style < styles; style++) {
      if (isKnown(FeatureNumbers.unstyled(hash, style))) {
        return (byte) (style + 1);
      }
    }
    return ANY;
  }

  /** What is told of each hash. */
  @FunctionalInterface
  interface Taker {

    /**
     * @param hash of the feature as it counts in all styles
     * @param style 0 for all styles; else the number of the style from 1
     * @param number of the hash, from 0
     */
    void take(long hash, int style, int number);
  }

  /** No more features than so many are told. */
  int most() {
    return most;
  }

  /** Tells all: first those as they count in all styles, which are the most. */
  void forEach(Taker taker) {
    for (int role = 0; role <= styles; role++) {
      for (int i = 0; i < hashes.length; i++) {
        if (roles[i] == role || roles[i] == ANY) {
          long hash = role == 0 ? hashes[i] : FeatureNumbers.unstyled(hashes[i], role - 1);
          taker.take(hash, role, i);
        }
      }
    }
  }
}
