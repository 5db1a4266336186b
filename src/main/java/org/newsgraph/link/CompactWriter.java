package org.newsgraph.link;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Writes a {@link CompactFile} in constant memory: entries as they come to three files beside it,
 * which are put together in the end. Can go on where it was interrupted. Not thread-safe.
 */
final class CompactWriter implements AutoCloseable {

  /** So many parts that the names of one fit into memory: 64 of 16 MB for 100 million names. */
  private static final int PARTS = 64;

  private final Path target;
  private final Path records;
  private final Path places;
  private final Path[] names = new Path[PARTS];
  private final DataOutputStream recordsOut;
  private final DataOutputStream placesOut;
  private final DataOutputStream[] namesOut = new DataOutputStream[PARTS];
  private final ByteArrayOutputStream record = new ByteArrayOutputStream(1 << 12);
  private long recordBytes;
  private int entries;
  private final long[] nameCounts = new long[PARTS];

  /** How far a writer has come, to go on from there. */
  record State(long recordBytes, int entries, List<Long> nameCounts) {}

  /**
   * @param target the file to be made; the unfinished ones lie beside it
   * @param from what an interrupted writer had written for certain; {@code null} to begin anew
   */
  CompactWriter(Path target, State from) throws IOException {
    this.target = target;
    this.records = beside("records");
    this.places = beside("places");
    this.recordBytes = from == null ? 0 : from.recordBytes();
    this.entries = from == null ? 0 : from.entries();
    this.recordsOut = open(records, recordBytes);
    this.placesOut = open(places, (long) entries * Long.BYTES);
    for (int part = 0; part < PARTS; part++) {
      names[part] = beside("names" + part);
      nameCounts[part] = from == null ? 0 : from.nameCounts().get(part);
      namesOut[part] = open(names[part], nameCounts[part] * CompactFile.NAME);
    }
  }

  private Path beside(String part) {
    return target.resolveSibling(target.getFileName() + "." + part + ".part");
  }

  private static DataOutputStream open(Path path, long length) throws IOException {
    try (FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      if (channel.size() < length) {
        throw new IOException(path + " is shorter than it was; delete it to begin anew");
      }
      channel.truncate(length);
    }
    OutputStream out = Files.newOutputStream(path, StandardOpenOption.APPEND);
    return new DataOutputStream(new BufferedOutputStream(out, 1 << 15));
  }

  /**
   * @param entry what is found by its names
   * @param keys the names, folded
   */
  void add(Entry entry, Collection<String> keys) throws IOException {
    record.reset();
    Compact.write(entry, new DataOutputStream(record));
    record.writeTo(recordsOut);
    placesOut.writeLong(recordBytes);
    recordBytes += record.size();
    for (String key : keys) {
      long hash = Compact.hash(key);
      int part = (int) (hash >>> 58);
      namesOut[part].writeLong(hash);
      namesOut[part].writeInt(entries);
      nameCounts[part]++;
    }
    entries++;
  }

  /** How far it has come: all of that is on the disk when this returns. */
  State flush() throws IOException {
    recordsOut.flush();
    placesOut.flush();
    for (DataOutputStream out : namesOut) {
      out.flush();
    }
    return new State(recordBytes, entries, Arrays.stream(nameCounts).boxed().toList());
  }

  int entries() {
    return entries;
  }

  /** Makes the file. It appears when it is complete. */
  void finish(String id) throws IOException {
    close();
    Path unfinished = beside("all");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)))) {
      out.write(header(id));
      for (Path part : names) {
        writeSorted(part, out);
      }
      out.flush();
      Files.copy(places, out);
      Files.copy(records, out);
    }
    writeChecksum(unfinished);
    Files.move(
        unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    discard();
  }

  /** Deletes what lies beside the file. */
  void discard() throws IOException {
    Files.deleteIfExists(records);
    Files.deleteIfExists(places);
    for (Path part : names) {
      Files.deleteIfExists(part);
    }
  }

  private byte[] header(String id) {
    byte[] name = Arrays.copyOf(id.getBytes(StandardCharsets.US_ASCII), 16);
    Arrays.fill(name, Math.min(16, id.length()), 16, (byte) ' ');
    return ByteBuffer.allocate(Compact.HEADER)
        .putLong(Compact.MAGIC)
        .putLong(0)
        .putLong(entries)
        .putLong(Arrays.stream(nameCounts).sum())
        .putLong(recordBytes)
        .put(name)
        .array();
  }

  private static void writeSorted(Path part, DataOutputStream out) throws IOException {
    int count = (int) (Files.size(part) / CompactFile.NAME);
    long[] hashes = new long[count];
    int[] numbers = new int[count];
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(part), 1 << 16))) {
      for (int i = 0; i < count; i++) {
        hashes[i] = in.readLong();
        numbers[i] = in.readInt();
      }
    }
    for (int i : order(hashes)) {
      out.writeLong(hashes[i]);
      out.writeInt(numbers[i]);
    }
  }

  /** Stable: entries with one name stay in their order. The parts' upper bits are equal. */
  private static int[] order(long[] hashes) {
    int[] from = new int[hashes.length];
    int[] to = new int[hashes.length];
    Arrays.setAll(from, i -> i);
    for (int shift = 0; shift < 64; shift += 16) {
      int[] starts = new int[(1 << 16) + 1];
      for (long hash : hashes) {
        starts[(int) (hash >>> shift & 0xFFFF) + 1]++;
      }
      for (int i = 0; i < 1 << 16; i++) {
        starts[i + 1] += starts[i];
      }
      for (int i : from) {
        to[starts[(int) (hashes[i] >>> shift & 0xFFFF)]++] = i;
      }
      int[] swap = from;
      from = to;
      to = swap;
    }
    return from;
  }

  private static void writeChecksum(Path path) throws IOException {
    try (FileChannel channel =
        FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long checked = Math.min(channel.size(), Integer.MAX_VALUE);
      ByteBuffer all = channel.map(FileChannel.MapMode.READ_ONLY, 0, checked);
      ByteBuffer sum = ByteBuffer.allocate(Long.BYTES);
      sum.putLong(0, CompactFile.checksum(all, checked));
      channel.write(sum, 8);
    }
  }

  @Override
  public void close() throws IOException {
    recordsOut.close();
    placesOut.close();
    for (DataOutputStream out : namesOut) {
      out.close();
    }
  }
}
