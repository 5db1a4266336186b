package org.newsgraph.nlp.decode;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The named tables of one prepared model, off the heap; see {@link TableWriter}. In the byte order
 * of the machine that wrote them: another machine's file is taken for a damaged one. Immutable and
 * thread-safe.
 */
public final class Tables {

  static final long MAGIC = 0x4e475441424c4531L; // "NGTABLE1"
  static final int CHECKSUM = 2 * Long.BYTES;
  static final int DIRECTORY = 3 * Long.BYTES + Integer.BYTES;

  /** A line of the processor's cache, so that short rows never lie across two. */
  static final int ALIGNMENT = 64;

  private final Map<String, ByteBuffer> sections = new HashMap<>();

  private Tables(ByteBuffer block) {
    ByteBuffer in = block.duplicate().order(ByteOrder.nativeOrder()).position(DIRECTORY);
    int count = block.getInt(DIRECTORY - Integer.BYTES);
    for (int i = 0; i < count; i++) {
      byte[] name = new byte[in.getInt()];
      in.get(name);
      ByteBuffer section = block.slice(in.getInt(), in.getInt()).order(ByteOrder.nativeOrder());
      sections.put(new String(name, StandardCharsets.US_ASCII), section);
    }
  }

  /** The tables in a block that {@link TableWriter#toBlock} made. */
  public static Tables of(ByteBuffer block) {
    return new Tables(block);
  }

  /**
   * Maps a file of tables into memory.
   *
   * @throws IOException if there is none, or it is not complete
   */
  public static Tables map(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = channel.size();
      if (size < DIRECTORY || size > Integer.MAX_VALUE) {
        throw damaged(file);
      }
      ByteBuffer block =
          channel.map(FileChannel.MapMode.READ_ONLY, 0, size).order(ByteOrder.nativeOrder());
      if (block.getLong(0) != MAGIC
          || block.getLong(Long.BYTES) != size
          || block.getLong(CHECKSUM) != TableWriter.checksum(block)) {
        throw damaged(file);
      }
      return new Tables(block);
    }
  }

  private static IOException damaged(Path file) {
    return new IOException(file + " is not a complete file of tables; delete it");
  }

  FloatBuffer floats(String name) {
    return section(name).asFloatBuffer();
  }

  DoubleBuffer doubles(String name) {
    return section(name).asDoubleBuffer();
  }

  IntBuffer ints(String name) {
    return section(name).asIntBuffer();
  }

  LongBuffer longs(String name) {
    return section(name).asLongBuffer();
  }

  List<String> strings(String name) {
    ByteBuffer section = section(name).duplicate();
    byte[] bytes = new byte[section.remaining()];
    section.get(bytes);
    return List.of(new String(bytes, StandardCharsets.UTF_8).split("\n", -1));
  }

  private ByteBuffer section(String name) {
    ByteBuffer section = sections.get(name);
    if (section == null) {
      throw new IllegalArgumentException("there is no table " + name + " among " + sections);
    }
    return section;
  }

  static long aligned(long bytes) {
    return (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  }
}
