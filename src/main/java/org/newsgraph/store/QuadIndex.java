package org.newsgraph.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.tdb2.store.QuadTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;

/**
 * One index of the quads of a store as rows of four numbers, read in its order without an object a
 * row, a tenth of what a quad costs otherwise. Rows that say what the row before has said can be
 * leapt over. Within one transaction; an iterator is used by one thread.
 *
 * <p>Numbers are compared as unsigned ones.
 */
final class QuadIndex {

  static final int COLUMNS = 4;
  private static final int ROW_BYTES = COLUMNS * Long.BYTES;

  private final RangeIndex index;

  private QuadIndex(RangeIndex index) {
    this.index = index;
  }

  /**
   * @param name the order of its columns, such as {@code SPOG}
   * @throws IllegalArgumentException if there is no such index
   */
  static QuadIndex of(QuadTable quads, String name) {
    for (TupleIndex index : quads.getNodeTupleTable().getTupleTable().getIndexes()) {
      if (index.getName().equals(name)) {
        return of(index);
      }
    }
    throw new IllegalArgumentException("the store has no index " + name);
  }

  static QuadIndex of(TupleIndex index) {
    return new QuadIndex(((TupleIndexRecord) index.baseTupleIndex()).getRangeIndex());
  }

  /**
   * The rows that begin with some numbers. Each row is given in the same array, which may be read
   * until the next one is asked for.
   */
  Iterator<long[]> rows(long... prefix) {
    return between(key(prefix), behind(prefix));
  }

  /**
   * The first of all rows whose first columns are the same, as {@link #rows}. Where many rows are,
   * the next one is looked up instead of reading them.
   *
   * @param columns how many columns must be the same, more than are given
   */
  Iterator<long[]> distinct(int columns, long... prefix) {
    return new Distinct(columns, prefix);
  }

  private Iterator<long[]> between(byte[] least, byte[] end) {
    long[] row = new long[COLUMNS];
    return index.iterator(
        new Record(least, null),
        end == null ? null : new Record(end, null),
        (page, place, key, factory) -> read(page, place, key, row));
  }

  private static long[] read(ByteBuffer page, int place, byte[] key, long[] row) {
    int begin = place * ROW_BYTES;
    for (int column = 0; column < COLUMNS; column++) {
      row[column] = page.getLong(begin + column * Long.BYTES);
    }
    if (key != null) {
      page.get(begin, key, 0, ROW_BYTES);
    }
    return row;
  }

  private static byte[] key(long[] prefix) {
    ByteBuffer key = ByteBuffer.allocate(ROW_BYTES);
    for (long number : prefix) {
      key.putLong(number);
    }
    return key.array();
  }

  /** The first key behind all that begin so; null if there is none. */
  private static byte[] behind(long[] prefix) {
    long[] next = prefix.clone();
    for (int column = next.length - 1; column >= 0; column--) {
      if (++next[column] != 0) {
        return key(next);
      }
    }
    return null;
  }

  private final class Distinct implements Iterator<long[]> {

    /** So many rows are read before the next one is looked up, which costs about as much. */
    private static final int PATIENCE = 16;

    private final int columns;
    private final byte[] end;
    private final long[] last = new long[COLUMNS];
    private Iterator<long[]> rows;
    private long[] next;

    Distinct(int columns, long[] prefix) {
      this.columns = columns;
      this.end = behind(prefix);
      this.rows = between(key(prefix), end);
      this.next = rows.hasNext() ? rows.next() : null;
    }

    @Override
    public boolean hasNext() {
      if (next == null && rows != null) {
        next = another();
      }
      return next != null;
    }

    @Override
    public long[] next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      System.arraycopy(next, 0, last, 0, COLUMNS);
      next = null;
      return last;
    }

    private long[] another() {
      for (int read = 0; rows.hasNext(); read++) {
        long[] row = rows.next();
        if (Arrays.mismatch(row, 0, columns, last, 0, columns) >= 0) {
          return row;
        }
        if (read == PATIENCE) {
          byte[] least = behind(Arrays.copyOf(last, columns));
          if (least == null) {
            break;
          }
          rows = between(least, end);
        }
      }
      rows = null;
      return null;
    }
  }
}
