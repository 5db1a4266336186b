package org.newsgraph.nlp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps the folder of prepared models from growing with each version of the program. A file's time
 * of change is when it was used last; two versions that are used side by side keep theirs. Whatever
 * goes wrong here is no trouble for the analysis, and is passed over. Stateless.
 */
final class CacheFolder {

  private static final Duration KEPT = Duration.ofDays(90);

  /** Writing the time once a day spares a write for every command. */
  private static final Duration EXACT_TO = Duration.ofDays(1);

  private static final Pattern PREPARED = Pattern.compile("[a-z]+-\\d+-[0-9a-f]{16}\\.bin");

  private CacheFolder() {}

  /** Remembers that a file is in use. */
  static void used(Path file) {
    try {
      if (isOlder(file, EXACT_TO)) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
      }
    } catch (IOException e) {
      // the folder of another user, or on a medium that cannot be written: nothing is removed there
    }
  }

  /** Removes the prepared models that have not been used for three months. */
  static void removeUnused(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> prepared =
          files.filter(file -> PREPARED.matcher(file.getFileName().toString()).matches()).toList();
      for (Path file : prepared) {
        if (isOlder(file, KEPT)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      // another process removes the same ones, or the folder is not ours: next time
    }
  }

  private static boolean isOlder(Path file, Duration age) throws IOException {
    return Files.getLastModifiedTime(file).toInstant().isBefore(Instant.now().minus(age));
  }
}
