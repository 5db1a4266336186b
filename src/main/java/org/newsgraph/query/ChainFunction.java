package org.newsgraph.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
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
 * {@code (?a ?b) ng:chain (?step ?from ?link ?to ?length)}: the steps of the shortest chain of
 * events and claims between two entities, which SPARQL itself cannot look for.
 */
public final class ChainFunction extends PropertyFunctionEval {

  private static final String IRI = Terms.NG + "chain";

  private static final Symbol LINKS = Symbol.create(Terms.NG + "chainLinks");

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
    Node from = ends.getArg(0);
    Node to = ends.getArg(1);
    if (from.isVariable() || to.isVariable() || step.getArgListSize() != 5) {
      return IterLib.noResults(context);
    }
    List<Binding> rows = new ArrayList<>();
    ChainFinder finder = new ChainFinder(links(context), context.getCancelSignal());
    List<ChainFinder.Step> chain = finder.find(from, to);
    for (ChainFinder.Step found : chain) {
      rows.add(row(binding, step, rows.size() + 1, found, chain.size()));
    }
    return QueryIterPlainWrapper.create(rows.iterator(), context);
  }

  /** What one execution of the query has looked up, whatever the number of its pairs. */
  private static ChainLinks links(ExecutionContext context) {
    ChainLinks links = context.getContext().get(LINKS);
    if (links == null) {
      links = new ChainLinks(context.getDataset());
      context.getContext().set(LINKS, links);
    }
    return links;
  }

  private static Binding row(
      Binding binding, PropFuncArg names, int number, ChainFinder.Step found, int length) {
    BindingBuilder row = BindingFactory.builder(binding);
    row.add(Var.alloc(names.getArg(0)), NodeValue.makeInteger(number).asNode());
    row.add(Var.alloc(names.getArg(1)), found.from());
    row.add(Var.alloc(names.getArg(2)), found.link());
    row.add(Var.alloc(names.getArg(3)), found.to());
    row.add(Var.alloc(names.getArg(4)), NodeValue.makeInteger(length).asNode());
    return row.build();
  }
}
