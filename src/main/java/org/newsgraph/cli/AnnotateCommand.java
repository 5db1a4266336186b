package org.newsgraph.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.newsgraph.NewsGraph;
import org.newsgraph.pipeline.Annotation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph annotate}. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    description = {
      "Prints what is found in texts: JSON Lines in, JSON Lines out, in the same order.",
      "An input line is {\"id\": ..., \"text\": ..., \"published\": ..., \"title\": ...}; the last"
          + " two may be left out."
    })
final class AnnotateCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "JSON Lines (default: standard input).")
  private Path file;

  @Mixin private AnalysisOptions analysis;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try (BufferedReader in = open()) {
      Annotation.Counts counts =
          NewsGraph.annotate(in, out::println, analysis.options(), TerminalProgress.to(err));
      if (counts.errors() > 0) {
        err.printf(
            "newsgraph: %d of %d lines gave an error; see their \"error\"%n",
            counts.errors(), counts.lines());
      }
      return counts.errors() > 0 && counts.errors() == counts.lines() ? Newsgraph.FAILED : 0;
    }
  }

  private BufferedReader open() throws IOException {
    return file == null
        ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
        : Files.newBufferedReader(file);
  }
}
