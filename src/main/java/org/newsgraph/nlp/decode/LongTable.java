package org.newsgraph.nlp.decode;

import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/**
 * Ints by 64-bit keys: an open-addressing table. Strings are looked up by their {@link #hash}, with
 * which a string that is not in a table of a million is taken for one that is about once in 10^13
 * look-ups. Immutable and thread-safe.
 */
final class LongTable {

  /** What {@link #get} returns for a key that is not there. */
  static final int NONE = -1;

  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final long MIX = 0xD6E8FEB86659FD93L;

  private final LongBuffer keys;
  private final IntBuffer values;
  private final int mask;
  private final int shift;

  private LongTable(LongBuffer keys, IntBuffer values) {
    this.keys = keys;
    this.values = values;
    this.mask = values.capacity() - 1;
    this.shift = Long.numberOfLeadingZeros(values.capacity()) + 1;
  }

  static LongTable of(Tables tables, String name) {
    return new LongTable(tables.longs(name + ".keys"), tables.ints(name + ".values"));
  }

  /** The value of a key, or {@link #NONE}. */
  int get(long key) {
    int cell = (int) (key * SPREAD >>> shift);
    while (true) {
      int value = values.get(cell);
      if (value == NONE || keys.get(cell) == key) {
        return value;
      }
      cell = cell + 1 & mask;
    }
  }

  /** The key of a string; the same for all that have its characters. */
  static long hash(CharSequence string) {
    long hash = SPREAD;
    for (int i = 0; i < string.length(); i++) {
      hash = step(hash, string.charAt(i));
    }
    return finish(hash);
  }

  /** The hash with one more character; the first one is put to {@link #empty}. */
  static long step(long hash, char next) {
    long mixed = (hash ^ next) * MIX;
    return mixed ^ mixed >>> 32;
  }

  static long empty() {
    return SPREAD;
  }

  /** The key of the characters that have been put to a hash. */
  static long finish(long hash) {
    long mixed = hash * MIX;
    return mixed ^ mixed >>> 32;
  }

  /**
   * Writes a table.
   *
   * @param content a value, 0 or more, for each key
   */
  static void write(TableWriter out, String name, Map<Long, Integer> content) {
    int capacity = Math.max(2, Integer.highestOneBit(content.size() * 3 / 2 + 1) << 1);
    long[] keys = new long[capacity];
    int[] values = new int[capacity];
    Arrays.fill(values, NONE);
    int shift = Long.numberOfLeadingZeros(capacity) + 1;
    content.keySet().stream()
        .sorted()
        .forEach(
            key -> {
              int cell = (int) (key * SPREAD >>> shift);
              while (values[cell] != NONE) {
                cell = cell + 1 & capacity - 1;
              }
              keys[cell] = key;
              values[cell] = content.get(key);
            });
    out.longs(name + ".keys", keys);
    out.ints(name + ".values", values);
  }

  /**
   * Puts a string's value into what a table will be written from.
   *
   * @throws IllegalStateException if another string has the same hash
   */
  static void put(Map<Long, Integer> content, String string, int value) {
    if (content.put(hash(string), value) != null) {
      throw new IllegalStateException("two strings have one hash, of which one is " + string);
    }
  }
}
