package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.newsgraph.NewsGraph;
import org.newsgraph.query.EntityMatch;
import org.newsgraph.query.EntityNames;
import org.newsgraph.query.ResultFormat;
import org.newsgraph.query.ResultTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph show}. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description =
        "Shows one entity or event: its names, types and links, its posts, who and what it is seen"
            + " with, and dated sentences about it.")
final class ShowCommand implements Callable<Integer> {

  /** What an entity's facts are called in the query, and here. */
  private static final Map<String, String> FACTS = facts();

  @Parameters(
      index = "0",
      paramLabel = "NAME",
      description = "Any of its names, in Simplified or Traditional characters, or its IRI.")
  private String name;

  @Mixin private StoreOption store;
  @Mixin private EndpointOption endpoint;
  @Mixin private TableOptions table;

  @Option(
      names = {"-n", "--most"},
      paramLabel = "N",
      defaultValue = "10",
      description = "Rows of each table at most; 0 for all (default: ${DEFAULT-VALUE}).")
  private int most;

  @Option(
      names = "--why",
      description =
          "Says why it is taken for what it is: links, what was joined, what was decided.")
  private boolean why;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    try (NewsGraph graph = endpoint.open(store)) {
      List<EntityMatch> matches = new EntityNames(graph.store()).require(name);
      for (EntityMatch match : matches) {
        if (why) {
          explain(graph, match);
        } else {
          show(graph, match);
        }
      }
    }
    return 0;
  }

  private void show(NewsGraph graph, EntityMatch match) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%s (%s)%n%s%n", match.label(), match.type(), match.iri());
    printFacts(graph.query("entity", Map.of("name", match.iri(), "limit", "0")), out);
    section(
        graph,
        "Posts",
        "posts",
        Map.of("person", match.iri()),
        List.of("title", "of", "status", "published"));
    section(
        graph,
        "Seen with",
        "co-mentions",
        Map.of("of", match.iri()),
        List.of("name", "kind", "sentences", "articles"));
    section(
        graph,
        "Dated sentences",
        "timeline",
        Map.of("of", match.iri()),
        List.of("date", "words", "sentence", "published"));
    section(
        graph,
        "Articles",
        "articles",
        Map.of("entity", match.iri()),
        List.of("published", "headline", "publisher"));
    out.println();
  }

  private void explain(NewsGraph graph, EntityMatch match) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%s (%s)%n%s%n", match.label(), match.type(), match.iri());
    ResultTable reasons = graph.query("why", Map.of("entity", match.iri(), "limit", "0"));
    List<String> sentences = WhySentences.of(reasons);
    sentences.stream().limit(most == 0 ? Long.MAX_VALUE : most).forEach(s -> out.println("  " + s));
    if (sentences.isEmpty()) {
      out.println(
          "  It has no link, nothing was joined with it, and nobody has decided on it: all mentions"
              + " of this name and type are taken for one.");
    }
    out.println();
  }

  private static void printFacts(ResultTable facts, PrintWriter out) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    int what = facts.columns().indexOf("what");
    int value = facts.columns().indexOf("value");
    for (List<String> row : facts.textRows()) {
      if (FACTS.containsKey(row.get(what))) {
        values
            .computeIfAbsent(FACTS.get(row.get(what)), w -> new ArrayList<>())
            .add(row.get(value));
      }
    }
    values.forEach(
        (label, all) ->
            out.printf("  %-8s %s%n", label, String.join(", ", all.stream().distinct().toList())));
  }

  private void section(
      NewsGraph graph, String title, String query, Map<String, String> about, List<String> columns)
      throws IOException {
    Map<String, String> arguments = new LinkedHashMap<>(about);
    arguments.put("limit", String.valueOf(most));
    ResultTable rows = graph.query(query, arguments).select(columns);
    if (!rows.rows().isEmpty()) {
      spec.commandLine().getOut().printf("%n%s%n", title);
      spec.commandLine().getOut().print(table.text(rows, ResultFormat.TABLE));
    }
  }

  private static Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("type", "type");
    facts.put("name", "names");
    facts.put("series", "series");
    facts.put("edition", "edition");
    facts.put("same as", "links");
    return facts;
  }
}
