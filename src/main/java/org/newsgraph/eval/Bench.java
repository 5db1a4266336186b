package org.newsgraph.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsgraph.ingest.ArticleReader;
import org.newsgraph.ingest.ArticleSink;
import org.newsgraph.ingest.InputFiles;
import org.newsgraph.model.Article;
import org.newsgraph.model.Failure;
import org.newsgraph.nlp.Engine;
import org.newsgraph.nlp.EngineOptions;
import org.newsgraph.nlp.LanguageStages;
import org.newsgraph.nlp.NlpConfig;
import org.newsgraph.pipeline.Progress;

/**
 * Compares the speed of CoreNLP's own code with that of this program on the same texts: stage by
 * stage in this process behind a warm-up, and as whole processes that start, read, analyse and
 * store. Used by one thread.
 */
public final class Bench {

  /**
   * Two measures of the same.
   *
   * @param unit a rate, such as {@code articles/s}, or what is the better the less it is
   */
  public record Row(String what, String unit, double stock, double ours) {

    /** How many times as good ours is. */
    public double factor() {
      return unit.contains("/") ? ours / stock : stock / ours;
    }
  }

  /**
   * What was measured.
   *
   * @param articles how many articles the stages were run on
   * @param characters their length
   * @param rows the measures
   */
  public record Report(int articles, long characters, List<Row> rows) {
    public Report {
      rows = List.copyOf(rows);
    }
  }

  private static final List<String> STAGES =
      List.of("words", "+ parts of speech", "+ names", "+ parses");

  private static final String ONE_TEXT =
      "{\"id\":\"1\",\"text\":\"外交部长林远9日在内罗毕会见肯尼亚总统鲁托，双方讨论了气候合作。\"}\n";

  /** Behind so much work Java's second compiler has seen what matters. */
  private static final long WARM_UP_NANOS = 8_000_000_000L;

  private static final long MEASURED_NANOS = 3_000_000_000L;

  private final Path cache;
  private final int threads;
  private final Progress progress;
  private final List<Row> rows = new ArrayList<>();

  /**
   * @param cache folder of the prepared models
   * @param threads for whole builds
   */
  public Bench(Path cache, int threads, Progress progress) {
    this.cache = cache;
    this.threads = threads;
    this.progress = progress;
  }

  /**
   * Measures.
   *
   * @param inputs files and folders of articles
   * @param most articles at most
   * @param processes whether whole processes are measured too
   * @throws IOException if the inputs cannot be listed or a process fails
   */
  public Report run(List<Path> inputs, int most, boolean processes)
      throws IOException, InterruptedException {
    Map<Path, List<Article>> read = read(InputFiles.list(inputs), most);
    List<Article> articles = read.values().stream().flatMap(List::stream).toList();
    if (articles.isEmpty()) {
      throw new IOException("no article can be read in " + inputs + "; name files or folders");
    }
    StageTimer.Times stock = stages(Engine.CORENLP, articles);
    StageTimer.Times ours = stages(Engine.FAST, articles);
    addStages("CPU", stock, ours, StageTimer.Times::cpu);
    addStages("wall", stock, ours, StageTimer.Times::wall);
    if (processes) {
      wholeProcesses(List.copyOf(read.keySet()), articles.size());
    }
    long characters = articles.stream().mapToLong(article -> article.content().length()).sum();
    return new Report(articles.size(), characters, rows);
  }

  private static Map<Path, List<Article>> read(List<Path> files, int most) {
    Map<Path, List<Article>> articles = new TreeMap<>();
    int count = 0;
    for (Path file : files) {
      if (count >= most) {
        break;
      }
      List<Article> those = new ArrayList<>();
      new ArticleReader().read(file, sink(those));
      count += those.size();
      if (!those.isEmpty()) {
        articles.put(file, those);
      }
    }
    return articles;
  }

  private static ArticleSink sink(List<Article> articles) {
    return new ArticleSink() {
      @Override
      public void article(Article article) {
        articles.add(article);
      }

      @Override
      public void failure(Failure failure) {
        // What cannot be read is not measured.
      }
    };
  }

  private StageTimer.Times stages(Engine engine, List<Article> articles) {
    progress.begin("stages with " + (engine == Engine.FAST ? "newsgraph" : "CoreNLP"), -1);
    StageTimer timer =
        new StageTimer(
            LanguageStages.load(
                NlpConfig.defaults(), new EngineOptions(engine, cache), model -> {}));
    warmUp(timer, articles);
    StageTimer.Times times = repeat(timer, articles, MEASURED_NANOS);
    progress.end();
    return times;
  }

