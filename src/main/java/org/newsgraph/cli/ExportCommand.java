package org.newsgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.newsgraph.NewsGraph;
import org.newsgraph.pipeline.Progress;
import org.newsgraph.query.ExportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph export}. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the store, or a part of it, to a file for other tools. The file's ending tells how:",
      "  .ttl .jsonld .rdf   the union of all graphs (Turtle for people, JSON-LD, RDF/XML)",
      "  .trig .nq           everything, graph by graph (TriG, sorted N-Quads)",
      "  .graphml .csv       the network of entities (Gephi, Cytoscape; a table of edges and,"
          + " beside it, NAME-nodes.csv)"
    })
final class ExportCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "OUT",
      description = "The file to write: .ttl .trig .nq .jsonld .rdf .csv or .graphml.")
  private Path file;

  @Mixin private StoreOption store;
  @Mixin private EndpointOption endpoint;
  @Mixin private ScopeOptions scope;

  @Option(
      names = "--min-sentences",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "For .graphml and .csv: only pairs that share so many sentences (default:"
              + " ${DEFAULT-VALUE}).")
  private int minSentences;

  @Option(
      names = "--bom",
      description = "Begin CSV with a byte order mark, so that Excel shows Chinese.")
  private boolean bom;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    ExportFormat format = ExportFormat.of(file);
    Progress progress = TerminalProgress.to(spec.commandLine().getErr());
    try (NewsGraph graph = endpoint.open(store)) {
      progress.begin("exporting", -1);
      List<Path> written = graph.export(file, format, scope.scope(), minSentences, bom);
      progress.end();
      for (Path path : written) {
        spec.commandLine().getOut().printf(Locale.ROOT, "%s: %,d bytes%n", path, Files.size(path));
      }
    }
    return 0;
  }
}
