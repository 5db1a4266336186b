package org.newsgraph.link;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/**
 * Reads a file line by line, packed (gzip, bzip2) or not, told by its first bytes; lines stay bytes
 * in one buffer. Not thread-safe.
 */
final class DumpReader implements Closeable {

  private static final int PART = 1 << 20;
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long NEWLINES = ONES * '\n';
  private static final long HIGH_BITS = ONES * 0x80;

  /** The longest items of Wikidata have some ten million bytes. */
  private static final int LONGEST = 1 << 29;

  private final Path path;
  private final InputStream in;
  private byte[] buffer = new byte[PART];
  private int begin;
  private int end;
  private int filled;
  private long position;

  DumpReader(Path path) throws IOException {
    this.path = path;
    this.in = unpacked(path);
  }

  private static InputStream unpacked(Path path) throws IOException {
    BufferedInputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 18);
    in.mark(4);
    byte[] magic = in.readNBytes(3);
    in.reset();
    if (magic.length == 3 && (magic[0] & 0xFF) == 0x1F && (magic[1] & 0xFF) == 0x8B) {
      return new GZIPInputStream(in, 1 << 18);
    }
    boolean bzip2 = magic.length == 3 && magic[0] == 'B' && magic[1] == 'Z' && magic[2] == 'h';
    return bzip2 ? new BZip2CompressorInputStream(in, true) : in;
  }

  /** Goes to where {@link #position} was once; what lies before is unpacked and not looked at. */
  void skipTo(long there) throws IOException {
    try {
      in.skipNBytes(there);
    } catch (EOFException e) {
      throw new IOException(path + " is shorter than it was when its import began", e);
    }
    position = there;
  }

  /**
   * The next line.
   *
   * @return whether there is one; it lies from {@link #begin} to {@link #end} of {@link #buffer},
   *     without its end, until this is called again
   */
  boolean next() throws IOException {
    begin = Math.min(end + 1, filled);
    for (int from = begin; ; ) {
      int at = newline(buffer, from, filled);
      if (at < filled) {
        end = at;
        position += end + 1 - begin;
        return true;
      }
      from = filled - begin;
      if (!fill()) {
        end = filled;
        position += end - begin;
        return end > begin;
      }
    }
  }

  /** Looks at eight bytes at once: of a long without the newline's bits, one byte is zero. */
  private static int newline(byte[] bytes, int from, int to) {
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      long eight = (long) LONGS.get(bytes, at) ^ NEWLINES;
      if ((eight - ONES & ~eight & HIGH_BITS) != 0) {
        break;
      }
    }
    while (at < to && bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  /** Moves what is left to the front and reads more; whether there was more. */
  private boolean fill() throws IOException {
    System.arraycopy(buffer, begin, buffer, 0, filled - begin);
    filled -= begin;
    begin = 0;
    if (filled == buffer.length) {
      if (filled >= LONGEST) {
        throw new IOException(path + ": a line of more than " + LONGEST + " bytes; is it a dump?");
      }
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    int read = in.read(buffer, filled, buffer.length - filled);
    filled += Math.max(0, read);
    return read > 0;
  }

  byte[] buffer() {
    return buffer;
  }

  int begin() {
    return begin;
  }

  int end() {
    return end;
  }

  /** How many unpacked bytes lie before the next line. */
  long position() {
    return position;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
