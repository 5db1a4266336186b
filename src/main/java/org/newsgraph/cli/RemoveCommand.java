package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.NewsGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph remove}. */
@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    description = "Removes articles, with all that the store knows from them alone.")
final class RemoveCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "ARTICLE",
      description = "The article's URL, its IRI in the store, or the file that it was read from.")
  private List<String> articles;

  @Mixin private StoreOption store;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    try (NewsGraph graph = NewsGraph.change(store.path())) {
      List<String> found = graph.articleIris(articles);
      graph.remove(found);
      found.forEach(iri -> out.println("removed " + iri));
    }
    return 0;
  }
}
