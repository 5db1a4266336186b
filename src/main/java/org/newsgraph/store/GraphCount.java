package org.newsgraph.store;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;

/**
 * A question of the form {@code SELECT ?s ?o (COUNT(?g) AS ?n) { ... GRAPH ?g { ?s :p ?o } } GROUP
 * BY ?s ?o}: in how many graphs something is said. The rows of one triple follow each other in an
 * index and are counted there, without a look at the graphs' names.
 *
 * @param before what comes before the pattern and binds its variables
 * @param pattern the only triple within {@code GRAPH ?g}
 * @param keys by what the numbers are grouped
 * @param numbers the variables that take the number
 */
record GraphCount(Op before, Triple pattern, List<Var> keys, List<Var> numbers) {

  /** How often, in rows, it is seen whether the query has been given up. */
  private static final int STEP = 1 << 14;

  /** Empty if the question has another form. */
  static Optional<GraphCount> of(OpGroup group) {
    List<Op> parts =
        group.getSubOp() instanceof OpSequence sequence
            ? sequence.getElements()
            : List.of(group.getSubOp());
    if (!(parts.get(parts.size() - 1) instanceof OpQuadPattern quads)
        || quads.getBasicPattern().size() != 1
        || !Var.isVar(quads.getGraphNode())
        || !group.getGroupVars().getExprs().isEmpty()) {
      return Optional.empty();
    }
    Var graph = Var.alloc(quads.getGraphNode());
    Op before = before(parts.subList(0, parts.size() - 1));
    Triple triple = quads.getBasicPattern().get(0);
    List<Var> keys = group.getGroupVars().getVars();
    boolean fits =
        hasVariablesOnce(triple, graph)
            && !keys.contains(graph)
            && !OpVars.visibleVars(before).contains(graph)
            && group.getAggregators().stream().allMatch(each -> counts(each, graph));
    List<Var> numbers = group.getAggregators().stream().map(ExprAggregator::getVar).toList();
    return fits ? Optional.of(new GraphCount(before, triple, keys, numbers)) : Optional.empty();
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

  private static boolean counts(ExprAggregator aggregate, Var graph) {
    if (!(aggregate.getAggregator() instanceof AggCountVar count)) {
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
      counter.counts.putIfAbsent(BindingFactory.root(), new long[1]);
    }
    List<Binding> rows = new ArrayList<>();
    counter.counts.forEach((key, count) -> rows.add(row(key, count[0])));
    return QueryIterPlainWrapper.create(rows.iterator(), context);
  }

  private Binding row(Binding key, long count) {
    BindingBuilder row = BindingFactory.builder(key);
    Node number = NodeValue.makeInteger(count).asNode();
    numbers.forEach(variable -> row.add(variable, number));
    return row.build();
  }

  private final class Counter {

    private static final String NATURAL = "SPO";

    private final DatasetGraphTDB data;
    private final NodeTable terms;
    private final AtomicBoolean cancelled;
    private final Map<Binding, long[]> counts = new LinkedHashMap<>();

    Counter(DatasetGraphTDB data, AtomicBoolean cancelled) {
      this.data = data;
      this.terms = data.getQuadTable().getNodeTupleTable().getNodeTable();
      this.cancelled = cancelled;
    }

    /** Counts what fits one row of what comes before. */
    void count(Binding before) {
      List<Node> wanted =
          terms(pattern).stream().map(term -> Var.lookup(before::get, term)).toList();
      String name = index(wanted);
      int given = (int) wanted.stream().filter(term -> !term.isVariable()).count();
      long[] prefix = new long[given];
      for (int i = 0; i < given; i++) {
        NodeId id = terms.getNodeIdForNode(wanted.get(NATURAL.indexOf(name.charAt(i))));
        if (NodeId.isDoesNotExist(id)) {
          return;
        }
        prefix[i] = NodeNumbers.number(id);
      }
      QuadIndex index = QuadIndex.of(data.getQuadTable(), name);
      long[] triple = new long[NATURAL.length()];
      long count = 0;
      for (Iterator<long[]> rows = index.rows(prefix); rows.hasNext(); count++) {
        long[] row = rows.next();
        if (count > 0 && Arrays.mismatch(row, 0, triple.length, triple, 0, triple.length) >= 0) {
          add(before, wanted, name, triple, count);
          count = 0;
        }
        System.arraycopy(row, 0, triple, 0, triple.length);
        if (count % STEP == STEP - 1 && cancelled != null && cancelled.get()) {
          throw new QueryCancelledException();
        }
      }
      if (count > 0) {
        add(before, wanted, name, triple, count);
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

    private void add(Binding before, List<Node> wanted, String name, long[] triple, long count) {
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
      counts.computeIfAbsent(key.build(), k -> new long[1])[0] += count;
    }
  }
}
