package org.newsgraph.identity;

import java.util.Arrays;
import org.newsgraph.text.Hash64;

/**
 * Who bears a name that only two bear: a table of names by their {@link Hash64 hashes}, 16 bytes a
 * name at most half full.
 */
final class NameBearers {

  private static final int NONE = -1;
  private static final int MANY = -2;

  private long[] hashes = new long[1 << 12];
  private int[] first = filled(1 << 12);
  private int[] second = filled(1 << 12);
  private int size;

  private static int[] filled(int length) {
    int[] array = new int[length];
    Arrays.fill(array, NONE);
    return array;
  }

  /** An entity bears the name of this key. */
  void add(String key, int entity) {
    if (2 * size > hashes.length) {
      grow();
    }
    long hash = Hash64.of(key);
    int place = place(hash);
    if (first[place] == NONE) {
      hashes[place] = hash;
      first[place] = entity;
      size++;
    } else if (first[place] != entity && second[place] != entity) {
      second[place] = second[place] == NONE ? entity : MANY;
    }
  }

  /** The one other entity that bears the name; below 0 if there is none, or are several. */
  int other(String key, int entity) {
    int place = place(Hash64.of(key));
    return second[place] == entity ? first[place] : second[place];
  }

  private int place(long hash) {
    int place = (int) (hash >>> 20) & hashes.length - 1;
    while (first[place] != NONE && hashes[place] != hash) {
      place = place + 1 & hashes.length - 1;
    }
    return place;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldFirst = first;
    int[] oldSecond = second;
    hashes = new long[2 * oldHashes.length];
    first = filled(hashes.length);
    second = filled(hashes.length);
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldFirst[i] != NONE) {
        int place = place(oldHashes[i]);
        hashes[place] = oldHashes[i];
        first[place] = oldFirst[i];
        second[place] = oldSecond[i];
      }
    }
  }
}
