package org.newsgraph.store;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The folder that a store lives in: the file that marks it as a store of a certain format, and the
 * database beside it.
 *
 * <pre>
 * DIR/newsgraph-store.properties   format=1
 * DIR/lock                         held, and naming its process, while the store is open
 * DIR/tdb2/                        the database; Jena's own tools can open it
 * DIR/bulk/                        what a bulk load has put down so far
 * DIR/sorting/                     rows that are being sorted; of no use afterwards
 * </pre>
 */
final class StoreFolder {

  /** The format that this version writes; a change that older versions cannot read raises it. */
  static final int FORMAT = 1;

  static final String MARKER = "newsgraph-store.properties";

  private static final String FORMAT_KEY = "format";

  /** Each version of a TDB2 database has a folder of this name and a number. */
  private static final String VERSION = "Data-";

  private final Path dir;

  StoreFolder(Path dir) {
    this.dir = dir;
  }

  Path dir() {
    return dir;
  }

  Path database() {
    return dir.resolve("tdb2");
  }

  Path bulk() {
    return dir.resolve("bulk");
  }

  Path sorting() {
    return dir.resolve("sorting");
  }

  Path lockFile() {
    return dir.resolve("lock");
  }

  /** Checks that the folder can be opened in this mode, and makes it where it may be made. */
  void prepare(Mode mode) {
    try {
      if (Files.isRegularFile(dir.resolve(MARKER))) {
        checkFormat();
      } else if (mode != Mode.WRITE) {
        throw missing();
      } else {
        create();
      }
    } catch (IOException e) {
      throw new StoreException("the store at " + dir + " cannot be opened: " + e, e);
    }
  }

  private StoreException missing() {
    String reason =
        Files.exists(dir)
            ? dir + " is not a newsgraph store: it has no file " + MARKER
            : "there is no store at " + dir;
    return new StoreException(reason + "; make one with: newsgraph build ARTICLES --store " + dir);
  }

  private void create() throws IOException {
    if (Files.exists(dir) && !Files.isDirectory(dir)) {
      throw new StoreException(dir + " is a file; name a folder for the store");
    }
    if (Files.isDirectory(dir) && !isEmpty()) {
      throw new StoreException(
          dir
              + " is not a newsgraph store (it has no file "
              + MARKER
              + ") and is not empty; name a new or empty folder");
    }
    Files.createDirectories(dir);
    writeMarker();
  }

  /** A half-written marker of a process that was killed counts as nothing. */
  private boolean isEmpty() throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(dir)) {
      for (Path entry : entries) {
        if (!entry.getFileName().toString().equals(MARKER + ".tmp")) {
          return false;
        }
      }
    }
    return true;
  }

  private void writeMarker() throws IOException {
    Path temporary = dir.resolve(MARKER + ".tmp");
    String text =
        "# A newsgraph store. The database is in tdb2/; this file says which versions can read it.\n"
            + FORMAT_KEY
            + "="
            + FORMAT
            + "\n";
    Files.writeString(temporary, text, StandardCharsets.UTF_8);
    Files.move(temporary, dir.resolve(MARKER), StandardCopyOption.ATOMIC_MOVE);
  }

  private void checkFormat() throws IOException {
    Properties marker = new Properties();
    try (Reader reader = Files.newBufferedReader(dir.resolve(MARKER), StandardCharsets.UTF_8)) {
      marker.load(reader);
    }
    int format;
    try {
      format = Integer.parseInt(marker.getProperty(FORMAT_KEY, "").strip());
    } catch (NumberFormatException e) {
      throw new StoreException(
          dir.resolve(MARKER) + " is damaged: it has no line such as " + FORMAT_KEY + "=1", e);
    }
    if (format > FORMAT) {
      throw new StoreException(
          "the store at %s was written by a newer version of newsgraph (format %d, this version knows %d); update newsgraph, or build a new store"
              .formatted(dir, format, FORMAT));
    }
  }

  /**
   * Takes a new database in the place of the present one. TDB2 opens the version with the highest
   * number: one move makes it the present one, and the old one can go.
   */
  void adopt(Path made) throws IOException {
    List<Path> present = versions(database());
    int number = present.isEmpty() ? 0 : version(present.get(present.size() - 1));
    Path adopted = database().resolve("%s%04d".formatted(VERSION, number + 1));
    Path version = versions(made).get(0);
    force(version);
    Files.move(version, adopted, StandardCopyOption.ATOMIC_MOVE);
    for (Path old : present) {
      BulkLoad.delete(old);
    }
  }

  /** Has the system write files to the disk that it may hold in memory still. */
  private static void force(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
      }
    }
  }

  private static List<Path> versions(Path database) throws IOException {
    try (Stream<Path> entries = Files.list(database)) {
      return entries
          .filter(entry -> entry.getFileName().toString().matches(VERSION + "\\d+"))
          .sorted(Comparator.comparingInt(StoreFolder::version))
          .toList();
    }
  }

  private static int version(Path folder) {
    return Integer.parseInt(folder.getFileName().toString().substring(VERSION.length()));
  }

  /**
   * Bytes that the database takes on disk. Its files are allocated ahead with holes in them, so
   * their lengths say too much; the system's {@code du} knows, where there is one.
   */
  long size() {
    return diskUsage().orElseGet(this::lengthOfFiles);
  }

  private OptionalLong diskUsage() {
    try {
      Process du =
          new ProcessBuilder("du", "-sk", dir.toString())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String answer = new String(du.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      boolean done = du.waitFor() == 0 && answer.matches("(?s)\\d+\\s.*");
      return done
          ? OptionalLong.of(Long.parseLong(answer.split("\\s")[0]) * 1024)
          : OptionalLong.empty();
    } catch (IOException e) {
      return OptionalLong.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return OptionalLong.empty();
    }
  }

  private long lengthOfFiles() {
    try (Stream<Path> files = Files.walk(dir)) {
      return files.filter(Files::isRegularFile).mapToLong(StoreFolder::sizeOf).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long sizeOf(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      // A file that has just gone takes no room.
      return 0;
    }
  }
}
