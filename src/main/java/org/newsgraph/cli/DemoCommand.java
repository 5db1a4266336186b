package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.newsgraph.NewsGraph;
import org.newsgraph.pipeline.BuildOptions;
import org.newsgraph.pipeline.BuildReport;
import org.newsgraph.query.ExportFormat;
import org.newsgraph.query.ExportScope;
import org.newsgraph.query.ResultFormat;
import org.newsgraph.query.ResultTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code newsgraph demo}. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description =
        "Builds a store from the example articles, shows what was found, answers a question, and"
            + " writes a Turtle file.")
final class DemoCommand implements Callable<Integer> {

  /** Whose meetings the demo asks about: they come in several of the examples. */
  private static final String A = "解振华";

  private static final String B = "克里";

  @Option(
      names = {"-s", "--store"},
      paramLabel = "DIR",
      defaultValue = "newsgraph-demo",
      description = "Folder of the demo's store (default: ./${DEFAULT-VALUE}).")
  private Path store;

  @Mixin private TableOptions table;
  @Mixin private EngineOption engine;
  @Spec private CommandSpec spec;

  private PrintWriter out;

  @Override
  public Integer call() throws Exception {
    out = spec.commandLine().getOut();
    Path examples = examples();
    Path turtle = turtle();
    try (NewsGraph graph =
        NewsGraph.create(store, BuildOptions.defaults().withEngine(engine.options()))) {
      BuildReport report =
          graph.build(List.of(examples), TerminalProgress.to(spec.commandLine().getErr()));
      new ReportPrinter(out).print(report, store, null);
      for (String question : List.of("people", "places", "organizations", "events")) {
        show(graph, question, Map.of("limit", "8"), List.of("name", "articles", "mentions"));
      }
      out.printf("%nWhere do %s and %s meet? (./newsgraph query evidence a=%s b=%s)%n", A, B, A, B);
      print(
          graph
              .query("evidence", Map.of("a", A, "b", B, "limit", "4"))
              .select(List.of("published", "sentence", "headline")));
      graph.export(turtle, ExportFormat.TURTLE, ExportScope.ALL, 1, false);
    }
    out.printf("%nThe graph as Turtle: %s%n", turtle);
    next();
    return 0;
  }

  private static Path examples() throws IOException {
    Path home = Path.of(System.getProperty("newsgraph.home", "."));
    Path examples = home.resolve("examples");
    if (!Files.isDirectory(examples)) {
      throw new NoSuchFileException(examples.toString());
    }
    return examples;
  }

  /** Beside the store: its folder holds the database and nothing else. */
  private Path turtle() {
    return store.resolveSibling(store.getFileName() + ".ttl");
  }

  private void show(NewsGraph graph, String question, Map<String, String> limit, List<String> what)
      throws IOException {
    out.printf("%n%s%n", question);
    print(graph.query(question, limit).select(what));
  }

  private void print(ResultTable rows) throws IOException {
    out.print(table.text(rows, ResultFormat.TABLE));
  }

  private void next() {
    out.printf("%nTry next:%n");
    for (String command :
        List.of(
            "show COP28",
            "query posts person=解振华",
            "query timeline of=习近平",
            "query co-mentions of=拜登 type=person",
            "export network.graphml")) {
      out.printf("  ./newsgraph %s --store %s%n", command, store);
    }
    out.printf("Your own articles: ./newsgraph build FILE-OR-FOLDER... --store DIR%n");
  }
}
