package org.newsgraph.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraphBaseFind;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Transactional;
import org.apache.jena.sparql.core.TransactionalNull;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;

/**
 * The data of a store elsewhere, to be read only. Whole queries are answered there; what is looked
 * up by patterns is asked for pattern by pattern. There is no transaction: what is read while
 * others write may not fit together. Thread-safe.
 */
final class RemoteDataset extends DatasetGraphBaseFind {

  private static final Var G = Var.alloc("g");
  private static final Var S = Var.alloc("s");
  private static final Var P = Var.alloc("p");
  private static final Var O = Var.alloc("o");

  private final Endpoint endpoint;
  private final Transactional transactions = TransactionalNull.create();

  RemoteDataset(Endpoint endpoint) {
    this.endpoint = endpoint;
  }

  /** Runs a query there. */
  QueryExec query(Query query, Duration timeout) {
    QueryExecHTTPBuilder builder =
        QueryExecHTTP.service(endpoint.uri().toString()).query(query).httpClient(endpoint.client());
    if (!timeout.isZero()) {
      builder.timeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
    }
    endpoint.authorization().ifPresent(value -> builder.httpHeader("Authorization", value));
    return builder.build();
  }

  /**
   * Refuses stores whose queries do not see all named graphs.
   *
   * @throws StoreException if it cannot be asked, or does not show them; the message says what to
   *     do
   */
  void check() {
    String article = "?a " + text(Terms.CONTENT_HASH) + " ?h";
    if (ask("GRAPH ?a { " + article + " }") && !ask(article)) {
      throw new StoreException(
          endpoint
              + " answers from its default graph only; let its default graph be the union of all"
              + " (Fuseki: tdb2:unionDefaultGraph true; Oxigraph: --union-default-graph)");
    }
  }

  private boolean ask(String pattern) {
    try (QueryExec exec = query(QueryFactory.create("ASK { " + pattern + " }"), Duration.ZERO)) {
      return exec.ask();
    } catch (HttpException e) {
      throw refused(e);
    }
  }

  private StoreException refused(HttpException e) {
    return new StoreException(
        endpoint + " does not answer as a SPARQL endpoint does (" + e.getMessage() + ")", e);
  }

  private static String text(Node node) {
    return org.apache.jena.riot.out.NodeFmtLib.strNT(node);
  }

  private List<Quad> select(Node graph, boolean named, Node s, Node p, Node o) {
    String triple = term(s, S) + " " + term(p, P) + " " + term(o, O);
    String pattern = named ? "GRAPH " + term(graph, G) + " { " + triple + " }" : triple;
    Query query = QueryFactory.create("SELECT * { " + pattern + " }");
    List<Quad> quads = new ArrayList<>();
    try (QueryExec exec = query(query, Duration.ZERO)) {
      exec.select()
          .forEachRemaining(
              row ->
                  quads.add(
                      Quad.create(
                          named ? value(row, G, graph) : Quad.defaultGraphIRI,
                          value(row, S, s),
                          value(row, P, p),
                          value(row, O, o))));
    } catch (HttpException e) {
      throw refused(e);
    }
    return quads;
  }

  private static boolean isAny(Node node) {
    return node == null || node.equals(Node.ANY);
  }

  private static String term(Node node, Var variable) {
    return isAny(node) ? "?" + variable.getName() : text(node);
  }

  private static Node value(Binding row, Var variable, Node given) {
    return isAny(given) ? row.get(variable) : given;
  }

  @Override
  protected Iterator<Quad> findInDftGraph(Node s, Node p, Node o) {
    return select(null, false, s, p, o).iterator();
  }

  @Override
  protected Iterator<Quad> findInSpecificNamedGraph(Node g, Node s, Node p, Node o) {
    return select(g, true, s, p, o).iterator();
  }

  @Override
  protected Iterator<Quad> findInAnyNamedGraphs(Node s, Node p, Node o) {
    return select(Node.ANY, true, s, p, o).iterator();
  }

  @Override
  public boolean contains(Node g, Node s, Node p, Node o) {
    String triple = term(s, S) + " " + term(p, P) + " " + term(o, O);
    return ask(
        g != null && Quad.isDefaultGraph(g)
            ? triple
            : "GRAPH " + term(g, G) + " { " + triple + " }");
  }

  @Override
  public Iterator<Node> listGraphNodes() {
    List<Node> graphs = new ArrayList<>();
    Query query = QueryFactory.create("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }");
    try (QueryExec exec = query(query, Duration.ZERO)) {
      exec.select().forEachRemaining(row -> graphs.add(row.get(G)));
    } catch (HttpException e) {
      throw refused(e);
    }
    return graphs.iterator();
  }

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createDefaultGraph(this);
  }

  @Override
  public Graph getGraph(Node graph) {
    return GraphView.createNamedGraph(this, graph);
  }

  @Override
  public PrefixMap prefixes() {
    return PrefixMapFactory.create();
  }

  @Override
  public void addGraph(Node name, Graph graph) {
    throw readOnly();
  }

  @Override
  public void removeGraph(Node name) {
    throw readOnly();
  }

  @Override
  public void add(Quad quad) {
    throw readOnly();
  }

  @Override
  public void delete(Quad quad) {
    throw readOnly();
  }

  private UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException(endpoint + " is only read; use 'newsgraph load'");
  }

  @Override
  public boolean supportsTransactions() {
    return true;
  }

  @Override
  public void begin(TxnType type) {
    transactions.begin(type);
  }

  @Override
  public boolean promote(Promote mode) {
    return false;
  }

  @Override
  public void commit() {
    transactions.commit();
  }

  @Override
  public void abort() {
    transactions.abort();
  }

  @Override
  public void end() {
    transactions.end();
  }

  @Override
  public boolean isInTransaction() {
    return transactions.isInTransaction();
  }

  @Override
  public ReadWrite transactionMode() {
    return transactions.transactionMode();
  }

  @Override
  public TxnType transactionType() {
    return transactions.transactionType();
  }
}
