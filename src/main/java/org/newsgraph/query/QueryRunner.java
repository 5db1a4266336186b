package org.newsgraph.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.NodeConst;
import org.newsgraph.store.NewsStore;

/**
 * Asks a store questions. Only reads: updates, and queries that would call other servers, are
 * refused. Thread-safe.
 *
 * <pre>{@code
 * QueryRunner runner = new QueryRunner(store);
 * NamedQuery evidence = NamedQueries.load().find("evidence").orElseThrow();
 * QueryResult result = runner.run(evidence, Map.of("a", "解振华", "b", "克里"));
 * }</pre>
 */
public final class QueryRunner {

  /** How long a query may take where nothing else is said. */
  public static final Duration DEFAULT_TIMEOUT = Duration.ofMinutes(10);

  /** About an entity that fewer articles name, a question is quickly asked at once. */
  private static final int MANY_ARTICLES = 1_000;

  static {
    ChainFunction.register();
  }

  private final NewsStore store;
  private final Duration timeout;
  private final int manyArticles;

  /** A runner with the {@link #DEFAULT_TIMEOUT}. */
  public QueryRunner(NewsStore store) {
    this(store, DEFAULT_TIMEOUT);
  }

  /**
   * @param timeout after which a query is given up; zero for never
   */
  public QueryRunner(NewsStore store, Duration timeout) {
    this(store, timeout, MANY_ARTICLES);
  }

  /**
   * @param manyArticles from so many articles of an entity on, they are looked at in windows
   */
  QueryRunner(NewsStore store, Duration timeout, int manyArticles) {
    this.manyArticles = manyArticles;
    this.store = Objects.requireNonNull(store, "store");
    this.timeout = Objects.requireNonNull(timeout, "timeout");
  }

  /**
   * Runs a query.
   *
   * @param arguments parameter to value; for a query with a header those that it declares, for
   *     another any of its variables
   * @return the whole result, in memory
   * @throws QueryException if the query cannot be read, is no reading one, lacks a required
   *     parameter, has one that it does not know or whose value names nothing, or takes too long
   */
  public QueryResult run(NamedQuery query, Map<String, String> arguments) {
    BoundQuery bound = new QueryBinder(store, query).bind(arguments);
    Optional<RowFolding> folding =
        QueryHeader.folding(query).filter(fold -> bound.query().isSelectType());
    return store.read(
        data ->
            folding.isEmpty()
                ? answer(query, bound, data)
                : FoldedRun.run(
                    folding.get(), bound, some -> (ResultTable) answer(query, some, data)));
  }

  private QueryResult answer(NamedQuery query, BoundQuery bound, DatasetGraph data) {
    return windowed(query, bound, data)
        .orElseGet(() -> execute(query, chosen(query, bound, data).orElseGet(bound::whole), data));
  }

  private Optional<Query> chosen(NamedQuery query, BoundQuery bound, DatasetGraph data) {
    return QueryHeader.choice(query)
        .flatMap(choice -> WindowedRun.choice(choice, bound, data, manyArticles))
        .or(() -> QueryHeader.known(query).flatMap(known -> known.within(bound, data)));
  }

  private Optional<QueryResult> windowed(NamedQuery query, BoundQuery bound, DatasetGraph data) {
    return QueryHeader.window(query)
        .filter(window -> bound.query().isSelectType())
        .flatMap(
            window ->
                WindowedRun.run(
                    window,
                    bound,
                    data,
                    manyArticles,
                    some -> (ResultTable) execute(query, some, data)));
  }

  /**
   * The SPARQL that {@link #run} would run.
   *
   * @throws QueryException as {@link #run} does
   */
  public String sparql(NamedQuery query, Map<String, String> arguments) {
    return new QueryBinder(store, query).bind(arguments).whole().toString();
  }

  private QueryResult execute(NamedQuery named, Query query, DatasetGraph data) {
    try (QueryExec exec = NewsStore.query(data, query, timeout)) {
      return result(query, exec);
    } catch (HttpException e) {
      throw new QueryException(
          named.name() + ": the endpoint could not answer (" + e.getMessage() + ")", e);
    } catch (QueryCancelledException e) {
      throw new QueryException(
          "%s took longer than %d s; ask for less, for instance with from=, to= or a smaller limit=, or allow more time"
              .formatted(named.name(), timeout.toSeconds()),
          e);
    }
  }

  private static QueryResult result(Query query, QueryExec exec) {
    if (query.isSelectType()) {
      return table(exec.select());
    }
    if (query.isAskType()) {
      Node answer = exec.ask() ? NodeConst.nodeTrue : NodeConst.nodeFalse;
      return new ResultTable(List.of("answer"), List.of(List.of(answer)));
    }
    return new ResultGraph(
        graph(query.isConstructType() ? exec.constructTriples() : exec.describeTriples()));
  }

  private static ResultTable table(RowSet rows) {
    List<Var> vars = rows.getResultVars();
    List<List<Node>> table = new ArrayList<>();
    while (rows.hasNext()) {
      Binding binding = rows.next();
      List<Node> row = new ArrayList<>(vars.size());
      vars.forEach(var -> row.add(binding.get(var)));
      table.add(row);
    }
    return new ResultTable(vars.stream().map(Var::getVarName).toList(), table);
  }

  private static Graph graph(Iterator<Triple> triples) {
    Graph graph = GraphFactory.createDefaultGraph();
    triples.forEachRemaining(graph::add);
    return graph;
  }
}
