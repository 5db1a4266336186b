package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.extract.Extractor;
import org.newsgraph.link.Linker;
import org.newsgraph.query.ExportFormat;
import org.newsgraph.query.ExportScope;
import org.newsgraph.query.Exporter;
import org.newsgraph.rdf.Iris;
import org.newsgraph.store.ArticleState;
import org.newsgraph.store.Mode;
import org.newsgraph.store.NewsStore;

/**
 * Builds in processes of their own that are killed (SIGKILL: no hook runs, nothing is closed): what
 * was stored stays, and the next build makes the graph that one without a death makes. No language
 * model is needed, but each process takes its time to start.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class KilledBuildIT {

  /** Few articles are stored in transactions. */
  private static final int FEW = 60;

  /** So many are loaded in bulk. */
  private static final int MANY = 530;

  /** In the store before the build that is killed. */
  private static final int BEFORE = 20;

  private static final int BATCH = 10;

  /** A process whose hour has come waits for its end so long. */
  private static final long PATIENCE_MILLIS = 60_000;

  @TempDir static Path shared;

  private static final Analyzer ANALYZER = analyzer();
  private static String few;
  private static String many;

  @TempDir Path temp;

  private static Analyzer analyzer() {
    return new Analyzer(new FakeAnnotator(), new Extractor(), new Linker(List.of()));
  }

  /** What an undisturbed build gives. */
  @BeforeAll
  static void buildUndisturbed() throws IOException {
    build(shared.resolve("few"), articles(shared.resolve("few-articles"), FEW), Progress.NONE);
    few = export(shared.resolve("few"));
    build(shared.resolve("many"), articles(shared.resolve("many-articles"), MANY), Progress.NONE);
    many = export(shared.resolve("many"));
  }

  /** Builds, tells what it does, and stops where it is to be killed. */
  static final class Builder {

    /** The store, the articles, where to stop, and whether to wait there. */
    public static void main(String[] args) throws IOException {
      Progress telling =
          new Progress() {
            private String task;
            private long done;

            @Override
            public void begin(String what, long total) {
              task = what;
              done = 0;
              tell("begin " + what);
            }

            @Override
            public void step(long items) {
              done += items;
              tell(task + ": " + done);
            }

            @Override
            public void end() {
              tell("end");
            }

            private void tell(String line) {
              System.out.println(line);
              if (line.equals(args[2]) && args[3].equals("wait")) {
                sleep(PATIENCE_MILLIS);
              }
            }
          };
      build(Path.of(args[0]), Path.of(args[1]), telling);
      System.out.println("built");
    }
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void build(Path store, Path articles, Progress progress) throws IOException {
    try (NewsStore open = NewsStore.open(store, Mode.WRITE)) {
      new Build(
              new StoreTarget(open, new Iris()),
              () -> ANALYZER,
              "test",
              new BuildOptions(BuildOptions.DEFAULT_BASE, 2, BATCH),
              progress)
          .run(List.of(articles));
    }
  }

  private static Path articles(Path folder, int count) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < count; i++) {
      Files.writeString(
          folder.resolve("a" + i + ".txt"),
          """
          <!--%d-->
          [迪拜会谈之%d](https://news.example.org/20231109-talks-%d)
          ------

          <div>09/11/2023 - 09:39</div><p>解振华今天在迪拜会见约翰·克里，这是第%d次。</p><p>中国对会谈表示欢迎。</p>
          """
              .formatted(1699524901000L + i, i, i, i));
    }
    return folder;
  }

  private static String export(Path store) throws IOException {
    try (NewsStore open = NewsStore.open(store, Mode.READ)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new Exporter(open).write(ExportFormat.NQUADS, ExportScope.ALL, out);
      return out.toString(StandardCharsets.UTF_8);
    }
  }

  private static Map<String, ArticleState> states(Path store) {
    try (NewsStore open = NewsStore.open(store, Mode.READ)) {
      return open.contentHashes();
    }
  }

  /** Starts a build and kills it when it says so, or so many milliseconds later. */
  private static void buildAndKill(Path store, Path articles, String when, long delay)
      throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Builder.class.getName(),
                store.toString(),
                articles.toString(),
                when,
                delay == 0 ? "wait" : "go on")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader output =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = output.readLine();
      while (line != null && !line.equals(when)) {
        line = output.readLine();
      }
      assertThat(line).as("what the build says before it is killed").isEqualTo(when);
      sleep(delay);
      process.toHandle().destroyForcibly();
    }
    int code = process.waitFor();
    if (delay == 0) {
      assertThat(code).as("exit code of a killed build").isNotZero();
    }
  }

  @ParameterizedTest
  @CsvSource({"analysing: 35, 0", "analysing: 38, 20", "begin counting, 0"})
  void inTransactionsWhatIsStoredStaysAndTheNextBuildCompletesIt(String when, long delay)
      throws Exception {
    Path articles = shared.resolve("few-articles");
    Path store = storeWithFirst(BEFORE);
    Map<String, ArticleState> before = states(store);
    buildAndKill(store, articles, when, delay);
    Map<String, ArticleState> after = states(store);
    assertThat(after).containsAllEntriesOf(before);
    if (when.startsWith("analysing")) {
      assertThat(after.size())
          .as("batches that were committed")
          .isGreaterThanOrEqualTo(BEFORE + BATCH);
    }
    build(store, articles, Progress.NONE);
    assertThat(export(store)).isEqualTo(few);
  }

  @ParameterizedTest
  @CsvSource({
    "analysing: 300, 0",
    "begin loading, 150",
    "begin resolving entities, 0",
    "counting: 300, 0",
    "begin writing counts, 20",
    "begin writing the store, 100"
  })
  void inABulkLoadWhatIsStoredStaysAndTheNextBuildCompletesIt(String when, long delay)
      throws Exception {
    Path articles = shared.resolve("many-articles");
    Path store = storeWithFirst(BEFORE);
    Map<String, ArticleState> before = states(store);
    buildAndKill(store, articles, when, delay);
    assertThat(states(store)).containsAllEntriesOf(before);
    long[] analysed = {0};
    build(store, articles, counting(analysed));
    assertThat(analysed[0]).as("articles that are analysed again").isLessThan(MANY - BEFORE);
    assertThat(export(store)).isEqualTo(many);
  }

  private Path storeWithFirst(int count) throws IOException {
    Path store = temp.resolve("store");
    build(store, articles(temp.resolve("first"), count), Progress.NONE);
    return store;
  }

  private static Progress counting(long[] analysed) {
    return new Progress() {
      private boolean analysing;

      @Override
      public void begin(String what, long total) {
        analysing = what.equals("analysing");
      }

      @Override
      public void step(long items) {
        analysed[0] += analysing ? items : 0;
      }

      @Override
      public void end() {
        analysing = false;
      }
    };
  }
}
