package org.newsgraph.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.newsgraph.benchmark.BenchmarkArticles;
import org.newsgraph.model.Article;
import org.newsgraph.model.Span;
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

/** Word segmentation of all sentences of some articles, by each engine. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx3500m")
public class SegmenterBenchmark {

  private record Input(String text, List<Span> sentences) {}

  @Param(BenchmarkArticles.DEFAULT)
  private String articles;

  @Param({"FAST", "CORENLP"})
  private Engine engine;

  private WordSegmenter segmenter;
  private final List<Input> inputs = new ArrayList<>();

  /** Reads the articles and maps or loads the model. */
  @Setup
  public void load() {
    SentenceSplitter splitter = new SentenceSplitter(NlpConfig.defaults().maxSentenceLength());
    long characters = 0;
    for (Article article : BenchmarkArticles.read(articles)) {
      ModelText text = ModelText.of(article.content());
      inputs.add(new Input(text.normalized(), splitter.split(text.simplified())));
      characters += text.normalized().length();
    }
    System.out.println(inputs.size() + " articles, " + characters + " characters");
    NlpConfig config = NlpConfig.defaults();
    segmenter =
        engine == Engine.CORENLP
            ? WordSegmenter.stock(config)
            : WordSegmenter.fast(config, PreparedModels.standard());
  }

  /** All articles once. */
  @Benchmark
  public void segment(Blackhole sink) {
    for (Input input : inputs) {
      for (Span sentence : input.sentences()) {
        sink.consume(segmenter.segment(input.text(), sentence));
      }
    }
  }
}
