package org.newsgraph.extract.crf;

import java.util.Arrays;

/**
 * Rows of numbers by the hashes of features. Half of the features of a character have no row, which
 * a table of bits tells that fits the processor's cache; of the others the row lies beside the
 * hash, so that one look finds both. Rows are added by one thread, and then read by any.
 */
final class HashedRows {

  /** Spreads hashes over the table of bits, whatever their quality. */
  private static final long ODD = 0x9E3779B97F4A7C15L;

  /** Bits a feature in the table of bits: so few of the others are taken for known ones. */
  private static final int FILTER_BITS = 16;

  private static final int NONE = -1;

  private final int entry;
  private final long[] filter;
  private final int filterShift;
  private final long[] entries;
  private final int mask;
  private final long empty;

  /**
   * What one thread looks features up with: the places of those that were found, and room, kept
   * from one look to the next.
   */
  static final class Found {
    /** Where the rows of those features begin that have one, in {@link HashedRows#entries}. */
    int[] places = {};

    private long[] known = {};
    private long[] homes = {};

    private void makeRoom(int features) {
      if (places.length < features) {
        places = new int[features * 2];
        known = new long[features * 2];
        homes = new long[features * 2];
      }
    }
  }

  /**
   * @param most no more rows than so many will be added
   * @param words how many numbers a row has
   * @param empty what all numbers of a row are when it is added; not 0
   */
  HashedRows(int most, int words, long empty) {
    int bits = powerOfTwo((long) most * FILTER_BITS / Long.SIZE);
    this.entry = 1 + words;
    this.filter = new long[bits];
    this.filterShift = Long.SIZE - Integer.numberOfTrailingZeros(bits);
    int capacity = powerOfTwo(most * 5L / 4 + 1);
    this.mask = capacity - 1;
    this.entries = new long[capacity * entry];
    this.empty = empty;
  }

  private static int powerOfTwo(long least) {
    return least <= 2 ? 2 : Integer.highestOneBit((int) (least - 1)) * 2;
  }

  /** The numbers of all rows; those of one stand together, from its place on. */
  long[] entries() {
    return entries;
  }

  /** The place of a feature's row, which is added if there is none. */
  int add(long hash) {
    long spread = hash * ODD;
    filter[word(spread)] |= 1L << (spread >>> filterShift - 6);
    int slot = home(hash);
    while (entries[slot * entry + 1] != 0 && entries[slot * entry] != hash) {
      slot = slot + 1 & mask;
    }
    int place = slot * entry + 1;
    if (entries[place] == 0) {
      entries[place - 1] = hash;
      Arrays.fill(entries, place, place + entry - 1, empty);
    }
    return place;
  }

  private int word(long spread) {
    return (int) (spread >>> filterShift);
  }

  private int home(long hash) {
    return (int) (hash ^ hash >>> 32) & mask;
  }

  /**
   * Looks features up; how many have a row.
   *
   * @param found gets the places of the rows
   */
  int find(FeatureRow features, Found found) {
    found.makeRoom(features.size());
    long[] known = found.known;
    long[] hashes = features.hashes();
    int count = 0;
    for (int i = 0; i < features.size(); i++) {
      long feature = hashes[i];
      long spread = feature * ODD;
      known[count] = feature;
      // Added without a branch, which would be mispredicted, so that the misses of the cache
      // overlap.
      count += (int) (filter[word(spread)] >>> (spread >>> filterShift - 6)) & 1;
    }
    return find(count, found);
  }

  private int find(int count, Found found) {
    long[] known = found.known;
    long[] homes = found.homes;
    // Looked at beforehand, none waiting for another, so that the memory is waited for only once.
    for (int i = 0; i < count; i++) {
      homes[i] = entries[home(known[i]) * entry];
    }
    int n = 0;
    for (int i = 0; i < count; i++) {
      long hash = known[i];
      int place = homes[i] == hash && hash != 0 ? home(hash) * entry + 1 : find(hash);
      found.places[n] = place;
      n += place == NONE ? 0 : 1;
    }
    return n;
  }

  private int find(long hash) {
    int slot = home(hash);
    for (int at = slot * entry; entries[at + 1] != 0; at = slot * entry) {
      if (entries[at] == hash) {
        return at + 1;
      }
      slot = slot + 1 & mask;
    }
    return NONE;
  }
}
