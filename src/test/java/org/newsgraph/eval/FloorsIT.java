package org.newsgraph.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.model.Analysis;
import org.newsgraph.model.Article;
import org.newsgraph.pipeline.Analyzer;
import org.newsgraph.pipeline.Analyzers;
import org.newsgraph.pipeline.BuildOptions;
import org.newsgraph.pipeline.Progress;
import org.newsgraph.pipeline.StageException;

/**
 * What the analysis reaches on sentences of our own: it may get better, and not worse. The floors
 * are committed; whoever lowers one says so.
 */
class FloorsIT {

  private static final Path FOLDER = Path.of("src/test/resources/org/newsgraph/eval");

  private static Analyzer analyzer;

  @BeforeAll
  static void load() {
    analyzer = Analyzers.standard(new BuildOptions(BuildOptions.DEFAULT_BASE, 1, 1), Progress.NONE);
  }

  private record Floor(String file, String measure, double precision, double recall) {

    static Floor of(String row) {
      String[] fields = row.split("\t");
      return new Floor(
          fields[0], fields[1], Double.parseDouble(fields[2]), Double.parseDouble(fields[3]));
    }
  }

  @TestFactory
  Stream<DynamicTest> nothingFallsBelowItsFloor() throws IOException {
    List<Floor> floors =
        Files.readAllLines(FOLDER.resolve("floors.tsv")).stream()
            .filter(row -> !row.startsWith("#"))
            .map(Floor::of)
            .toList();
    assertThat(floors).isNotEmpty();
    return floors.stream()
        .map(floor -> DynamicTest.dynamicTest(floor.toString(), () -> check(floor)));
  }

  private static void check(Floor floor) throws IOException {
    Score score =
        new Evaluation(FloorsIT::analyze)
            .score(FOLDER.resolve(floor.file())).stream()
                .filter(s -> s.measure().equals(floor.measure()))
                .findFirst()
                .orElseThrow();
    assertThat(score.precision().orElseThrow())
        .as("precision of " + score)
        .isGreaterThanOrEqualTo(floor.precision());
    assertThat(score.recall())
        .as(String.format(Locale.ROOT, "recall of %s", score))
        .isGreaterThanOrEqualTo(floor.recall());
  }

  private static Analysis analyze(Article article) {
    try {
      return analyzer.analyze(article);
    } catch (StageException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
