package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.newsgraph.NewsGraph;
import org.newsgraph.store.StoreStats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code newsgraph stats}. */
@Command(
    name = "stats",
    mixinStandardHelpOptions = true,
    description = "Tells what is in the store, and how much room it takes.")
final class StatsCommand implements Callable<Integer> {

  @Mixin private StoreOption store;

  @Option(
      names = "--compact",
      description = "Rewrite the store without what earlier versions have left behind, first.")
  private boolean compact;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    try (NewsGraph graph =
        compact ? NewsGraph.change(store.path()) : NewsGraph.open(store.path())) {
      if (compact) {
        var progress = TerminalProgress.to(spec.commandLine().getErr());
        progress.begin("compacting", -1);
        graph.store().compact();
        progress.end();
      }
      print(graph.store().stats(), spec.commandLine().getOut());
    }
    return 0;
  }

  private static void print(StoreStats stats, PrintWriter out) {
    stats.counts().forEach((what, count) -> out.printf(Locale.ROOT, "%-16s %,12d%n", what, count));
    out.printf(Locale.ROOT, "%-16s %,12d%n", "quads", stats.quads());
    out.printf(Locale.ROOT, "%-16s %,12d%n", "bytes on disk", stats.bytes());
    stats.advice().ifPresent(out::println);
  }
}
