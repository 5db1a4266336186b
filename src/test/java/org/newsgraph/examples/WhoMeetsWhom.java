package org.newsgraph.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.newsgraph.NewsGraph;
import org.newsgraph.pipeline.BuildReport;
import org.newsgraph.query.ResultTable;

/** Builds a store from a folder of articles and prints the sentences in which two people meet. */
public final class WhoMeetsWhom {

  private WhoMeetsWhom() {}

  public static void main(String[] args) throws IOException {
    Path articles = Path.of(args[0]);
    Path store = Path.of(args[1]);
    try (NewsGraph graph = NewsGraph.create(store)) {
      BuildReport report = graph.build(List.of(articles));
      report.failures().forEach(f -> System.err.println(f.source() + ": " + f.reason()));

      ResultTable sentences = graph.query("evidence", Map.of("a", args[2], "b", args[3]));
      for (List<String> row : sentences.select(List.of("published", "sentence")).textRows()) {
        System.out.println(String.join("  ", row));
      }
    }
  }
}
