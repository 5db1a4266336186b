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

/** Names in all sentences of some articles, whose words are known, by each engine. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class NameBenchmark {

  @Param(BenchmarkArticles.DEFAULT)
  private String articles;

  @Param({"FAST", "CORENLP"})
  private Engine engine;

  private NameRecognizer recognizer;
  private final List<List<String>> sentences = new ArrayList<>();

  /** Reads the articles, finds their words, and maps or loads the model. */
  @Setup
  public void load() {
    NlpConfig config = NlpConfig.defaults();
    PreparedModels prepared = PreparedModels.standard();
    WordSegmenter segmenter = WordSegmenter.fast(config, prepared);
    SentenceSplitter splitter = new SentenceSplitter(config.maxSentenceLength());
    for (Article article : BenchmarkArticles.read(articles)) {
      ModelText text = ModelText.of(article.content());
      for (Span sentence : splitter.split(text.simplified())) {
        sentences.add(
            segmenter.segment(text.normalized(), sentence).stream()
                .map(word -> word.in(text.normalized()).replace(" ", ""))
                .toList());
      }
    }
    System.out.println(sentences.size() + " sentences");
    recognizer =
        engine == Engine.CORENLP
            ? NameRecognizer.stock(config)
            : NameRecognizer.fast(config, prepared);
  }

  /** All sentences once. */
  @Benchmark
  public void names(Blackhole sink) {
    for (List<String> words : sentences) {
      sink.consume(recognizer.tags(words));
    }
  }
}
