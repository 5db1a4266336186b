package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.newsgraph.NewsGraph;
import org.newsgraph.identity.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph different}. */
@Command(
    name = "different",
    mixinStandardHelpOptions = true,
    description = "Decides that two entities are two things. Each later build obeys it.")
final class DifferentCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "A", description = "Any name of the one, or its IRI.")
  private String first;

  @Parameters(index = "1", paramLabel = "B", description = "Any name of the other, or its IRI.")
  private String second;

  @Option(names = "--why", defaultValue = "", description = "The reason, for those who ask later.")
  private String why;

  @Mixin private StoreOption store;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    try (NewsGraph graph = NewsGraph.change(store.path())) {
      Decision decision = graph.decide(false, first, second, why);
      out.println("decision " + decision.number() + ": " + first + " is not " + second);
      out.println("to take it back: newsgraph undo " + decision.number());
    }
    return 0;
  }
}
