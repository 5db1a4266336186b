package org.newsgraph.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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

/** Web pages a second, from their bytes to clean articles, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 5, time = 10)
@Fork(1)
public class PageBenchmark {

  /** A folder with pages. */
  @Param("examples")
  public String pages;

  private final List<byte[]> contents = new ArrayList<>();
  private int next;

  /** Reads the pages' bytes; what has no article is left out. */
  @Setup
  public void load() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(pages))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        contents.add(Files.readAllBytes(file));
      }
    }
  }

  /** One page after the other. */
  @Benchmark
  public Object extract() {
    byte[] content = contents.get(next++ % contents.size());
    try {
      return ArticleBuilder.build("page", PageFormat.readAny(TextDecoder.decode(content)));
    } catch (UnreadableException e) {
      return e;
    }
  }
}
