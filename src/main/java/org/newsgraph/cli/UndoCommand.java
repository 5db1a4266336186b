package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.newsgraph.NewsGraph;
import org.newsgraph.identity.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph undo}. */
@Command(
    name = "undo",
    mixinStandardHelpOptions = true,
    description = "Takes a decision back: what it joined is two again, exactly as it was.")
final class UndoCommand implements Callable<Integer> {

  @Parameters(paramLabel = "N", description = "The decision's number, see 'newsgraph decisions'.")
  private int number;

  @Mixin private StoreOption store;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    try (NewsGraph graph = NewsGraph.change(store.path())) {
      Decision undone = graph.undo(number);
      out.println("decision " + undone.number() + " is taken back");
    }
    return 0;
  }
}
