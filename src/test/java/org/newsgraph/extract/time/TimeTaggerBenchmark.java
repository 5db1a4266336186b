package org.newsgraph.extract.time;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.newsgraph.benchmark.BenchmarkArticles;
import org.newsgraph.model.Article;
import org.newsgraph.text.ChineseScript;
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

/** Time expressions and their values, of some articles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TimeTaggerBenchmark {

  private record Input(String text, int bodyBegin, Optional<LocalDateTime> published) {}

  @Param(BenchmarkArticles.DEFAULT)
  private String articles;

  private final TimeTagger tagger = new TimeTagger();
  private final List<Input> inputs = new ArrayList<>();

  /** Reads the articles. */
  @Setup
  public void read() {
    long characters = 0;
    for (Article article : BenchmarkArticles.read(articles)) {
      String text = ChineseScript.simplify(article.content());
      inputs.add(
          new Input(
              text, article.bodyBegin(), article.published().map(p -> p.time().toLocalDateTime())));
      characters += text.length();
    }
    System.out.println(inputs.size() + " articles, " + characters + " characters");
  }

  /** All articles once. */
  @Benchmark
  public void tag(Blackhole sink) {
    for (Input input : inputs) {
      sink.consume(tagger.tag(input.text(), input.bodyBegin(), input.published()));
    }
  }
}
