package org.newsgraph.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.store.NewsStore;

/**
 * Checks the articles of a store against the SHACL shapes of the graph, one article in memory at a
 * time. Thread-safe.
 */
public final class StoreValidator {

  private static final String SHAPES = "/org/newsgraph/ontology/shapes.ttl";

  private final NewsStore store;
  private final Shapes shapes;

  /** Checks against the shapes that the program brings along. */
  public StoreValidator(NewsStore store) {
    this(store, load());
  }

  /** Checks against other shapes. */
  public StoreValidator(NewsStore store, Graph shapes) {
    this.store = store;
    this.shapes = Shapes.parse(shapes);
  }

  /**
   * What a check has found.
   *
   * @param articles how many articles were checked
   * @param violations how many violations there are, also those that are not in the table
   * @param table the violations: article, node, property, value, message
   */
  public record Report(int articles, long violations, ResultTable table) {
    /** Whether everything is as it should be. */
    public boolean conforms() {
      return violations == 0;
    }
  }

  /**
   * Checks the articles in a scope.
   *
   * @param maxRows how many violations are put in the table; all are counted
   * @throws QueryException if the article or entity of the scope is not in the store
   */
  public Report validate(ExportScope scope, int maxRows) {
    List<Node> articles = scope.articleGraphs(store);
    List<List<Node>> rows = new ArrayList<>();
    long violations = 0;
    for (Node article : articles) {
      List<List<Node>> found = store.read(data -> validate(article, data));
      violations += found.size();
      rows.addAll(found.subList(0, Math.min(found.size(), maxRows - rows.size())));
    }
    List<String> columns = List.of("article", "node", "property", "value", "message");
    return new Report(articles.size(), violations, new ResultTable(columns, rows));
  }

  private List<List<Node>> validate(Node article, DatasetGraph data) {
    Graph graph = GraphFactory.createDefaultGraph();
    data.find(article, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> graph.add(quad.asTriple()));
    return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
        .sorted(
            Comparator.comparing((ReportEntry entry) -> entry.focusNode().toString())
                .thenComparing(entry -> String.valueOf(entry.resultPath()))
                .thenComparing(entry -> String.valueOf(entry.value()))
                .thenComparing(entry -> String.valueOf(entry.message())))
        .map(entry -> row(article, entry))
        .toList();
  }

  private static List<Node> row(Node article, ReportEntry entry) {
    List<Node> row = new ArrayList<>();
    row.add(article);
    row.add(entry.focusNode());
    row.add(entry.resultPath() == null ? null : property(entry));
    row.add(entry.value());
    row.add(NodeFactory.createLiteralString(String.valueOf(entry.message())));
    return row;
  }

  private static Node property(ReportEntry entry) {
    String path = entry.resultPath().toString();
    boolean single =
        path.startsWith("<") && path.endsWith(">") && path.indexOf('>') == path.length() - 1;
    return single
        ? Terms.iri(path.substring(1, path.length() - 1))
        : NodeFactory.createLiteralString(path);
  }

  private static Graph load() {
    try (InputStream in = StoreValidator.class.getResourceAsStream(SHAPES)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own " + SHAPES);
      }
      return RDFParser.source(in).lang(Lang.TURTLE).toGraph();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
