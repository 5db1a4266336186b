package org.newsgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropFuncArgType;
import org.apache.jena.sparql.pfunction.PropertyFunctionEval;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.IterLib;
import org.apache.jena.sparql.util.Symbol;

/**
 * {@code (?a ?b) ng:chain (?step ?from ?link ?to)}: the steps of the shortest chain of events and
 * claims between two entities, which SPARQL itself cannot look for. Each end is the IRI of an
 * entity, or those of several with spaces between: of these the one that most articles name.
 */
public final class ChainFunction extends PropertyFunctionEval {

  private static final String IRI = Terms.NG + "chain";

  private static final Symbol CHAINS = Symbol.create(Terms.NG + "chains");

  /** For ARQ, which makes one for each use in a query. */
  public ChainFunction() {
    super(PropFuncArgType.PF_ARG_LIST, PropFuncArgType.PF_ARG_LIST);
  }

  /** Makes the function known to ARQ. */
  static void register() {
    PropertyFunctionRegistry.get().put(IRI, ChainFunction.class);
  }

  @Override
  public QueryIterator execEvaluated(
      Binding binding,
      PropFuncArg ends,
      Node predicate,
      PropFuncArg step,
      ExecutionContext context) {
    if (ends.getArg(0).isVariable() || ends.getArg(1).isVariable() || step.getArgListSize() != 4) {
      return IterLib.noResults(context);
    }
    AtomicBoolean cancelled = context.getCancelSignal();
    FactChain chains = chains(context);
    List<Binding> rows = new ArrayList<>();
    for (FactChain.Step found :
        chains.find(end(ends.getArg(0)), end(ends.getArg(1)), cancelled::get)) {
      rows.add(row(binding, step, rows.size() + 1, found));
    }
    return QueryIterPlainWrapper.create(rows.iterator(), context);
  }

  private static List<Node> end(Node value) {
    return value.isURI()
        ? List.of(value)
        : Stream.of(value.getLiteralLexicalForm().split(" ")).map(NodeFactory::createURI).toList();
  }

  /** What one execution of the query has looked up, whatever the number of its pairs. */
  private static FactChain chains(ExecutionContext context) {
    FactChain chains = context.getContext().get(CHAINS);
    if (chains == null) {
      chains = new FactChain(context.getDataset());
      context.getContext().set(CHAINS, chains);
    }
    return chains;
  }

  private static Binding row(Binding binding, PropFuncArg names, int number, FactChain.Step found) {
    BindingBuilder row = BindingFactory.builder(binding);
    row.add(Var.alloc(names.getArg(0)), NodeValue.makeInteger(number).asNode());
    row.add(Var.alloc(names.getArg(1)), found.from());
    row.add(Var.alloc(names.getArg(2)), found.link());
    row.add(Var.alloc(names.getArg(3)), found.to());
    return row.build();
  }
}
