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

/** Parts of speech and dependency trees of all sentences of some articles, by each engine. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class SyntaxBenchmark {

  @Param(BenchmarkArticles.DEFAULT)
  private String articles;

  @Param({"FAST", "CORENLP"})
  private Engine engine;

  private PosTagger tagger;
  private SentenceParser parser;
  private final List<List<String>> sentences = new ArrayList<>();
  private final List<List<String>> tags = new ArrayList<>();

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
    boolean stock = engine == Engine.CORENLP;
    tagger = stock ? PosTagger.stock(config) : PosTagger.fast(config, prepared);
    parser = stock ? SentenceParser.stock(config) : SentenceParser.fast(config, prepared);
    sentences.forEach(words -> tags.add(tagger.tags(words)));
  }

  /** The parts of speech of all sentences once. */
  @Benchmark
  public void tags(Blackhole sink) {
    for (List<String> words : sentences) {
      sink.consume(tagger.tags(words));
    }
  }

  /** The trees of all sentences once. */
  @Benchmark
  public void arcs(Blackhole sink) {
    for (int i = 0; i < sentences.size(); i++) {
      sink.consume(parser.parse(sentences.get(i), tags.get(i)));
    }
  }
}
