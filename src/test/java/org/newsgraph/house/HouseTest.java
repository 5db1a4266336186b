package org.newsgraph.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Habits of the house that a compiler does not see; CONTRIBUTING.md gives the reasons. */
class HouseTest {

  private static final int MOST_LINES = 400;

  /** Absolute paths of somebody's machine. */
  private static final Pattern MACHINE_PATH =
      Pattern.compile("(?<![\\w.:/}>*~-])/(home|root|Users|work|mnt|media)/\\w");

  private static final List<Path> TREES =
      Stream.of("src", "docs", "examples", "queries", "ontology", ".ci", ".github")
          .map(Path::of)
          .toList();

  @Test
  void aFileHoldsOneIdeaAndNotMoreThanFourHundredLines() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : files(".java")) {
      int lines = Files.readAllLines(file).size();
      if (lines > MOST_LINES) {
        tooLong.add(file + ": " + lines + " lines");
      }
    }
    assertThat(tooLong).isEmpty();
  }

  @Test
  void everyRoomSaysWhatItIsFor() throws IOException {
    for (Path file : files(".java")) {
      if (file.startsWith("src/main/java")) {
        assertThat(file.resolveSibling("package-info.java")).exists();
      }
    }
  }

  @Test
  void everyDataFileSaysWhatItIs() throws IOException {
    for (Path file : files(".tsv", ".csv")) {
      if (file.startsWith("src/main/resources")) {
        String first = Files.readString(file).lines().findFirst().orElse("");
        assertThat(first).as("header comment of %s", file).startsWith("#");
      }
    }
  }

  @Test
  void nothingNamesAPathOfSomebodysMachine() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : files(".java", ".md", ".rq", ".ttl", ".tsv", ".csv", ".txt", ".yml", "run")) {
      var matcher =
          MACHINE_PATH.matcher(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      if (matcher.find()) {
        found.add(file + ": " + matcher.group());
      }
    }
    assertThat(found).isEmpty();
  }

  private static List<Path> files(String... suffixes) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path tree : TREES) {
      if (Files.isDirectory(tree)) {
        try (Stream<Path> walk = Files.walk(tree)) {
          // What npm has fetched is not ours.
          walk.filter(f -> !f.toString().contains("node_modules"))
              .filter(Files::isRegularFile)
              .filter(f -> Stream.of(suffixes).anyMatch(f.toString()::endsWith))
              .sorted()
              .forEach(found::add);
        }
      }
    }
    assertThat(found).as("files ending in %s", List.of(suffixes)).isNotEmpty();
    return found;
  }
}
