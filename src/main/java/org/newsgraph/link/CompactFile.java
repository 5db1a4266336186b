package org.newsgraph.link;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * A memory-mapped base of entries, found by names. Nothing of it is on the heap; the system keeps
 * in memory what is used. Thread-safe.
 *
 * <p>Layout, big-endian: the header (see {@link Compact#HEADER}); the index, for each name its hash
 * of 64 bits, in their unsigned order, and the number of its entry; for each entry the place of its
 * record; the records. A name is told by its hash alone: among 50 million names two share one once
 * in ten thousand such bases.
 */
final class CompactFile {

  static final int NAME = Long.BYTES + Integer.BYTES;

  /**
   * Files up to here are checked to the last byte when they are opened: some tenths of a second.
   */
  private static final long CHECKED = 1L << 28;

  private static final int SEGMENT_BITS = 30;
  private static final int OVERLAP = 1 << 20;

  private final List<MappedByteBuffer> segments;
  private final String id;
  private final int entries;
  private final int names;

  private CompactFile(List<MappedByteBuffer> segments, Path path, long size) throws IOException {
    this.segments = segments;
    if (size < Compact.HEADER || longAt(0) != Compact.MAGIC) {
      throw new IOException(path + " is no base of newsgraph: it begins otherwise");
    }
    this.entries = (int) longAt(16);
    this.names = (int) longAt(24);
    long expected = recordsAt() + longAt(32);
    if (size != expected) {
      throw new IOException(
          path
              + " is damaged: it has "
              + size
              + " bytes and not "
              + expected
              + "; import it again");
    }
    if (size <= CHECKED && checksum(segments.get(0), size) != longAt(8)) {
      throw new IOException(path + " is damaged: its checksum does not fit; import it again");
    }
    this.id = new String(bytes(40, 16), StandardCharsets.US_ASCII).strip();
  }

  /**
   * Maps a file.
   *
   * @throws IOException if there is none, or if it is damaged
   */
  static CompactFile open(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      long size = channel.size();
      List<MappedByteBuffer> segments = new ArrayList<>();
      for (long at = 0; at < size; at += 1L << SEGMENT_BITS) {
        long length = Math.min(size - at, (1L << SEGMENT_BITS) + OVERLAP);
        segments.add(channel.map(FileChannel.MapMode.READ_ONLY, at, length));
      }
      return new CompactFile(segments, path, size);
    }
  }

  static long checksum(java.nio.ByteBuffer buffer, long size) {
    CRC32C crc = new CRC32C();
    crc.update(buffer.duplicate().position(16).limit((int) size));
    return crc.getValue();
  }

  /** The base's short name. */
  String id() {
    return id;
  }

  /** How many entries it has. */
  int size() {
    return entries;
  }

  /** The entries with a name, which is folded, in the order in which they were added. */
  List<Entry> find(String name) {
    long hash = Compact.hash(name);
    int first = firstAtOrAbove(hash);
    List<Entry> found = new ArrayList<>();
    for (int i = first; i < names && hashAt(i) == hash; i++) {
      found.add(entry(intAt(indexAt(i) + Long.BYTES)));
    }
    return found;
  }

  private Entry entry(int number) {
    long placeAt = indexAt(names) + (long) number * Long.BYTES;
    long from = longAt(placeAt);
    long to = number + 1 < entries ? longAt(placeAt + Long.BYTES) : longAt(32);
    try {
      byte[] record = bytes(recordsAt() + from, (int) (to - from));
      return Compact.read(new DataInputStream(new ByteArrayInputStream(record)));
    } catch (IOException e) {
      throw new UncheckedIOException("entry " + number + " of the base " + id, e);
    }
  }

  /** Hashes lie evenly, so that a name is near the place that its hash says. */
  private int firstAtOrAbove(long hash) {
    int guess = (int) ((hash >>> 1) * 0x1p-63 * names);
    int step = 64 + (int) Math.sqrt(names);
    int low = Math.max(0, guess - step);
    while (low > 0 && Long.compareUnsigned(hashAt(low), hash) >= 0) {
      step *= 2;
      low = Math.max(0, low - step);
    }
    int high = Math.min(names, guess + step);
    while (high < names && Long.compareUnsigned(hashAt(high), hash) < 0) {
      step *= 2;
      high = Math.min(names, high + step);
    }
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (Long.compareUnsigned(hashAt(middle), hash) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static long indexAt(int i) {
    return Compact.HEADER + (long) i * NAME;
  }

  private long recordsAt() {
    return indexAt(names) + (long) entries * Long.BYTES;
  }

  private long hashAt(int i) {
    return longAt(indexAt(i));
  }

  private MappedByteBuffer segment(long at) {
    return segments.get((int) (at >>> SEGMENT_BITS));
  }

  private static int within(long at) {
    return (int) (at & (1L << SEGMENT_BITS) - 1);
  }

  private long longAt(long at) {
    return segment(at).getLong(within(at));
  }

  private int intAt(long at) {
    return segment(at).getInt(within(at));
  }

  private byte[] bytes(long at, int length) {
    byte[] result = new byte[length];
    segment(at).get(within(at), result);
    return result;
  }
}
