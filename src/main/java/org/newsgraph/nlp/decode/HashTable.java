package org.newsgraph.nlp.decode;

import java.nio.LongBuffer;

/**
 * Numbers by the hash of a text, without the texts themselves: one open-addressing table whose
 * cells hold 40 bits of the hash above a number of 24 bits. With the bits that choose the cell, a
 * text that is not in the table is taken for one that is about once in 10^12 look-ups. Immutable
 * and thread-safe.
 */
final class HashTable {

  /** What {@link #find} returns for a text that is not in the table. */
  static final int NONE = -1;

  private static final int NUMBER_BITS = 24;
  private static final long NUMBER = (1L << NUMBER_BITS) - 1;
  private static final long SPREAD = 0xD6E8FEB86659FD93L;

  private final LongBuffer cells;
  private final int mask;

  private HashTable(LongBuffer cells) {
    this.cells = cells;
    this.mask = cells.capacity() - 1;
  }

  static HashTable of(Tables tables, String name) {
    return new HashTable(tables.longs(name));
  }

  /** The number of a text by its hash, or {@link #NONE}. */
  int find(long hash) {
    long spread = spread(hash);
    int cell = (int) spread & mask;
    while (true) {
      long found = cells.get(cell);
      if (found == 0) {
        return NONE;
      }
      if ((found ^ spread) >>> NUMBER_BITS == 0) {
        return (int) (found & NUMBER) - 1;
      }
      cell = cell + 1 & mask;
    }
  }

  private static long spread(long hash) {
    long spread = (hash ^ hash >>> 32) * SPREAD;
    return spread ^ spread >>> 32;
  }

  /** Makes a table. Not thread-safe. */
  static final class Builder {

    private final long[] cells;

    /**
     * @param texts how many texts it will hold, at most
     * @throws IllegalArgumentException if these are more than sixteen million
     */
    Builder(int texts) {
      if (texts >= NUMBER) {
        throw new IllegalArgumentException("too many texts for a table of hashes: " + texts);
      }
      cells = new long[Integer.highestOneBit(Math.max(2, texts + texts / 3)) << 1];
    }

    /**
     * Puts a text into the table.
     *
     * @param number from 0 to 16,777,213
     * @throws IllegalStateException if it cannot be told from one that was put before
     */
    void put(String text, int number) {
      long spread = spread(HashedText.of(text).hash());
      int cell = (int) spread & cells.length - 1;
      while (cells[cell] != 0) {
        if ((cells[cell] ^ spread) >>> NUMBER_BITS == 0) {
          throw new IllegalStateException("two texts have one hash: " + text);
        }
        cell = cell + 1 & cells.length - 1;
      }
      cells[cell] = spread & ~NUMBER | number + 1;
    }

    void write(TableWriter out, String name) {
      out.longs(name, cells);
    }
  }
}
