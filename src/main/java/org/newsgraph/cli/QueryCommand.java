package org.newsgraph.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.newsgraph.NewsGraph;
import org.newsgraph.query.NamedQueries;
import org.newsgraph.query.NamedQuery;
import org.newsgraph.query.QueryException;
import org.newsgraph.query.QueryParameter;
import org.newsgraph.query.QueryResult;
import org.newsgraph.query.QueryRunner;
import org.newsgraph.query.ResultFormat;
import org.newsgraph.query.ResultTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph query}. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = {
      "Asks the store a named question or a SPARQL file.",
      "Without a name it lists the named questions; with a name and --explain it tells a question's"
          + " purpose and parameters."
    })
final class QueryCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "NAME-OR-FILE",
      description = "A named question such as 'people', or a .rq file.")
  private String name;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "KEY=VALUE",
      description = "Parameters of the question, e.g. entity=克里 limit=20.")
  private List<String> arguments = List.of();

  @Mixin private StoreOption store;
  @Mixin private EndpointOption endpoint;
  @Mixin private TableOptions table;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, csv, json or turtle (default: ${DEFAULT-VALUE}).")
  private String format;

  @Option(
      names = "--bom",
      description = "Begin CSV with a byte order mark, so that Excel shows Chinese.")
  private boolean bom;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "600",
      description = "Give up after this time; 0 for never (default: ${DEFAULT-VALUE}).")
  private long timeout;

  @Option(
      names = "--explain",
      description = "Tell what the question is for, and its parameters and SPARQL text.")
  private boolean explain;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    NamedQueries queries = NamedQueries.load();
    if (name == null) {
      list(queries, out);
      return 0;
    }
    NamedQuery query = queries.findOrRead(name);
    if (explain) {
      explain(query, out);
      return 0;
    }
    ResultFormat resultFormat = ResultFormat.of(format);
    Map<String, String> parameters = parameters();
    try (NewsGraph graph = endpoint.open(store)) {
      QueryResult result =
          new QueryRunner(graph.store(), Duration.ofSeconds(timeout)).run(query, parameters);
      out.print(table.text(result, resultFormat, bom));
      if (resultFormat == ResultFormat.TABLE
          && result instanceof ResultTable rows
          && rows.rows().isEmpty()) {
        spec.commandLine().getErr().println("nothing in the store answers this");
      }
    }
    return 0;
  }

  private Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      if (equals < 1) {
        throw new QueryException(
            "'" + argument + "' is no parameter; write KEY=VALUE, for instance entity=克里");
      }
      parameters.put(argument.substring(0, equals), argument.substring(equals + 1));
    }
    return parameters;
  }

  private static void list(NamedQueries queries, PrintWriter out) {
    for (NamedQuery query : queries.all()) {
      out.printf("%-14s %s%n", query.name(), query.purpose());
      for (QueryParameter parameter : query.parameters()) {
        out.printf("%-14s   %s%n", "", usage(parameter));
      }
    }
  }

  private static void explain(NamedQuery query, PrintWriter out) {
    out.printf(
        "%s (%s, %s)%n%s%n%n", query.name(), query.title(), query.titleZh(), query.purpose());
    query.parameters().forEach(p -> out.printf("  %s%n", usage(p)));
    out.printf("%n%s%n", query.text());
  }

  private static String usage(QueryParameter parameter) {
    String value = parameter.example().or(parameter::defaultValue).orElse("...");
    String usage = parameter.name() + "=" + value;
    return (parameter.required() ? usage : "[" + usage + "]") + "  " + parameter.description();
  }
}
