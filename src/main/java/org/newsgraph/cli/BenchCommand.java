package org.newsgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.newsgraph.eval.Bench;
import org.newsgraph.nlp.EngineOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph bench}. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = {
      "Measures the speed of CoreNLP's own code and of newsgraph's on the same articles.",
      "Each stage in this process, on one thread and warm; then whole processes that start, analyse"
          + " and store."
    })
final class BenchCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE-OR-FOLDER",
      description = "Articles, in any format that build reads.")
  private List<Path> inputs;

  @Option(
      names = {"-n", "--most"},
      paramLabel = "N",
      defaultValue = "200",
      description = "Articles at most (default: ${DEFAULT-VALUE}).")
  private int most;

  @Option(names = "--stages-only", description = "Leave out the whole processes.")
  private boolean stagesOnly;

  @Option(
      names = {"-t", "--threads"},
      paramLabel = "N",
      description = "Worker threads of whole builds (default: as many as there are processors).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = "Folder of the prepared language models (default: as for build).")
  private Path cache;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Path folder = cache == null ? EngineOptions.defaults().cache() : cache;
    Bench.Report report =
        new Bench(folder, threads, TerminalProgress.to(spec.commandLine().getErr()))
            .run(inputs, most, !stagesOnly);
    print(report, spec.commandLine().getOut());
    return 0;
  }

  private static void print(Bench.Report report, PrintWriter out) {
    out.printf(
        Locale.ROOT, "%,d articles, %,d characters%n%n", report.articles(), report.characters());
    String row = "%-20s %-18s %14s %14s %8s%n";
    out.printf(Locale.ROOT, row, "", "", "CoreNLP", "newsgraph", "better");
    for (Bench.Row measured : report.rows()) {
      out.printf(
          Locale.ROOT,
          row,
          measured.what(),
          measured.unit(),
          number(measured.stock()),
          number(measured.ours()),
          String.format(Locale.ROOT, "%.1fx", measured.factor()));
    }
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%,.0f", value);
  }
}
