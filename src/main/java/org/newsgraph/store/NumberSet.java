package org.newsgraph.store;

import java.util.Arrays;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;

/** A set of numbers of terms, 16 bytes each at most. Used by one thread. */
public final class NumberSet {

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** No term has this number. */
  private static final long NONE = -1;

  private long[] cells = new long[1 << 4];
  private int size;

  public NumberSet() {
    Arrays.fill(cells, NONE);
  }

  public void add(long number) {
    int cell = cell(number);
    if (cells[cell] == NONE) {
      cells[cell] = number;
      if (++size > cells.length / 2) {
        grow();
      }
    }
  }

  public boolean contains(long number) {
    return cells[cell(number)] == number;
  }

  public int size() {
    return size;
  }

  /** In no order. */
  public void forEach(LongConsumer action) {
    for (long number : cells) {
      if (number != NONE) {
        action.accept(number);
      }
    }
  }

  /** Those that fulfil a condition. */
  public NumberSet filtered(LongPredicate condition) {
    NumberSet some = new NumberSet();
    forEach(
        number -> {
          if (condition.test(number)) {
            some.add(number);
          }
        });
    return some;
  }

  /** Where a number is, or would be put. */
  private int cell(long number) {
    int mask = cells.length - 1;
    int cell = (int) (number * SPREAD >>> 32) & mask;
    while (cells[cell] != NONE && cells[cell] != number) {
      cell = cell + 1 & mask;
    }
    return cell;
  }

  private void grow() {
    long[] old = cells;
    cells = new long[old.length * 2];
    Arrays.fill(cells, NONE);
    for (long number : old) {
      if (number != NONE) {
        cells[cell(number)] = number;
      }
    }
  }
}
