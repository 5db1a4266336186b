package org.newsgraph.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitor;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.newsgraph.store.NewsStore;

/**
 * Puts the values of parameters into a query: into its syntax tree, never into its text, so that no
 * value can become a part of the query's meaning.
 *
 * <p>A query file names a parameter by a block {@code VALUES ?name { default }}, which makes it a
 * query that other tools can run as it stands. The block's rows are exchanged for the given value,
 * wherever it stands, so that the file decides where in the pattern it is used first.
 */
final class QueryBinder {

  private final NamedQuery query;
  private final ParameterValue values;

  QueryBinder(NewsStore store, NamedQuery query) {
    this.query = query;
    this.values = new ParameterValue(new EntityNames(store), new ArticleNames(store));
  }

  BoundQuery bind(Map<String, String> arguments) {
    Query parsed = QueryReader.read(query.name(), query.text());
    checkRequired(arguments);
    Map<Var, List<Node>> terms = new HashMap<>();
    // Sorted, so that of several wrong ones it is always the same that is told.
    for (Map.Entry<String, String> argument : new TreeMap<>(arguments).entrySet()) {
      String name = argument.getKey();
      QueryParameter parameter = query.parameter(name).orElse(null);
      if (parameter == null) {
        terms.put(
            undeclared(parsed, name), List.of(ParameterValue.undeclared(argument.getValue())));
      } else if (parameter.type() == QueryParameter.Type.LIMIT) {
        limit(parsed, name, argument.getValue());
      } else {
        Var var = Var.alloc(parameter.name());
        if (terms.put(var, values.nodes(parameter, argument.getValue())) != null) {
          throw new QueryException(
              "%s= and %s= are the same here; give one of them"
                  .formatted(parameter.name(), parameter.alias().orElse(name)));
        }
      }
    }
    return new BoundQuery(parsed, terms);
  }

  private void checkRequired(Map<String, String> arguments) {
    for (QueryParameter parameter : query.parameters()) {
      if (parameter.required() && !arguments.containsKey(parameter.name())) {
        throw new QueryException(
            "%s needs %s=..., %s%s"
                .formatted(
                    query.name(),
                    parameter.name(),
                    parameter.description(),
                    parameter
                        .example()
                        .map(e -> "; for example " + parameter.name() + "=" + e)
                        .orElse("")));
      }
    }
  }

  /** A query with a header says all its parameters; in one without, any variable can be given. */
  private Var undeclared(Query parsed, String name) {
    if (!query.parameters().isEmpty() || !QueryReader.variables(parsed).contains(name)) {
      Set<String> known =
          query.parameters().isEmpty()
              ? QueryReader.variables(parsed)
              : query.parameters().stream().map(QueryParameter::name).collect(Collectors.toSet());
      throw new QueryException(
          "%s has no parameter '%s'; it has: %s"
              .formatted(query.name(), name, String.join(", ", known.stream().sorted().toList())));
    }
    return Var.alloc(name);
  }

  private static void limit(Query parsed, String name, String value) {
    long limit = ParameterValue.integer(name, value);
    if (limit < 0) {
      throw new QueryException(name + "=" + value + ": give 0 for all rows, or how many");
    }
    setLimit(parsed, limit == 0 ? Query.NOLIMIT : limit);
  }

  /** Also of subqueries that have a limit: they choose what is shown before looking up the rest. */
  static void setLimit(Query query, long limit) {
    query.setLimit(limit);
    ElementVisitor subqueries =
        new ElementVisitorBase() {
          @Override
          public void visit(ElementSubQuery element) {
            if (element.getQuery().hasLimit()) {
              setLimit(element.getQuery(), limit);
            }
          }
        };
    ElementWalker.walk(query.getQueryPattern(), subqueries);
  }
}
