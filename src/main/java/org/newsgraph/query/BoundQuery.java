package org.newsgraph.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
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
    Map<Var, ElementData> blocks = new HashMap<>();
    terms.forEach((var, nodes) -> blocks.put(var, block(var, nodes)));
    return with(blocks);
  }

  /** The same, and a variable that is no parameter has these values in its block. */
  Query within(Var variable, List<Node> values) {
    Map<Var, ElementData> blocks = new HashMap<>();
    terms.forEach((var, nodes) -> blocks.put(var, block(var, nodes)));
    blocks.put(variable, block(variable, values));
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
    Map<Var, ElementData> blocks = new HashMap<>();
    terms.forEach((var, nodes) -> blocks.put(var, block(var, nodes)));
    List<Binding> rows = new ArrayList<>();
    for (Node node : terms.get(parameter)) {
      values.forEach(value -> rows.add(BindingFactory.binding(parameter, node, other, value)));
    }
    blocks.put(parameter, new ElementData(List.of(parameter, other), rows));
    return with(blocks);
  }

  private static ElementData block(Var var, List<Node> nodes) {
    List<Binding> rows = nodes.stream().map(node -> BindingFactory.binding(var, node)).toList();
    return new ElementData(List.of(var), rows);
  }

  private Query with(Map<Var, ElementData> blocks) {
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

  /** Exchanges the blocks of given parameters. */
  private static final class Replacement extends ElementTransformCopyBase {

    private final Map<Var, ElementData> blocks;
    private final Set<Var> replaced = new HashSet<>();

    Replacement(Map<Var, ElementData> blocks) {
      this.blocks = blocks;
    }

    @Override
    public Element transform(ElementData data) {
      if (data.getVars().size() != 1 || !blocks.containsKey(data.getVars().get(0))) {
        return data;
      }
      Var var = data.getVars().get(0);
      replaced.add(var);
      return blocks.get(var);
    }
  }
}
