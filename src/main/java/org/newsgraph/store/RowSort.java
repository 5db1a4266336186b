package org.newsgraph.store;

/**
 * Sorts rows of four unsigned numbers that lie in one array, by merging from the bottom up: no
 * object a row, memory is read in its order, and what is in order already is only looked at.
 */
final class RowSort {

  private static final int ROW = QuadRows.COLUMNS;

  /** Rows that are sorted by insertion. */
  private static final int SHORT = 8;

  private RowSort() {}

  /**
   * @param rows the rows, sorted afterwards
   * @param spare as long as the rows; its content is lost
   * @param count how many rows there are
   */
  static void sort(long[] rows, long[] spare, int count) {
    for (int begin = 0; begin < count; begin += SHORT) {
      insert(rows, begin, Math.min(count, begin + SHORT));
    }
    long[] from = rows;
    long[] to = spare;
    for (long length = SHORT; length < count; length *= 2) {
      for (long begin = 0; begin < count; begin += 2 * length) {
        int middle = (int) Math.min(count, begin + length);
        merge(from, to, (int) begin, middle, (int) Math.min(count, begin + 2 * length));
      }
      long[] other = from;
      from = to;
      to = other;
    }
    if (from != rows) {
      System.arraycopy(from, 0, rows, 0, count * ROW);
    }
  }

  private static void insert(long[] rows, int begin, int end) {
    for (int i = begin + 1; i < end; i++) {
      for (int k = i; k > begin && compare(rows, k * ROW - ROW, rows, k * ROW) > 0; k--) {
        for (int column = k * ROW; column < k * ROW + ROW; column++) {
          long value = rows[column];
          rows[column] = rows[column - ROW];
          rows[column - ROW] = value;
        }
      }
    }
  }

  private static void merge(long[] from, long[] to, int begin, int middle, int end) {
    boolean inOrder = middle >= end || compare(from, middle * ROW - ROW, from, middle * ROW) <= 0;
    if (inOrder) {
      System.arraycopy(from, begin * ROW, to, begin * ROW, (end - begin) * ROW);
      return;
    }
    int left = begin * ROW;
    int right = middle * ROW;
    for (int at = begin * ROW; at < end * ROW; at += ROW) {
      boolean takeLeft =
          right >= end * ROW || left < middle * ROW && compare(from, left, from, right) <= 0;
      int source = takeLeft ? left : right;
      to[at] = from[source];
      to[at + 1] = from[source + 1];
      to[at + 2] = from[source + 2];
      to[at + 3] = from[source + 3];
      if (takeLeft) {
        left += ROW;
      } else {
        right += ROW;
      }
    }
  }

  /** Compares two rows, column by column, as unsigned numbers. */
  static int compare(long[] a, int i, long[] b, int k) {
    for (int column = 0; column < ROW; column++) {
      if (a[i + column] != b[k + column]) {
        return Long.compareUnsigned(a[i + column], b[k + column]);
      }
    }
    return 0;
  }
}
