package org.newsgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.newsgraph.query.QueryWindow.Naming;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.NumberSet;
import org.newsgraph.store.TermNumbers;

/**
 * Answers a question about an entity that very many articles name by looking at the articles,
 * moments or pairs that come first, then at more, until there are rows enough: see {@link
 * QueryWindow}. The rows are the first ones of the whole question. Within one transaction.
 */
final class WindowedRun {

  private static final int GROWTH = 4;

  /** Where so many have been looked at, the rows are few, and the question is asked at once. */
  private static final int MOST = 2_000;

  private final QueryWindow window;
  private final BoundQuery bound;
  private final TermNumbers numbers;
  private final int many;

  /** The entities that are given. */
  private final List<Naming> given;

  private WindowedRun(QueryWindow window, BoundQuery bound, DatasetGraph data, int many) {
    this.window = window;
    this.bound = bound;
    this.numbers = new TermNumbers(data);
    this.many = many;
    this.given =
        window.entities().stream().filter(naming -> isGiven(bound, naming.parameter())).toList();
  }

  /**
   * The rows; empty if the question is better asked at once.
   *
   * @param many questions about what fewer articles name are asked at once
   * @param asking asks a query
   */
  static Optional<ResultTable> run(
      QueryWindow window,
      BoundQuery bound,
      DatasetGraph data,
      int many,
      Function<Query, ResultTable> asking) {
    if (!fits(window, bound, data)) {
      return Optional.empty();
    }
    WindowedRun run = new WindowedRun(window, bound, data, many);
    return run.source().flatMap(source -> run.rows(source, asking));
  }

  /**
   * The question with what comes first in the blocks of a variable, as much as its limit; empty if
   * there is less, or if it is better asked as it is.
   */
  static Optional<Query> choice(QueryWindow choice, BoundQuery bound, DatasetGraph data, int many) {
    if (!fits(choice, bound, data)) {
      return Optional.empty();
    }
    WindowedRun run = new WindowedRun(choice, bound, data, many);
    int limit = (int) Math.min(Integer.MAX_VALUE, bound.query().getLimit());
    return run.source()
        .map(source -> source.next(0, limit))
        .filter(first -> first.size() >= limit)
        .map(first -> bound.within(Var.alloc(choice.variable()), first));
  }

  private static boolean fits(QueryWindow window, BoundQuery bound, DatasetGraph data) {
    boolean excluded = window.without().stream().anyMatch(name -> isGiven(bound, name));
    return !excluded && bound.query().hasLimit() && !NewsStore.isRemote(data);
  }

  private static boolean isGiven(BoundQuery bound, String parameter) {
    return bound.terms().containsKey(Var.alloc(parameter));
  }

  private List<Node> values(Naming naming) {
    return bound.terms().get(Var.alloc(naming.parameter()));
  }

  /** Empty where the question is quickly answered without windows, or cannot be with them. */
  private Optional<WindowSource> source() {
    return switch (window.kind()) {
      case ARTICLES -> articles();
      case MOMENTS -> areMany() ? MomentsInOrder.of(numbers, days()).map(m -> m) : Optional.empty();
      case COUNTED -> areMany() ? counted() : Optional.empty();
    };
  }

  private Optional<WindowSource> articles() {
    Optional<NumberSet> articles = Optional.empty();
    int most = 0;
    for (Naming naming : given) {
      List<Node> properties = naming.properties().stream().map(this::property).toList();
      articles = Optional.of(ArticlesByDay.naming(numbers, properties, values(naming), articles));
      most = Math.max(most, articles.get().size());
    }
    return most < many
        ? Optional.empty()
        : articles.map(all -> new ArticlesByDay(numbers, all, days(), window.latestFirst()));
  }

  private Node property(String name) {
    return Terms.iri(bound.query().getPrefixMapping().expandPrefix(name));
  }

  private DayRange days() {
    return window
        .between()
        .map(bound::days)
        .orElse(DayRange.of(Optional.empty(), Optional.empty()));
  }

  private Optional<WindowSource> counted() {
    if (given.isEmpty()) {
      return Optional.of(new ByNumber(numbers, property(window.counted()), Optional.empty()));
    }
    // The numbers of several that a name may mean are added up.
    List<Node> entities = values(given.get(0));
    return entities.size() > 1
        ? Optional.empty()
        : Optional.of(
            new ByNumber(numbers, property(window.counted()), Optional.of(entities.get(0))));
  }

  /** Whether so many articles name the entity, or have a day where none is given. */
  private boolean areMany() {
    int[] seen = {0};
    if (given.isEmpty()) {
      numbers.until(Terms.DATE_PUBLISHED, (graph, subject, time) -> ++seen[0] >= many);
    } else {
      values(given.get(0))
          .forEach(entity -> numbers.until(Terms.MENTIONS, entity, (g, s, o) -> ++seen[0] >= many));
    }
    return seen[0] >= many;
  }

  private Optional<ResultTable> rows(WindowSource source, Function<Query, ResultTable> asking) {
    long limit = bound.query().getLimit();
    List<List<Node>> rows = new ArrayList<>();
    int from = 0;
    int wanted = firstWindow();
    boolean more = true;
    while (from < MOST && more && rows.size() < limit) {
      List<Node> some = source.next(from, wanted);
      if (!some.isEmpty()) {
        Query query = within(some).cloneQuery();
        QueryBinder.setLimit(query, limit - rows.size());
        rows.addAll(asking.apply(query).rows());
      }
      more = some.size() >= wanted;
      from += some.size();
      wanted *= GROWTH;
    }
    // Articles and moments that are none of these have no rows; pairs of one sentence have.
    boolean complete = !more && window.kind() != QueryWindow.Kind.COUNTED;
    return rows.size() < limit && !complete
        ? Optional.empty()
        : Optional.of(
            new ResultTable(
                bound.query().getResultVars(),
                rows.subList(0, (int) Math.min(rows.size(), limit))));
  }

  /** At one moment much happens. */
  private int firstWindow() {
    return window.kind() == QueryWindow.Kind.MOMENTS ? 25 : 100;
  }

  private Query within(List<Node> some) {
    Var variable = Var.alloc(window.variable());
    return given.isEmpty()
        ? bound.within(variable, some)
        : bound.within(Var.alloc(given.get(0).parameter()), variable, some);
  }
}
