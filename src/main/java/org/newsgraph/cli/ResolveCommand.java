package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.newsgraph.NewsGraph;
import org.newsgraph.identity.EntityGraph;
import org.newsgraph.identity.Pair;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code newsgraph resolve}. */
@Command(
    name = "resolve",
    mixinStandardHelpOptions = true,
    description = "Makes entities one that are one, across all articles. Builds do so in the end.")
final class ResolveCommand implements Callable<Integer> {

  @Option(
      names = "--suggest",
      description = "Lists pairs that may be one but are not sure enough to be joined, best first.")
  private boolean suggest;

  @Option(
      names = "--limit",
      defaultValue = "50",
      paramLabel = "N",
      description = "So many pairs at most are listed. Default: ${DEFAULT-VALUE}.")
  private int limit;

  @Mixin private StoreOption store;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    try (NewsGraph graph = NewsGraph.change(store.path())) {
      EntityGraph.Result result = graph.resolve();
      if (suggest) {
        print(result.suggestions(), out);
      } else {
        out.println(
            result.joined().size()
                + " pairs of entities are one, "
                + result.articles()
                + " articles changed, "
                + result.suggestions().size()
                + " pairs to be decided (resolve --suggest)");
      }
    }
    return 0;
  }

  private void print(List<Pair> pairs, PrintWriter out) {
    for (Pair pair : pairs.subList(0, Math.min(limit, pairs.size()))) {
      out.println(
          String.format(Locale.ROOT, "%.3f", pair.score())
              + "  "
              + pair.first()
              + "  "
              + pair.second()
              + "  "
              + pair.why());
    }
  }
}
