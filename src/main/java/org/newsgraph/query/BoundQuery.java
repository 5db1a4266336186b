package org.newsgraph.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A query and the values of its parameters, which take the place of the rows of {@code VALUES}
 * blocks.
 *
 * @param query as its file has it, with the limit that was asked for
 * @param terms the values by the variables of their blocks
 */
record BoundQuery(Query query, Map<Var, List<Node>> terms) {

  BoundQuery {
    terms = Map.copyOf(terms);
  }

  /** The query with the values in their blocks. */
  Query whole() {
    return with(blocks());
  }

  /** The same, and a variable that is no parameter has these values in its block. */
  Query within(Var variable, List<Node> values) {
    return within(block(variable, values));
  }

  /** The same, and other blocks of the query, each of the same variables, have these rows. */
  Query within(ElementData... others) {
    Map<List<Var>, ElementData> blocks = blocks();
    for (ElementData other : others) {
      blocks.put(other.getVars(), other);
    }
    return with(blocks);
  }

  /**
   * The same, but the blocks of one parameter bind another variable too.
   *
   * @param parameter one that has values
   * @param other a variable that is used where the parameter is
   * @param values of the other variable; each goes with each value of the parameter
   */
  Query within(Var parameter, Var other, List<Node> values) {
    Map<List<Var>, ElementData> blocks = blocks();
    List<Binding> rows = new ArrayList<>();
    for (Node node : terms.get(parameter)) {
      values.forEach(value -> rows.add(BindingFactory.binding(parameter, node, other, value)));
    }
    blocks.put(List.of(parameter), new ElementData(List.of(parameter, other), rows));
    return with(blocks);
  }

  /** What the query itself gives for a variable, in its first block of this variable alone. */
  List<Node> ownValues(Var variable) {
    OwnValues own = new OwnValues(variable);
    ElementWalker.walk(query.getQueryPattern(), own);
    return own.values;
  }

  private static final class OwnValues extends ElementVisitorBase {

    private final Var variable;
    private final List<Node> values = new ArrayList<>();

    OwnValues(Var variable) {
      this.variable = variable;
    }

    @Override
    public void visit(ElementData block) {
      if (values.isEmpty() && block.getVars().equals(List.of(variable))) {
        block.getRows().forEach(row -> values.add(row.get(variable)));
      }
    }

    @Override
    public void visit(ElementSubQuery part) {
      ElementWalker.walk(part.getQuery().getQueryPattern(), this);
    }
  }

  /** The days between the values of two parameters, of which neither need be given. */
  DayRange days(QueryWindow.Period period) {
    return DayRange.of(text(period.from()), text(period.to()));
  }

  private Optional<String> text(String parameter) {
    return Optional.ofNullable(terms.get(Var.alloc(parameter)))
        .map(values -> values.get(0).getLiteralLexicalForm());
  }

  private Map<List<Var>, ElementData> blocks() {
    Map<List<Var>, ElementData> blocks = new HashMap<>();
    terms.forEach((var, nodes) -> blocks.put(List.of(var), block(var, nodes)));
    return blocks;
  }

  /** A block that gives a variable some values. */
  static ElementData block(Var var, List<Node> nodes) {
    List<Binding> rows = nodes.stream().map(node -> BindingFactory.binding(var, node)).toList();
    return new ElementData(List.of(var), rows);
  }

  private Query with(Map<List<Var>, ElementData> blocks) {
    if (blocks.isEmpty()) {
      return query;
    }
    Replacement replacement = new Replacement(blocks);
    Query bound = QueryTransformOps.transform(query, replacement);
    blocks.keySet().removeAll(replacement.replaced);
    if (!blocks.isEmpty()) {
      // No block of their own: they come first in the query's outermost pattern.
      ElementGroup group = new ElementGroup();
      blocks.values().forEach(group::addElement);
      group.addElement(bound.getQueryPattern());
      bound.setQueryPattern(group);
    }
    return bound;
  }

  /** Exchanges blocks for those of the same variables. */
  private static final class Replacement extends ElementTransformCopyBase {

    private final Map<List<Var>, ElementData> blocks;
    private final Set<List<Var>> replaced = new HashSet<>();

    Replacement(Map<List<Var>, ElementData> blocks) {
      this.blocks = blocks;
    }

    @Override
    public Element transform(ElementData data) {
      ElementData other = blocks.get(data.getVars());
      if (other == null) {
        return data;
      }
      replaced.add(data.getVars());
      return other;
    }
  }
}
