package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens between processes: two that want one store, and one that is killed. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class StoreProcessTest {

  private static final int BATCH = 200;

  @TempDir Path temp;

  /** Writes batch after batch, telling after each that it is committed, until it is killed. */
  static final class Writer {
    public static void main(String[] args) {
      try (NewsStore store = NewsStore.open(Path.of(args[0]), Mode.WRITE)) {
        System.out.println("open");
        for (int batch = 0; batch < 1_000; batch++) {
          store.replace(batch(batch));
          System.out.println("committed " + batch);
        }
      }
    }
  }

  private static Map<String, List<Quad>> batch(int number) {
    Map<String, List<Quad>> graphs = new TreeMap<>();
    for (int i = 0; i < BATCH; i++) {
      String graph = "http://example.org/article/" + number + "-" + i;
      graphs.put(graph, TestGraphs.article(graph, "hash-" + number + "-" + i));
    }
    return graphs;
  }

  private static Process start(Path dir) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            Writer.class.getName(),
            dir.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static BufferedReader output(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  @Test
  void aSecondProcessIsToldWhoHasTheStore() throws Exception {
    Path dir = temp.resolve("store");
    Process process = start(dir);
    try (BufferedReader output = output(process)) {
      assertThat(output.readLine()).isEqualTo("open");
      for (Mode mode : Mode.values()) {
        assertThatThrownBy(() -> NewsStore.open(dir, mode))
            .isInstanceOf(StoreException.class)
            .hasMessageContaining(dir.toString())
            .hasMessageContaining("in use by another process (" + process.pid() + ")")
            .hasMessageContaining("wait");
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 15, 70})
  void aKilledWriterLosesNoMoreThanTheOpenBatch(long delay) throws Exception {
    Path dir = temp.resolve("store");
    Process process = start(dir);
    int committed = -1;
    try (BufferedReader output = output(process)) {
      String line = output.readLine();
      while (committed < 3 && line != null) {
        if (line.startsWith("committed ")) {
          committed = Integer.parseInt(line.substring("committed ".length()));
        }
        line = committed < 3 ? output.readLine() : line;
      }
      Thread.sleep(delay);
      // SIGKILL where there are signals: no shutdown hook runs. By its handle, so that what it
      // has said can still be read.
      process.toHandle().destroyForcibly();
      process.waitFor();
      for (line = output.readLine(); line != null; line = output.readLine()) {
        committed = Integer.parseInt(line.substring("committed ".length()));
      }
    }
    assertThat(committed).isGreaterThanOrEqualTo(3);
    assertGoesOn(dir, committed);
  }

  private static void assertGoesOn(Path dir, int committed) {
    try (NewsStore store = NewsStore.open(dir, Mode.WRITE)) {
      Map<String, ArticleState> states = store.contentHashes();
      // All that was said to be committed is there; of the next batch all or nothing.
      assertThat(states.size()).isIn((committed + 1) * BATCH, (committed + 2) * BATCH);
      for (int number = 0; number <= committed; number++) {
        assertThat(states).containsKeys(batch(number).keySet().toArray(String[]::new));
      }
      store.replace(batch(committed + 1));
      assertThat(store.contentHashes()).hasSize((committed + 2) * BATCH);
    }
  }
}
