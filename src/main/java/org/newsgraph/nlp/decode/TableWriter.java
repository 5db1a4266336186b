package org.newsgraph.nlp.decode;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * Lays out named tables of numbers behind one another; {@link Tables} reads them. Not thread-safe.
 */
public final class TableWriter {

  private record Section(String name, ByteBuffer content) {}

  private final List<Section> sections = new ArrayList<>();

  /** Adds a table of floats. */
  public void floats(String name, float[] values) {
    ByteBuffer content = buffer(Float.BYTES * (long) values.length);
    content.asFloatBuffer().put(values);
    sections.add(new Section(name, content));
  }

  /** Adds a table of doubles. */
  public void doubles(String name, double[] values) {
    ByteBuffer content = buffer(Double.BYTES * (long) values.length);
    content.asDoubleBuffer().put(values);
    sections.add(new Section(name, content));
  }

  /** Adds a table of ints. */
  public void ints(String name, int[] values) {
    ByteBuffer content = buffer(Integer.BYTES * (long) values.length);
    content.asIntBuffer().put(values);
    sections.add(new Section(name, content));
  }

  /** Adds a table of longs. */
  public void longs(String name, long[] values) {
    ByteBuffer content = buffer(Long.BYTES * (long) values.length);
    content.asLongBuffer().put(values);
    sections.add(new Section(name, content));
  }

  /** Adds a list of strings, none with a line break in it. */
  public void strings(String name, List<String> values) {
    byte[] bytes = String.join("\n", values).getBytes(StandardCharsets.UTF_8);
    sections.add(new Section(name, buffer(bytes.length).put(bytes).rewind()));
  }

  /**
   * All tables as one block, each at a multiple of {@value Tables#ALIGNMENT} bytes.
   *
   * @throws IllegalStateException if they take more than 2 GB
   */
  public ByteBuffer toBlock() {
    long length = headerLength();
    for (Section section : sections) {
      length += Tables.aligned(section.content().capacity());
    }
    ByteBuffer block = buffer(length);
    block.putLong(Tables.MAGIC).putLong(length).putLong(0).putInt(sections.size());
    writeDirectory(block);
    int position = headerLength();
    for (Section section : sections) {
      block.position(position).put(section.content().duplicate());
      position += (int) Tables.aligned(section.content().capacity());
    }
    block.putLong(Tables.CHECKSUM, checksum(block));
    return block.rewind();
  }

  private void writeDirectory(ByteBuffer block) {
    int position = headerLength();
    for (Section section : sections) {
      byte[] name = section.name().getBytes(StandardCharsets.US_ASCII);
      block.putInt(name.length).put(name).putInt(position).putInt(section.content().capacity());
      position += (int) Tables.aligned(section.content().capacity());
    }
  }

  private int headerLength() {
    int length = Tables.DIRECTORY;
    for (Section section : sections) {
      length += 3 * Integer.BYTES + section.name().length();
    }
    return (int) Tables.aligned(length);
  }

  static long checksum(ByteBuffer block) {
    CRC32C crc = new CRC32C();
    crc.update(block.duplicate().position(Tables.CHECKSUM + Long.BYTES).limit(block.capacity()));
    return crc.getValue();
  }

  private static ByteBuffer buffer(long bytes) {
    if (bytes > Integer.MAX_VALUE) {
      throw new IllegalStateException("the tables of one model take more than 2 GB");
    }
    return ByteBuffer.allocateDirect((int) bytes).order(ByteOrder.nativeOrder());
  }
}
