package org.newsgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.ElementData;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.TermNumbers;

/**
 * Tells a query who rivals whom for a post, which it can also find out itself, many times slower.
 * Its header says whose rivals it wants, and for which articles, by its parameters:
 *
 * <pre>
 * # known rivals: of entity, between from and to
 * </pre>
 *
 * <p>Then {@code VALUES ?rivals} is true, and a block of the eight variables {@code ?title ?of ?a
 * ?articleA ?textsA ?b ?articleB ?textsB} has the {@link PostRivals}; in a store elsewhere neither
 * is. Titles are those of the query's own block {@code VALUES ?title}.
 *
 * @param variable is true where they are known
 * @param entity the parameter for one of the two or of whom the post is
 * @param period the parameters for the first and the last day
 */
record KnownRivals(String variable, String entity, QueryWindow.Period period) {

  private static final Pattern FORM = Pattern.compile("of (\\w+), between (\\w+) and (\\w+)");

  private static final Var TITLE = Var.alloc("title");

  private static final List<Var> VARIABLES =
      Stream.of("title", "of", "a", "articleA", "textsA", "b", "articleB", "textsB")
          .map(Var::alloc)
          .toList();

  /**
   * @throws QueryException if the line cannot be understood
   */
  static KnownRivals parse(String query, String variable, String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new QueryException(
          ("%s: the header says 'known %s: %s', which should be 'of PARAMETER, between PARAMETER"
                  + " and PARAMETER'")
              .formatted(query, variable, text));
    }
    return new KnownRivals(
        variable, form.group(1), new QueryWindow.Period(form.group(2), form.group(3)));
  }

  /** The question with them; empty where it is asked of a store elsewhere. */
  Optional<Query> within(BoundQuery bound, DatasetGraph data) {
    if (NewsStore.isRemote(data)) {
      return Optional.empty();
    }
    List<PostRivals.Rivals> rivals =
        PostRivals.find(
            new TermNumbers(data),
            bound.ownValues(TITLE),
            bound.days(period),
            bound.terms().getOrDefault(Var.alloc(entity), List.of()));
    List<Binding> rows = new ArrayList<>(rivals.size());
    rivals.forEach(two -> rows.add(row(two)));
    return Optional.of(
        bound.within(
            BoundQuery.block(Var.alloc(variable), List.of(NodeValue.TRUE.asNode())),
            new ElementData(VARIABLES, rows)));
  }

  private static Binding row(PostRivals.Rivals two) {
    List<Node> values =
        List.of(
            two.title(),
            two.of(),
            two.a(),
            two.articleA(),
            NodeValue.makeInteger(two.textsA()).asNode(),
            two.b(),
            two.articleB(),
            NodeValue.makeInteger(two.textsB()).asNode());
    BindingBuilder row = BindingFactory.builder();
    for (int i = 0; i < VARIABLES.size(); i++) {
      row.add(VARIABLES.get(i), values.get(i));
    }
    return row.build();
  }
}
