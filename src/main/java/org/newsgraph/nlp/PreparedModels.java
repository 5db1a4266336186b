package org.newsgraph.nlp;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.newsgraph.nlp.decode.TableWriter;
import org.newsgraph.nlp.decode.Tables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The prepared models in the user's cache folder. Each is made from CoreNLP's own when it is first
 * asked for, and memory-mapped from then on. Its name has the checksums of what it was made from; a
 * damaged one is made again; processes that make one at the same time do not disturb each other.
 * Where nothing can be written, the tables are kept in memory. What other versions made goes when
 * it has not been used for long. Thread-safe.
 */
final class PreparedModels {

  /**
   * What a prepared model is made from, and how.
   *
   * @param name what is made, for people and as the first part of the file's name: {@code
   *     segmenter}
   * @param format raised whenever the tables of this source change their form or what they hold
   * @param files the resources or files that it is made from
   * @param compiler makes the tables; throws {@link ModelException} where it cannot
   */
  record Source(String name, int format, List<String> files, Supplier<TableWriter> compiler) {}

  /** One model is prepared at a time, as reading one takes much memory. */
  private static final Object ONE_AT_A_TIME = new Object();

  private static final Logger LOG = LoggerFactory.getLogger(PreparedModels.class);

  private final Path folder;
  private final Consumer<String> preparing;
  private final Consumer<String> warnings;

  /**
   * @param preparing is told the name of each model whose tables have to be made
   */
  PreparedModels(Path folder, Consumer<String> preparing) {
    this(folder, preparing, LOG::warn);
  }

  PreparedModels(Path folder, Consumer<String> preparing, Consumer<String> warnings) {
    this.folder = folder;
    this.preparing = preparing;
    this.warnings = warnings;
  }

  /** Those in the user's cache folder, made silently where they are missing. */
  static PreparedModels standard() {
    return new PreparedModels(EngineOptions.defaults().cache(), model -> {});
  }

  /**
   * The tables of one model.
   *
   * @throws ModelException if they have to be made and CoreNLP's model cannot be read
   */
  Tables tables(Source source) {
    Path file = folder.resolve(fileName(source));
    try {
      Tables tables = Tables.map(file);
      CacheFolder.used(file);
      return tables;
    } catch (IOException missingOrDamaged) {
      synchronized (ONE_AT_A_TIME) {
        preparing.accept(source.name());
        return make(source, file);
      }
    }
  }

  private Tables make(Source source, Path file) {
    ByteBuffer block = source.compiler().get().toBlock();
    try {
      write(block, file);
      CacheFolder.removeUnused(folder);
      return Tables.map(file);
    } catch (IOException e) {
      warnings.accept(
          "the prepared "
              + source.name()
              + " could not be kept in "
              + folder
              + " and will be made again next time: "
              + e
              + "; see that the folder can be written");
      return Tables.of(block);
    }
  }

  private static String fileName(Source source) {
    long checksum = source.format();
    for (String path : source.files()) {
      checksum = checksum * 0x9E3779B97F4A7C15L + Models.checksum(path);
    }
    return String.format(Locale.ROOT, "%s-%d-%016x.bin", source.name(), source.format(), checksum);
  }

  /** Written beside and moved into place: another process sees all of it or nothing. */
  private void write(ByteBuffer block, Path file) throws IOException {
    Files.createDirectories(folder);
    Path beside = Files.createTempFile(folder, file.getFileName().toString(), ".part");
    try {
      try (FileChannel out = FileChannel.open(beside, StandardOpenOption.WRITE)) {
        ByteBuffer rest = block.duplicate();
        while (rest.hasRemaining()) {
          out.write(rest);
        }
        out.force(false);
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
