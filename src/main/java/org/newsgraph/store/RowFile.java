package org.newsgraph.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Files of rows of four numbers. */
final class RowFile {

  private static final int ROW_BYTES = QuadRows.COLUMNS * Long.BYTES;
  private static final int BUFFER_BYTES = ROW_BYTES << 12;

  private RowFile() {}

  /** Writes rows. */
  static final class Writer implements Closeable {

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);

    Writer(Path file) throws IOException {
      channel =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE);
    }

    void add(long a, long b, long c, long d) throws IOException {
      if (!buffer.hasRemaining()) {
        flush();
      }
      buffer.putLong(a).putLong(b).putLong(c).putLong(d);
    }

    private void flush() throws IOException {
      buffer.flip();
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      buffer.clear();
    }

    @Override
    public void close() throws IOException {
      if (channel.isOpen()) {
        flush();
        channel.close();
      }
    }
  }

  /** Reads rows. */
  static final class Reader implements Closeable {

    /** The row read last. */
    final long[] row = new long[QuadRows.COLUMNS];

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES).limit(0);

    Reader(Path file) throws IOException {
      channel = FileChannel.open(file, StandardOpenOption.READ);
    }

    /** Goes to the next row, if there is one. */
    boolean next() throws IOException {
      if (!buffer.hasRemaining() && !fill()) {
        return false;
      }
      for (int column = 0; column < row.length; column++) {
        row[column] = buffer.getLong();
      }
      return true;
    }

    private boolean fill() throws IOException {
      buffer.clear();
      while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
        continue;
      }
      buffer.flip();
      return buffer.hasRemaining();
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}
