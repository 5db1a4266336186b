package org.newsgraph.link;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A memory-mapped table from names to titles. Nothing of it is on the heap; thread-safe.
 *
 * <p>Layout, big-endian: the magic number, the number of records, the length of the records, the
 * CRC-32C of all that follows; a sorted long for each record, the hash of its name in the upper and
 * its offset in the lower half; the records, each a length and the UTF-8 bytes of its name, then of
 * its title.
 */
final class WikidictFile {

  static final long MAGIC = 0x4E47_5749_4B49_3031L; // NGWIKI01
  static final int HEADER = Long.BYTES + Integer.BYTES + Integer.BYTES + Long.BYTES;

  private final ByteBuffer buffer;
  private final int count;

  private WikidictFile(ByteBuffer buffer, int count) {
    this.buffer = buffer;
    this.count = count;
  }

  /**
   * Maps a file and checks all of its bytes.
   *
   * @throws IOException if there is none, or if it is damaged
   */
  static WikidictFile open(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      long size = channel.size();
      if (size < HEADER || size > Integer.MAX_VALUE) {
        throw new IOException(path + " is damaged: it has " + size + " bytes");
      }
      MappedByteBuffer buffer = channel.map(FileChannel.MapMode.READ_ONLY, 0, size);
      int count = buffer.getInt(Long.BYTES);
      int length = buffer.getInt(Long.BYTES + Integer.BYTES);
      if (buffer.getLong(0) != MAGIC
          || count < 0
          || size != HEADER + (long) count * Long.BYTES + length
          || buffer.getLong(HEADER - Long.BYTES) != checksum(buffer)) {
        throw new IOException(path + " is damaged: its header does not fit its content");
      }
      return new WikidictFile(buffer, count);
    }
  }

  private static long checksum(ByteBuffer buffer) {
    CRC32C crc = new CRC32C();
    crc.update(buffer.duplicate().position(HEADER));
    return crc.getValue();
  }

  /** The number of names. */
  int size() {
    return count;
  }

  /** The title for a folded name. */
  Optional<String> title(String name) {
    byte[] key = name.getBytes(StandardCharsets.UTF_8);
    int hash = hash(key, 0, key.length);
    for (int i = firstAtOrAbove(hash); i < count && hashAt(i) == hash; i++) {
      int at = HEADER + count * Long.BYTES + (int) entry(i);
      int nameLength = buffer.getShort(at) & 0xFFFF;
      if (new String(bytes(at + 2, nameLength), StandardCharsets.UTF_8).equals(name)) {
        int titleAt = at + 2 + nameLength;
        int titleLength = buffer.getShort(titleAt) & 0xFFFF;
        return Optional.of(new String(bytes(titleAt + 2, titleLength), StandardCharsets.UTF_8));
      }
    }
    return Optional.empty();
  }

  private int firstAtOrAbove(int hash) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hashAt(middle) < hash) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private long entry(int i) {
    return buffer.getLong(HEADER + i * Long.BYTES);
  }

  private int hashAt(int i) {
    return (int) (entry(i) >>> 32);
  }

  private byte[] bytes(int at, int length) {
    byte[] result = new byte[length];
    buffer.get(at, result);
    return result;
  }

  /** FNV-1a with the sign bit off, so that hashes sort alike as ints and in longs. */
  static int hash(byte[] bytes, int from, int to) {
    int hash = 0x811C9DC5;
    for (int i = from; i < to; i++) {
      hash = (hash ^ (bytes[i] & 0xFF)) * 0x01000193;
    }
    return hash & 0x7FFF_FFFF;
  }
}
