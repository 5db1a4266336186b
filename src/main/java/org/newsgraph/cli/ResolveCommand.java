package org.newsgraph.cli;

import java.io.PrintWriter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.newsgraph.NewsGraph;
import org.newsgraph.identity.EntityGraph;
import org.newsgraph.identity.Suggestion;
import org.newsgraph.identity.Suggestion.State;
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
                + result.suggestions().stream().filter(s -> s.state() != State.JOINED).count()
                + " pairs to be decided (resolve --suggest)");
      }
    }
    return 0;
  }

  private void print(List<Suggestion> suggestions, PrintWriter out) {
    for (Suggestion one : suggestions.subList(0, Math.min(limit, suggestions.size()))) {
      out.println(
          String.format(Locale.ROOT, "%.2f", one.pair().score())
              + "  "
              + name(one.pair().first(), one.first())
              + "  "
              + name(one.pair().second(), one.second())
              + "  "
              + question(one));
      out.println("      " + one.pair().why());
      out.println("      newsgraph " + command(one));
    }
  }

  private static String name(String iri, int articles) {
    String name =
        URLDecoder.decode(iri.replaceAll("^.*/", "").replace("+", "%2B"), StandardCharsets.UTF_8);
    return name + " (" + articles + (articles == 1 ? " article)" : " articles)");
  }

  private static String question(Suggestion one) {
    return switch (one.state()) {
      case TWO -> "one?";
      case JOINED -> "joined; two?";
      case SEPARATED -> "of one name, kept apart; one?";
    };
  }

  /** What changes the state: who agrees with it need do nothing. */
  private static String command(Suggestion one) {
    String decided = one.state() == State.JOINED ? "different " : "same ";
    return decided + one.pair().first() + " " + one.pair().second();
  }
}
