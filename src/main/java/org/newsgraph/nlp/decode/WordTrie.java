package org.newsgraph.nlp.decode;

import java.nio.LongBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * A set of words that is walked character by character. One open-addressing table holds all edges:
 * 39 bits for the node and the character that is read there, 24 for the node that this leads to and
 * whether a word ends there. Immutable and thread-safe.
 */
final class WordTrie {

  /** Where every walk begins. */
  static final int ROOT = 0;

  /** Where a walk is that has left the words. */
  static final int NOWHERE = -1;

  private static final int END = 1;
  private static final int TARGET_BITS = 24;
  private static final long TARGET = (1L << TARGET_BITS) - 1;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final LongBuffer cells;
  private final int mask;
  private final int shift;

  private WordTrie(LongBuffer cells) {
    this.cells = cells;
    this.mask = cells.capacity() - 1;
    this.shift = Long.numberOfLeadingZeros(cells.capacity()) + 1;
  }

  static WordTrie of(Tables tables, String name) {
    return new WordTrie(tables.longs(name));
  }

  /** The state behind one more character, or {@link #NOWHERE}. */
  int step(int state, char next) {
    long edge = edge(state, next);
    int cell = (int) (edge * SPREAD >>> shift);
    while (true) {
      long found = cells.get(cell);
      if (found == 0) {
        return NOWHERE;
      }
      if (found >>> TARGET_BITS == edge) {
        return (int) (found & TARGET);
      }
      cell = cell + 1 & mask;
    }
  }

  /** Whether what has been read up to a state is a word. */
  static boolean isWord(int state) {
    return (state & END) != 0;
  }

  private static long edge(int state, char next) {
    return (long) (state >>> 1) << 16 | next;
  }

  /**
   * Writes the words as a trie.
   *
   * @throws IllegalArgumentException if they have more than eight million different beginnings
   */
  static void write(TableWriter out, String name, Collection<String> words) {
    Map<String, Integer> states = new HashMap<>();
    states.put("", ROOT);
    for (String word : words) {
      for (int i = 1; i <= word.length(); i++) {
        states.putIfAbsent(word.substring(0, i), states.size() << 1);
      }
    }
    if (states.size() >= 1 << TARGET_BITS - 1) {
      throw new IllegalArgumentException("too many words for a trie: " + words.size());
    }
    words.forEach(word -> states.computeIfPresent(word, (w, state) -> state | END));
    long[] cells = new long[Integer.highestOneBit(states.size() * 3 / 2) << 1];
    int shift = Long.numberOfLeadingZeros(cells.length) + 1;
    states.forEach(
        (prefix, state) -> {
          if (!prefix.isEmpty()) {
            int last = prefix.length() - 1;
            long edge = edge(states.get(prefix.substring(0, last)), prefix.charAt(last));
            int cell = (int) (edge * SPREAD >>> shift);
            while (cells[cell] != 0) {
              cell = cell + 1 & cells.length - 1;
            }
            cells[cell] = edge << TARGET_BITS | state;
          }
        });
    out.longs(name, cells);
  }
}
