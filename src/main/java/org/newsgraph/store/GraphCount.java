package org.newsgraph.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;

/**
 * A question of the form {@code SELECT ?s ?o (COUNT(?g) AS ?n) { ... GRAPH ?g { ?s :p ?o } } GROUP
 * BY ?s ?o}: in how many graphs something is said. The rows of one triple follow each other in an
 * index and are counted there, without a look at the graphs' names. With {@code COUNT(DISTINCT ?g)}
 * the graphs may have to say other things besides.
 *
 * @param before what comes before the pattern and binds its variables
 * @param pattern the first triple within {@code GRAPH ?g}
 * @param besides the other triples, which bind nothing that is used elsewhere
 * @param distinct whether each graph counts once
 * @param keys by what the numbers are grouped
 * @param numbers the variables that take the number
 */
record GraphCount(
    Op before,
    Triple pattern,
    List<Triple> besides,
    boolean distinct,
    List<Var> keys,
    List<Var> numbers) {

  /** How often, in rows, it is seen whether the query has been given up. */
  private static final int STEP = 1 << 14;

  /** Empty if the question has another form. */
  static Optional<GraphCount> of(OpGroup group) {
    List<Op> parts =
        group.getSubOp() instanceof OpSequence sequence
            ? sequence.getElements()
            : List.of(group.getSubOp());
    if (!(parts.get(parts.size() - 1) instanceof OpQuadPattern quads)
        || quads.getBasicPattern().isEmpty()
        || !Var.isVar(quads.getGraphNode())
        || group.getAggregators().isEmpty()
        || !group.getGroupVars().getExprs().isEmpty()) {
      return Optional.empty();
    }
    Var graph = Var.alloc(quads.getGraphNode());
    Op before = before(parts.subList(0, parts.size() - 1));
    List<Triple> triples = quads.getBasicPattern().getList();
    List<Var> keys = group.getGroupVars().getVars();
    boolean distinct = group.getAggregators().get(0).getAggregator() instanceof AggCountVarDistinct;
    boolean fits =
        hasVariablesOnce(triples.get(0), graph)
            && (triples.size() == 1 || distinct && bindNothingElse(triples, before, graph, keys))
            && !keys.contains(graph)
            && !OpVars.visibleVars(before).contains(graph)
            && group.getAggregators().stream().allMatch(each -> counts(each, graph, distinct));
    List<Var> numbers = group.getAggregators().stream().map(ExprAggregator::getVar).toList();
    List<Triple> besides = List.copyOf(triples.subList(1, triples.size()));
    return fits
        ? Optional.of(new GraphCount(before, triples.get(0), besides, distinct, keys, numbers))
        : Optional.empty();
  }

  /** Whether the variables of all triples but the first are bound before, or used only once. */
  private static boolean bindNothingElse(
      List<Triple> triples, Op before, Var graph, List<Var> keys) {
    Set<Var> bound = OpVars.fixedVars(before);
    List<Node> all = triples.stream().flatMap(triple -> terms(triple).stream()).toList();
    return triples.stream()
        .skip(1)
        .flatMap(triple -> terms(triple).stream())
        .filter(Node::isVariable)
        .map(Var::alloc)
        .allMatch(
            variable ->
                bound.contains(variable)
                    || !variable.equals(graph)
                        && !keys.contains(variable)
                        && !OpVars.visibleVars(before).contains(variable)
                        && Collections.frequency(all, variable) == 1);
  }

  private static Op before(List<Op> parts) {
    if (parts.isEmpty()) {
      return OpTable.unit();
    }
    OpSequence sequence = OpSequence.create();
    parts.forEach(sequence::add);
    return parts.size() == 1 ? parts.get(0) : sequence;
  }

  private static boolean hasVariablesOnce(Triple triple, Var graph) {
    Set<Node> seen = new HashSet<>(Set.of(graph));
    return terms(triple).stream().allMatch(term -> !term.isVariable() || seen.add(term));
  }

  private static List<Node> terms(Triple triple) {
    return List.of(triple.getSubject(), triple.getPredicate(), triple.getObject());
  }

  private static boolean counts(ExprAggregator aggregate, Var graph, boolean distinct) {
    Aggregator count = aggregate.getAggregator();
    boolean fits = distinct ? count instanceof AggCountVarDistinct : count instanceof AggCountVar;
    if (!fits) {
      return false;
    }
    Expr counted = count.getExprList().get(0);
    return counted.isVariable() && counted.asVar().equals(graph);
  }

  /**
   * The rows of the answer.
   *
   * @param input the rows of {@link #before}
   */
  QueryIterator execute(DatasetGraphTDB data, QueryIterator input, ExecutionContext context) {
    Counter counter = new Counter(data, context.getCancelSignal());
    input.forEachRemaining(counter::count);
    if (keys.isEmpty()) {
      counter.counts.computeIfAbsent(BindingFactory.root(), key -> new Count());
    }
    List<Binding> rows = new ArrayList<>();
    counter.counts.forEach((key, count) -> rows.add(row(key, count.number())));
    return QueryIterPlainWrapper.create(rows.iterator(), context);
  }

  private Binding row(Binding key, long count) {
    BindingBuilder row = BindingFactory.builder(key);
    Node number = NodeValue.makeInteger(count).asNode();
    numbers.forEach(variable -> row.add(variable, number));
    return row.build();
  }

  /** A number of graphs. */
  private final class Count {
    private final NumberSet graphs = distinct ? new NumberSet() : null;
    private long rows;

    long number() {
      return distinct ? graphs.size() : rows;
    }
  }

  private final class Counter {

    private static final String NATURAL = "SPO";

    private final DatasetGraphTDB data;
    private final NodeTable terms;
    private final AtomicBoolean cancelled;
    private final Map<Binding, Count> counts = new LinkedHashMap<>();
    private int seen;

    Counter(DatasetGraphTDB data, AtomicBoolean cancelled) {
      this.data = data;
      this.terms = data.getQuadTable().getNodeTupleTable().getNodeTable();
      this.cancelled = cancelled;
    }

    /** Counts what fits one row of what comes before. */
    void count(Binding before) {
      List<NumberSet> others = besides.stream().map(triple -> graphs(triple, before)).toList();
      List<Node> wanted = wanted(pattern, before);
      String name = index(wanted);
      long[] triple = new long[NATURAL.length()];
      Count count = null;
      for (Iterator<long[]> rows = rows(wanted, name); rows.hasNext(); ) {
        long[] row = rows.next();
        if (count == null
            || Arrays.mismatch(row, 0, triple.length, triple, 0, triple.length) >= 0) {
          System.arraycopy(row, 0, triple, 0, triple.length);
          count = null;
        }
        long graph = row[triple.length];
        if (allContain(others, graph)) {
          count = count == null ? countOf(before, wanted, name, triple) : count;
          count.rows++;
          if (distinct) {
            count.graphs.add(graph);
          }
        }
        checkCancelled();
      }
    }

    private static boolean allContain(List<NumberSet> sets, long graph) {
      for (NumberSet set : sets) {
        if (!set.contains(graph)) {
          return false;
        }
      }
      return true;
    }

    /** The graphs that say a triple. */
    private NumberSet graphs(Triple triple, Binding before) {
      NumberSet graphs = new NumberSet();
      List<Node> wanted = wanted(triple, before);
      for (Iterator<long[]> rows = rows(wanted, index(wanted)); rows.hasNext(); ) {
        graphs.add(rows.next()[NATURAL.length()]);
        checkCancelled();
      }
      return graphs;
    }

    private static List<Node> wanted(Triple triple, Binding before) {
      return terms(triple).stream().map(term -> Var.lookup(before::get, term)).toList();
    }

    /** The rows of an index that begin with what is given. */
    private Iterator<long[]> rows(List<Node> wanted, String name) {
      int given = (int) wanted.stream().filter(term -> !term.isVariable()).count();
      long[] prefix = new long[given];
      for (int i = 0; i < given; i++) {
        NodeId id = terms.getNodeIdForNode(wanted.get(NATURAL.indexOf(name.charAt(i))));
        if (NodeId.isDoesNotExist(id)) {
          return Collections.emptyIterator();
        }
        prefix[i] = NodeNumbers.number(id);
      }
      return QuadIndex.of(data.getQuadTable(), name).rows(prefix);
    }

    private void checkCancelled() {
      if (++seen % STEP == 0 && cancelled != null && cancelled.get()) {
        throw new QueryCancelledException();
      }
    }

    /** The index in which what is given comes first. */
    private static String index(List<Node> wanted) {
      boolean subject = !wanted.get(0).isVariable();
      boolean predicate = !wanted.get(1).isVariable();
      boolean object = !wanted.get(2).isVariable();
      if (object && !predicate) {
        return "OSPG";
      }
      return predicate && !subject ? "POSG" : "SPOG";
    }

    private Count countOf(Binding before, List<Node> wanted, String name, long... triple) {
      BindingBuilder key = BindingFactory.builder();
      for (Var variable : keys) {
        int place = wanted.indexOf(variable);
        Node term =
            place < 0
                ? before.get(variable)
                : terms.getNodeForNodeId(
                    NodeNumbers.id(triple[name.indexOf(NATURAL.charAt(place))]));
        if (term != null) {
          key.add(variable, term);
        }
      }
      return counts.computeIfAbsent(key.build(), k -> new Count());
    }
  }
}
