package org.newsgraph.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.newsgraph.benchmark.BenchmarkArticles;
import org.newsgraph.model.Article;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Names in all sentences of some articles, whose words are known, by each engine. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx3500m")
public class NameBenchmark {

  @Param(BenchmarkArticles.DEFAULT)
  private String articles;

  @Param({"FAST", "CORENLP"})
  private Engine engine;

  private LanguageStages stages;
  private final List<List<String>> sentences = new ArrayList<>();

  /** Reads the articles, finds their words, and maps or loads the models. */
  @Setup
  public void load() {
    EngineOptions fast = EngineOptions.defaults();
    stages = LanguageStages.load(NlpConfig.defaults(), fast, model -> {});
    for (Article article : BenchmarkArticles.read(articles)) {
      stages.sentences(article).forEach(sentence -> sentences.add(stages.words(sentence)));
    }
    System.out.println(sentences.size() + " sentences");
    EngineOptions options = new EngineOptions(engine, fast.cache());
    stages = LanguageStages.load(NlpConfig.defaults(), options, model -> {});
  }

  /** All sentences once. */
  @Benchmark
  public void names(Blackhole sink) {
    for (List<String> words : sentences) {
      sink.consume(stages.names(words));
    }
  }
}
