package org.newsgraph.cli;

import java.io.PrintWriter;
import org.newsgraph.NewsGraph;
import org.newsgraph.identity.Decision;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code same} and {@code different} have in common: two entities, and why. */
final class DecideOptions {

  @Parameters(index = "0", paramLabel = "A", description = "Any name of the one, or its IRI.")
  private String first;

  @Parameters(index = "1", paramLabel = "B", description = "Any name of the other, or its IRI.")
  private String second;

  @Option(names = "--why", defaultValue = "", description = "The reason, for those who ask later.")
  private String why;

  @Mixin private StoreOption store;

  /** Decides, and says how to take it back. */
  int decide(boolean same, PrintWriter out) {
    try (NewsGraph graph = NewsGraph.change(store.path())) {
      Decision decision = graph.decide(same, first, second, why);
      String is = same ? " is " : " is not ";
      out.println("decision " + decision.number() + ": " + first + is + second);
      out.println("to take it back: newsgraph undo " + decision.number());
    }
    return 0;
  }
}
