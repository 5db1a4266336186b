package org.newsgraph.extract.known;

import java.nio.LongBuffer;

/**
 * Strings with the bits of their {@link Kind}s, as an open-addressing table of hashes: of a hundred
 * million strings that are not in it, less than one is taken for one that is. Immutable and
 * thread-safe.
 */
public final class NameTable {

  /** The longest names that are kept. */
  public static final int LONGEST = 14;

  private static final long KINDS = 0xff;

  private final LongBuffer slots;
  private final int mask;

  /**
   * @param slots a power of two of them; each a hash with the kinds in its last byte, or 0
   */
  NameTable(LongBuffer slots) {
    this.slots = slots;
    this.mask = slots.capacity() - 1;
  }

  /** The hash of the empty string, with which {@link #extend} begins. */
  static final long EMPTY = 0xcbf29ce484222325L;

  /** The hash of a string with one more character. */
  static long extend(long hash, char c) {
    long h = (hash ^ c) * 0x9E3779B97F4A7C15L;
    return h ^ h >>> 29;
  }

  /** The bits of the kinds of the string with this hash; 0 if it is not in the table. */
  int kinds(long hash) {
    int slot = (int) (hash >>> 32) & mask;
    for (long entry = slots.get(slot); entry != 0; entry = slots.get(slot)) {
      if ((entry & ~KINDS) == (hash & ~KINDS)) {
        return (int) (entry & KINDS);
      }
      slot = slot + 1 & mask;
    }
    return 0;
  }

  /** What is told of each string found. */
  @FunctionalInterface
  public interface Hit {
    void found(int begin, int end, int kinds);
  }

  /** Finds all strings of two or more characters of the table in a stretch of a text. */
  public void search(String text, int from, int to, Hit hit) {
    for (int begin = from; begin < to; begin++) {
      long hash = extend(EMPTY, text.charAt(begin));
      int last = Math.min(to, begin + LONGEST);
      for (int end = begin + 1; end < last; end++) {
        hash = extend(hash, text.charAt(end));
        int kinds = kinds(hash);
        if (kinds != 0) {
          hit.found(begin, end + 1, kinds);
        }
      }
    }
  }

  /** The bits of the kinds of a string; 0 if it is not in the table. */
  public int kinds(String name) {
    long hash = EMPTY;
    for (int i = 0; i < name.length(); i++) {
      hash = extend(hash, name.charAt(i));
    }
    return kinds(hash);
  }
}
