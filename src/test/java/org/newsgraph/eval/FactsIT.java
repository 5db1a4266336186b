package org.newsgraph.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Article;
import org.newsgraph.model.EventMention;
import org.newsgraph.pipeline.Analyzer;
import org.newsgraph.pipeline.Analyzers;
import org.newsgraph.pipeline.BuildOptions;
import org.newsgraph.pipeline.Progress;
import org.newsgraph.pipeline.StageException;

/**
 * Sentences of our own in which something is planned, denied, demanded, supposed, claimed or only
 * spoken of, and some in which it has happened. Nothing that has not may be told as a fact, with
 * the models that the program ships.
 */
class FactsIT {

  private static final Path SENTENCES =
      Path.of("src/test/resources/org/newsgraph/eval/told_as_fact.tsv");

  /** An event of this confidence is in the graph. */
  private static final double SURE = 0.85;

  /** Facts that the trees do not confirm, and that are missed therefore. */
  private static final int MISSED_AT_MOST = 9;

  private static Analyzer analyzer;

  private record Row(boolean fact, String word, String sentence) {}

  @BeforeAll
  static void load() {
    analyzer = Analyzers.standard(new BuildOptions(BuildOptions.DEFAULT_BASE, 1, 1), Progress.NONE);
  }

  @Test
  void whatHasNotHappenedIsToldAsNoFact() throws IOException, StageException {
    List<String> wrong = new ArrayList<>();
    for (Row row : rows()) {
      if (!row.fact() && isToldAsFact(row)) {
        wrong.add(row.sentence());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void whatHasHappenedIsMostlyToldAsFact() throws IOException, StageException {
    List<String> missed = new ArrayList<>();
    for (Row row : rows()) {
      if (row.fact() && !isToldAsFact(row)) {
        missed.add(row.sentence());
      }
    }
    assertThat(missed).hasSizeLessThanOrEqualTo(MISSED_AT_MOST);
  }

  private static List<Row> rows() throws IOException {
    return Files.readAllLines(SENTENCES).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .map(fields -> new Row(fields[0].equals("fact"), fields[1], fields[2]))
        .toList();
  }

  private static boolean isToldAsFact(Row row) throws StageException {
    return analyzer.analyze(Article.ofText("test", "", row.sentence())).events().stream()
        .flatMap(event -> event.mentions().stream())
        .filter(mention -> mention.text().equals(row.word()))
        .filter(mention -> mention.confidence() >= SURE)
        .anyMatch(EventMention::isFact);
  }
}
