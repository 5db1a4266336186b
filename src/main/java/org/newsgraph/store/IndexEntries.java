package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;

/** Sorted rows as the entries of an index of quads. */
final class IndexEntries implements Iterator<Record> {

  /** The order of the columns that rows of quads are added in. */
  static final String PRIMARY = "GSPO";

  private final QuadRows.Sorted rows;
  private final RecordFactory factory;
  private long[] next;

  /**
   * @param rows in the {@link #order} of the index
   */
  IndexEntries(QuadRows.Sorted rows, RecordFactory factory) {
    this.rows = rows;
    this.factory = factory;
    advance();
  }

  /** Which column of a quad comes first, second, third, last in an index. */
  static int[] order(TupleIndex index) {
    return index.getName().chars().map(PRIMARY::indexOf).toArray();
  }

  private void advance() {
    try {
      next = rows.next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Record next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    ByteBuffer key = ByteBuffer.allocate(QuadRows.COLUMNS * Long.BYTES);
    for (long value : next) {
      key.putLong(value);
    }
    advance();
    return factory.create(key.array());
  }
}
