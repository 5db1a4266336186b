package org.newsgraph.identity;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Which numbers of one kind stand with which of another, four bytes each and four a row. */
final class Incidence {

  private final int[] begins;
  private final int[] columns;

  private Incidence(int[] begins, int[] columns) {
    this.begins = begins;
    this.columns = columns;
  }

  /**
   * @param rows how many rows there are
   * @param row the row of each entry
   * @param column what stands in it
   */
  static Incidence of(int rows, int[] row, int[] column) {
    int[] begins = new int[rows + 1];
    for (int one : row) {
      begins[one + 1]++;
    }
    Arrays.parallelPrefix(begins, Integer::sum);
    int[] next = Arrays.copyOf(begins, rows);
    int[] columns = new int[column.length];
    for (int i = 0; i < row.length; i++) {
      columns[next[row[i]]++] = column[i];
    }
    return new Incidence(begins, columns);
  }

  int size(int row) {
    return begins[row + 1] - begins[row];
  }

  /** The entry of a row at a place from 0. */
  int get(int row, int place) {
    return columns[begins[row] + place];
  }

  IntStream stream(int row) {
    return Arrays.stream(columns, begins[row], begins[row + 1]);
  }

  /** Puts the entries of a row into another order. */
  void arrange(int row, int[] order) {
    System.arraycopy(order, 0, columns, begins[row], order.length);
  }
}
