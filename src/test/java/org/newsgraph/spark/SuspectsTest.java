package org.newsgraph.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.ingest.ColumnMap;
import org.newsgraph.ingest.Documents;
import org.newsgraph.pipeline.ArticleWork.Outcome;
import org.newsgraph.pipeline.ArticleWork.Worked;
import org.newsgraph.pipeline.FirstLook;

class SuspectsTest {

  @TempDir Path temp;

  private final TreeMap<String, byte[]> articles = new TreeMap<>();
  private int workedAlone;

  @BeforeEach
  void readArticles() throws IOException {
    Path file = temp.resolve("in.jsonl");
    List<String> lines = new ArrayList<>();
    for (int number = 0; number < 4; number++) {
      lines.add(
          "{\"title\":\"会谈\",\"text\":\"会谈继续进行。\",\"url\":\"https://a.example/%d\"}"
              .formatted(number));
    }
    Files.write(file, lines);
    FirstLook look = new FirstLook("https://data.example/", "test");
    try (Documents documents = new Documents(List.of(file), ColumnMap.NONE)) {
      for (var next = documents.next(); next != null; next = documents.next()) {
        look.look(next, finding -> articles.put(finding.key(), finding.bytes()), skipped -> {});
      }
    }
    assertThat(articles).hasSize(4);
  }

  /**
   * Does the work of a part as far as its process lives.
   *
   * @param poisons the numbers of the articles that end it
   */
  private List<Worked> attempt(int number, List<Integer> poisons) throws IOException {
    OutFolder folder = new OutFolder(temp.resolve("out").toString(), new Configuration());
    Suspects suspects =
        new Suspects(
            folder, "run-0001", 7, new Suspects.Attempt(String.valueOf(number), number == 0));
    List<Worked> done = new ArrayList<>();
    for (int at = 0; at < 4; at++) {
      String article = List.copyOf(articles.keySet()).get(at);
      boolean poison = poisons.contains(at);
      done.add(suspects.guard(article, articles.get(article), alone -> work(poison, alone)));
    }
    // Not reached by a process that dies.
    suspects.close();
    return done;
  }

  private Worked work(boolean poison, boolean alone) {
    if (alone) {
      workedAlone++;
    }
    if (poison) {
      throw new IllegalStateException("the process is gone");
    }
    return new Worked(Outcome.ADDED, Optional.empty(), List.of(), Optional.empty());
  }

  @Test
  void everyArticleThatKillsItsProcessIsLeftOutInTheEnd() throws IOException {
    List<Integer> poisons = List.of(1, 2);
    for (int number = 0; number < 5; number++) {
      int attempt = number;
      assertThatThrownBy(() -> attempt(attempt, poisons)).hasMessage("the process is gone");
    }
    List<Worked> done = attempt(5, poisons);
    assertThat(done)
        .extracting(Worked::outcome)
        .containsExactly(Outcome.ADDED, Outcome.FAILED, Outcome.FAILED, Outcome.ADDED);
    assertThat(done.get(1).failure().orElseThrow().source()).contains("in.jsonl#");
    assertThat(done.get(1).failure().orElseThrow().reason())
        .contains("died, also when it was alone");
  }

  /** Executors are lost for many reasons: whoever was at work then is analysed alone, and stays. */
  @Test
  void whoDidNotDieAloneIsNotLeftOut() throws IOException {
    assertThatThrownBy(() -> attempt(1, List.of(1))).isNotNull();
    assertThatThrownBy(() -> attempt(2, List.of(2))).isNotNull();
    assertThat(attempt(3, List.of())).extracting(Worked::outcome).containsOnly(Outcome.ADDED);
    assertThat(workedAlone).isEqualTo(3);
  }
}
