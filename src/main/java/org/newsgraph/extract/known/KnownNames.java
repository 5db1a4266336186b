package org.newsgraph.extract.known;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

/**
 * The table of known names in a cache folder: made from the lists in CoreNLP's models when it is
 * first asked for, which takes some seconds, and memory-mapped from then on. Another version of the
 * lists gets a table of its own; a damaged table is made again. Where the lists are missing no name
 * is known; where nothing can be written the table is kept in memory. Stateless and thread-safe.
 */
public final class KnownNames {

  /** Raised whenever the table changes its form or what it holds. */
  private static final int FORMAT = 1;

  private static final long MAGIC = 0x4e474e414d455331L; // "NGNAMES1"
  private static final int HEADER = 3 * Long.BYTES;

  private KnownNames() {}

  /**
   * The names of CoreNLP's lists.
   *
   * @param folder the cache folder; made if missing
   * @param warnings told in a sentence what went wrong, should something
   */
  public static NameTable open(Path folder, Consumer<String> warnings) {
    try {
      Path file =
          folder.resolve(String.format(Locale.ROOT, "names-%d-%016x.bin", FORMAT, checksum()));
      try {
        return map(file);
      } catch (IOException missingOrDamaged) {
        return make(file, warnings);
      }
    } catch (IOException e) {
      warnings.accept(
          "names are found without CoreNLP's lists of known names, and so fewer: "
              + e.getMessage()
              + "; see that the Chinese models are on the class path");
      return none();
    }
  }

  /** A table without names. */
  public static NameTable none() {
    return new NameTable(LongBuffer.allocate(1));
  }

  private static NameTable make(Path file, Consumer<String> warnings) throws IOException {
    ByteBuffer block = block(new NameTableCompiler().slots());
    try {
      write(block, file);
      return map(file);
    } catch (IOException e) {
      warnings.accept(
          "the table of known names could not be kept in "
              + file.getParent()
              + " and will be made again next time: "
              + e
              + "; see that the folder can be written");
      return new NameTable(block.slice(HEADER, block.capacity() - HEADER).asLongBuffer());
    }
  }

  private static ByteBuffer block(long[] slots) {
    ByteBuffer block = ByteBuffer.allocate(HEADER + slots.length * Long.BYTES);
    block.position(HEADER).asLongBuffer().put(slots);
    block.putLong(0, MAGIC).putLong(Long.BYTES, slots.length);
    return block.putLong(2 * Long.BYTES, check(block)).rewind();
  }

  private static long check(ByteBuffer block) {
    CRC32C crc = new CRC32C();
    crc.update(block.slice(HEADER, block.capacity() - HEADER));
    return crc.getValue();
  }

  private static NameTable map(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer block = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      if (block.capacity() < HEADER
          || block.getLong(0) != MAGIC
          || block.getLong(Long.BYTES) * Long.BYTES != block.capacity() - HEADER
          || block.getLong(2 * Long.BYTES) != check(block)) {
        throw new IOException(file + " is not a complete table of names");
      }
      return new NameTable(block.slice(HEADER, block.capacity() - HEADER).asLongBuffer());
    }
  }

  /** Written beside and moved into place: another process sees all of it or nothing. */
  private static void write(ByteBuffer block, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Path beside = Files.createTempFile(file.getParent(), "names-", ".part");
    try {
      try (FileChannel out = FileChannel.open(beside, StandardOpenOption.WRITE)) {
        ByteBuffer rest = block.duplicate();
        while (rest.hasRemaining()) {
          out.write(rest);
        }
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static long checksum() throws IOException {
    return crc(NameTableCompiler.WIKIDICT) << 32 | crc(NameTableCompiler.REGEXNER);
  }

  private static long crc(String resource) throws IOException {
    URL url = KnownNames.class.getClassLoader().getResource(resource);
    if (url == null) {
      throw new IOException(resource + " is not on the class path");
    }
    if (url.openConnection() instanceof JarURLConnection inJar) {
      return inJar.getJarEntry().getCrc();
    }
    CRC32 crc = new CRC32();
    try (InputStream in = new CheckedInputStream(url.openStream(), crc)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    }
    return crc.getValue();
  }
}
