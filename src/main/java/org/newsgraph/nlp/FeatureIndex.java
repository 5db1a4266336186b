package org.newsgraph.nlp;

import edu.stanford.nlp.util.Index;
import java.io.Writer;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/**
 * The number of each feature of a CRF, without the features themselves: an open-addressing table of
 * 64-bit hashes in place of CoreNLP's hash map of strings.
 *
 * <p>Most of the millions of look-ups of a text miss. In a hash map the features of Chinese text
 * collide by the thousand, because {@link String#hashCode} multiplies by 31 while the characters
 * lie in a range of 20,000; here a miss is one or two reads of one array. A cell holds 40 bits of
 * the hash above the feature's number plus one; with the 24 bits that choose the cell, a feature
 * that is not in the table is taken for one that is about once in 10^11 look-ups, so the output is
 * the same. Immutable and thread-safe; changing or listing it is not supported.
 */
final class FeatureIndex implements Index<String> {

  private static final long serialVersionUID = 1L;

  private static final long NUMBER = (1L << 24) - 1;

  private final long[] cells;
  private int size;

  /**
   * An empty table.
   *
   * @param features how many features it will hold
   * @throws IllegalArgumentException if these are more than 16,777,214
   */
  FeatureIndex(int features) {
    if (features >= NUMBER) {
      throw new IllegalArgumentException("a table of features holds no more than " + (NUMBER - 1));
    }
    this.cells = new long[Integer.highestOneBit(Math.max(features + features / 2, 8)) << 1];
  }

  /**
   * Puts one feature into a table that nobody else sees yet.
   *
   * @param number its number, from 0 to 16,777,213
   * @throws IllegalStateException if it cannot be told from one that was put before
   */
  void put(String feature, int number) {
    long hash = hash(feature);
    int cell = find(cells, hash);
    if (cells[cell] != 0) {
      throw new IllegalStateException("two features have one hash: " + feature);
    }
    cells[cell] = hash & ~NUMBER | number + 1;
    size++;
  }

  @Override
  public int indexOf(String feature) {
    return (int) (cells[find(cells, hash(feature))] & NUMBER) - 1;
  }

  /** The cell of a hash, or the empty cell where it would go. */
  private static int find(long[] cells, long hash) {
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

  @Override
  public boolean contains(Object feature) {
    return feature instanceof String string && indexOf(string) >= 0;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean isLocked() {
    return true;
  }

  @Override
  public void lock() {}

  @Override
  public int addToIndex(String feature) {
    throw immutable();
  }

  @Override
  @SuppressWarnings("deprecation")
  public int indexOf(String feature, boolean add) {
    throw immutable();
  }

  @Override
  public String get(int number) {
    throw immutable();
  }

  @Override
  public List<String> objectsList() {
    throw immutable();
  }

  @Override
  public Collection<String> objects(int[] numbers) {
    throw immutable();
  }

  @Override
  public void unlock() {
    throw immutable();
  }

  @Override
  public void saveToWriter(Writer out) {
    throw immutable();
  }

  @Override
  public void saveToFilename(String file) {
    throw immutable();
  }

  @Override
  public boolean add(String feature) {
    throw immutable();
  }

  @Override
  public boolean addAll(Collection<? extends String> features) {
    throw immutable();
  }

  @Override
  public void clear() {
    throw immutable();
  }

  @Override
  public Iterator<String> iterator() {
    throw immutable();
  }

  private static UnsupportedOperationException immutable() {
    return new UnsupportedOperationException(
        "an index of hashes neither changes nor lists features");
  }
}