  /** Goes over as many of the articles as that takes: CoreNLP needs a minute for all. */
  private static void warmUp(StageTimer timer, List<Article> articles) {
    long spent = 0;
    for (int i = 0; spent < WARM_UP_NANOS; i++) {
      spent += timer.run(List.of(articles.get(i % articles.size()))).cpuNanos();
    }
  }

  /** Goes over the articles again and again until that has taken so much CPU time; the sum. */
  private static StageTimer.Times repeat(StageTimer timer, List<Article> articles, long nanos) {
    StageTimer.Times sum = timer.run(articles);
    while (sum.cpuNanos() < nanos) {
      sum = sum.plus(timer.run(articles));
    }
    return sum;
  }

  private void addStages(
      String time,
      StageTimer.Times stock,
      StageTimer.Times ours,
      Function<StageTimer.Times, List<Long>> nanos) {
    double stockSeconds = 0;
    double ourSeconds = 0;
    for (int i = 0; i < STAGES.size(); i++) {
      stockSeconds += nanos.apply(stock).get(i) / 1e9;
      ourSeconds += nanos.apply(ours).get(i) / 1e9;
      rows.add(
          new Row(
              STAGES.get(i),
              "characters/" + time + " s",
              stock.characters() / stockSeconds,
              ours.characters() / ourSeconds));
    }
  }

  private void wholeProcesses(List<Path> files, int articles)
      throws IOException, InterruptedException {
    Path scratch = Files.createTempDirectory("newsgraph-bench");
    try {
      Path text = Files.writeString(scratch.resolve("text.jsonl"), ONE_TEXT);
      ProcessMeter.Cost stockStart = measure(Engine.CORENLP, List.of("annotate", text.toString()));
      ProcessMeter.Cost ourStart = measure(Engine.FAST, List.of("annotate", text.toString()));
      addProcess("one text", stockStart, ourStart);
      addMemory("one text", stockStart, ourStart);
      ProcessMeter.Cost ours = build(Engine.FAST, files, scratch.resolve("ours"));
      // CoreNLP's pipeline parses every sentence; with the same classes only those can be parsed
      // in which it can matter, as ours does.
      ProcessMeter.Cost pipeline = build(Engine.PIPELINE, files, scratch.resolve("pipeline"));
      ProcessMeter.Cost stock = build(Engine.CORENLP, files, scratch.resolve("stock"));
      addBuild("build", articles, pipeline, ours);
      addBuild("build, few parses", articles, stock, ours);
      addBuild(
          "build but its start", articles, pipeline.without(stockStart), ours.without(ourStart));
    } finally {
      delete(scratch);
    }
  }

  private ProcessMeter.Cost build(Engine engine, List<Path> files, Path store)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("build"));
    files.forEach(file -> arguments.add(file.toString()));
    arguments.addAll(List.of("--store", store.toString(), "--threads", Integer.toString(threads)));
    return measure(engine, arguments);
  }

  private ProcessMeter.Cost measure(Engine engine, List<String> arguments)
      throws IOException, InterruptedException {
    String name = engine.name().toLowerCase(Locale.ROOT);
    progress.begin(arguments.get(0) + " with " + name + ", a process of its own", -1);
    List<String> all = new ArrayList<>(arguments);
    all.addAll(List.of("--engine", name, "--cache", cache.toString()));
    ProcessMeter.Cost cost = new ProcessMeter(engine == Engine.FAST ? "1g" : "5g").run(all);
    progress.end();
    return cost;
  }

  private void addProcess(String what, ProcessMeter.Cost stock, ProcessMeter.Cost ours) {
    rows.add(new Row(what, "CPU s", stock.cpuSeconds(), ours.cpuSeconds()));
    rows.add(new Row(what, "wall s", stock.wallSeconds(), ours.wallSeconds()));
  }

  private void addBuild(
      String what, int articles, ProcessMeter.Cost stock, ProcessMeter.Cost ours) {
    addProcess(what, stock, ours);
    addMemory(what, stock, ours);
    rows.add(
        new Row(what, "articles/s", articles / stock.wallSeconds(), articles / ours.wallSeconds()));
  }

  private void addMemory(String what, ProcessMeter.Cost stock, ProcessMeter.Cost ours) {
    rows.add(new Row(what, "MB at most", stock.peakBytes() / 1e6, ours.peakBytes() / 1e6));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
