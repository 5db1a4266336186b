package org.newsgraph.nlp.decode;

import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.TreeMap;

/**
 * Rows of floats by an int key: an open-addressing table of keys and row numbers, and the rows
 * beside it. Immutable and thread-safe.
 */
final class RowTable {

  /** What {@link #find} returns for a key that has no row. */
  static final int NONE = -1;

  private static final int SPREAD = 0x9E3779B1;

  private final IntBuffer cells;
  private final FloatBuffer rows;
  private final int shift;
  private final int mask;

  private RowTable(IntBuffer cells, FloatBuffer rows) {
    this.cells = cells;
    this.rows = rows;
    int capacity = cells.capacity() / 2;
    this.mask = capacity - 1;
    this.shift = Integer.numberOfLeadingZeros(capacity) + 1;
  }

  static RowTable of(Tables tables, String name) {
    return new RowTable(tables.ints(name + ".cells"), tables.floats(name + ".rows"));
  }

  /** Where the row of a key begins among the floats, or {@link #NONE}. */
  int find(int key) {
    int cell = key * SPREAD >>> shift;
    while (true) {
      int row = cells.get(2 * cell + 1);
      if (row == NONE || cells.get(2 * cell) == key) {
        return row;
      }
      cell = cell + 1 & mask;
    }
  }

  /** All rows behind one another. */
  FloatBuffer rows() {
    return rows;
  }

  /**
   * Writes a table; rows that are all zero are left out.
   *
   * @param content the row of each key, all of one length
   */
  static void write(TableWriter out, String name, TreeMap<Integer, float[]> content) {
    content.values().removeIf(RowTable::isZero);
    int capacity = Math.max(2, Integer.highestOneBit(content.size() * 3 / 2 + 1) << 1);
    int[] cells = new int[2 * capacity];
    Arrays.fill(cells, NONE);
    int width = content.isEmpty() ? 0 : content.firstEntry().getValue().length;
    float[] rows = new float[width * content.size()];
    int row = 0;
    int shift = Integer.numberOfLeadingZeros(capacity) + 1;
    for (var entry : content.entrySet()) {
      int cell = entry.getKey() * SPREAD >>> shift;
      while (cells[2 * cell + 1] != NONE) {
        cell = cell + 1 & capacity - 1;
      }
      cells[2 * cell] = entry.getKey();
      cells[2 * cell + 1] = row;
      System.arraycopy(entry.getValue(), 0, rows, row, width);
      row += width;
    }
    out.ints(name + ".cells", cells);
    out.floats(name + ".rows", rows);
  }

  private static boolean isZero(float[] row) {
    for (float value : row) {
      if (value != 0) {
        return false;
      }
    }
    return true;
  }
}
