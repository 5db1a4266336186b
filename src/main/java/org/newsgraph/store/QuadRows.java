package org.newsgraph.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of four numbers, as quads are or what is reckoned from them, kept in a file, and given back
 * in the order of any of their columns: sorted in pieces that fit the memory, and the pieces merged
 * (an external merge sort). Takes 64 MB while it sorts, and 64 bytes a row on the disk.
 *
 * <p>Used by one thread while rows are added; then sorted by as many as like.
 */
public final class QuadRows implements Closeable {

  /** Columns of a row. */
  static final int COLUMNS = 4;

  /** The order of the columns as they were added. */
  static final int[] AS_ADDED = {0, 1, 2, 3};

  /** Rows sorted at once, 32 bytes each: 32 MB, and as much again to sort them. */
  static final int PIECE = 1 << 20;

  private final Path folder;
  private final int piece;
  private final Path file;
  private final RowFile.Writer writer;
  private long rows;

  /**
   * @param folder where temporary files may be made
   */
  QuadRows(Path folder) throws IOException {
    this(folder, PIECE);
  }

  /**
   * @param piece rows that are sorted at once
   */
  QuadRows(Path folder, int piece) throws IOException {
    this.folder = folder;
    this.piece = piece;
    this.file = Files.createTempFile(folder, "rows", ".tmp");
    this.writer = new RowFile.Writer(file);
  }

  /** Adds a row. */
  public void add(long a, long b, long c, long d) throws IOException {
    writer.add(a, b, c, d);
    rows++;
  }

  /** All rows have been added. */
  public void end() throws IOException {
    writer.close();
  }

  /** How many rows have been added. */
  long size() {
    return rows;
  }

  /** The rows, sorted as unsigned numbers, each once. */
  public Sorted sorted() throws IOException {
    return sorted(AS_ADDED);
  }

  /**
   * The rows in another order, sorted, each once.
   *
   * @param order which column of the rows as they were added comes first, second, third, last
   */
  Sorted sorted(int[] order) throws IOException {
    List<Path> runs = new ArrayList<>();
    long[] values = new long[(int) Math.min(piece, Math.max(1, rows)) * COLUMNS];
    long[] spare = new long[values.length];
    try (RowFile.Reader reader = new RowFile.Reader(file)) {
      for (int n = fill(reader, values, order); n > 0; n = fill(reader, values, order)) {
        RowSort.sort(values, spare, n);
        Path run = Files.createTempFile(folder, "run", ".tmp");
        runs.add(run);
        try (RowFile.Writer out = new RowFile.Writer(run)) {
          for (int i = 0; i < n * COLUMNS; i += COLUMNS) {
            out.add(values[i], values[i + 1], values[i + 2], values[i + 3]);
          }
        }
      }
    }
    return new Sorted(runs);
  }

  private static int fill(RowFile.Reader reader, long[] values, int[] order) throws IOException {
    int n = 0;
    while (n < values.length / COLUMNS && reader.next()) {
      for (int column = 0; column < COLUMNS; column++) {
        values[n * COLUMNS + column] = reader.row[order[column]];
      }
      n++;
    }
    return n;
  }

  /** Lets go of the rows. */
  @Override
  public void close() throws IOException {
    writer.close();
    Files.deleteIfExists(file);
  }

  /** Rows in their order; deletes its files when closed. */
  public static final class Sorted implements Closeable {

    private final List<Path> files;
    private final RowFile.Reader[] heap;
    private int size;
    private final long[] last = new long[COLUMNS];
    private boolean begun;

    private Sorted(List<Path> files) throws IOException {
      this.files = files;
      this.heap = new RowFile.Reader[files.size()];
      for (Path file : files) {
        RowFile.Reader reader = new RowFile.Reader(file);
        if (reader.next()) {
          heap[size++] = reader;
        }
      }
      for (int i = size / 2 - 1; i >= 0; i--) {
        sink(i);
      }
    }

    /** The next row, in an array that is used again; null at the end. */
    public long[] next() throws IOException {
      while (size > 0) {
        RowFile.Reader least = heap[0];
        boolean again = begun && RowSort.compare(least.row, 0, last, 0) == 0;
        System.arraycopy(least.row, 0, last, 0, COLUMNS);
        begun = true;
        if (!least.next()) {
          least.close();
          heap[0] = heap[--size];
        }
        sink(0);
        if (!again) {
          return last;
        }
      }
      return null;
    }

    private void sink(int from) {
      int at = from;
      while (2 * at + 1 < size) {
        int child = 2 * at + 1;
        if (child + 1 < size && RowSort.compare(heap[child + 1].row, 0, heap[child].row, 0) < 0) {
          child++;
        }
        if (RowSort.compare(heap[at].row, 0, heap[child].row, 0) <= 0) {
          return;
        }
        RowFile.Reader reader = heap[at];
        heap[at] = heap[child];
        heap[child] = reader;
        at = child;
      }
    }

    @Override
    public void close() throws IOException {
      for (int i = 0; i < size; i++) {
        heap[i].close();
      }
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
  }
}
