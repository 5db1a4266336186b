package org.newsgraph.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.TermNumbers;

/**
 * Answers a question about an entity that very many articles name by looking at the articles, or
 * moments, that come first, then at more, until there are rows enough: see {@link QueryWindow}. The
 * rows are the first ones of the whole question. Within one transaction.
 */
final class WindowedRun {

  private static final int FIRST_WINDOW = 100;
  private static final int GROWTH = 4;

  /** Where these do not have rows enough, the rows are few, and the question is asked at once. */
  private static final int WINDOWS = 3;

  private final QueryWindow window;
  private final BoundQuery bound;
  private final TermNumbers numbers;

  /** The entity whose block is to bind the window; empty where the whole store is asked. */
  private final Optional<Var> parameter;

  private final Function<Query, ResultTable> asking;

  /** In windows, what comes first; those of one day or moment are never parted. */
  private interface Source {
    /** At least so many from a place on; fewer only if there are no more. */
    List<Node> next(int from, int wanted);
  }

  private WindowedRun(
      QueryWindow window,
      BoundQuery bound,
      DatasetGraph data,
      Function<Query, ResultTable> asking) {
    this.window = window;
    this.bound = bound;
    this.numbers = new TermNumbers(data);
    this.parameter =
        window.entities().stream().findFirst().map(Var::alloc).filter(bound.terms()::containsKey);
    this.asking = asking;
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
    boolean given =
        window.kind() != QueryWindow.Kind.ARTICLES
            || window.entities().stream().allMatch(name -> isGiven(bound, name));
    boolean excluded = window.without().stream().anyMatch(name -> isGiven(bound, name));
    if (!given || excluded || !bound.query().hasLimit() || NewsStore.isRemote(data)) {
      return Optional.empty();
    }
    return new WindowedRun(window, bound, data, asking).run(many);
  }

  private static boolean isGiven(BoundQuery bound, String parameter) {
    return bound.terms().containsKey(Var.alloc(parameter));
  }

  private Optional<ResultTable> run(int many) {
    Set<Long> articles = parameter.isPresent() ? articles() : Set.of();
    if (parameter.isPresent() ? articles.size() < many : !holds(many)) {
      return Optional.empty();
    }
    return switch (window.kind()) {
      case ARTICLES -> rows(byDay(articles));
      case MOMENTS ->
          beforeAllOthers().flatMap(odd -> rows((from, wanted) -> moments(odd, from, wanted)));
      case PAIRS -> rows(new PairsByNumber(numbers)::next);
    };
  }

  /** Whether the store holds so many articles with a day. */
  private boolean holds(int articles) {
    int[] seen = {0};
    numbers.until(Terms.DATE_PUBLISHED, (graph, subject, time) -> ++seen[0] >= articles);
    return seen[0] >= articles;
  }

  /** The articles that name all entities, one of several that a name may mean. */
  private Set<Long> articles() {
    Set<Long> articles = null;
    for (String name : window.entities()) {
      Set<Long> naming = new LinkedHashSet<>();
      for (Node entity : bound.terms().get(Var.alloc(name))) {
        numbers.each(
            Terms.MENTIONS,
            entity,
            (graph, subject, object) -> {
              if (graph == subject) {
                naming.add(graph);
              }
            });
      }
      if (articles != null) {
        naming.retainAll(articles);
      }
      articles = naming;
    }
    return articles;
  }

  /** Without a day comes first, or with the latest first comes last: as in SPARQL. */
  private Source byDay(Set<Long> articles) {
    Map<Long, Integer> days = new HashMap<>();
    articles.forEach(article -> days.put(article, 0));
    numbers.each(
        Terms.DATE_PUBLISHED,
        (graph, subject, time) -> {
          if (graph == subject && days.containsKey(graph)) {
            days.put(graph, numbers.day(time));
          }
        });
    Comparator<Long> order = Comparator.comparing(days::get);
    List<Long> sorted = new ArrayList<>(articles);
    sorted.sort(window.latestFirst() ? order.reversed() : order);
    return (from, wanted) -> {
      int end = Math.min(sorted.size(), from + wanted);
      while (end < sorted.size() && order.compare(sorted.get(end), sorted.get(end - 1)) == 0) {
        end++;
      }
      return sorted.subList(from, end).stream().map(numbers::term).toList();
    };
  }

  /**
   * The moments of years before our era, which have no place in the order of the numbers; empty if
   * there are others of this sort.
   */
  private Optional<List<Node>> beforeAllOthers() {
    TreeMap<String, Node> odd = new TreeMap<>(Comparator.reverseOrder());
    boolean[] others = {false};
    numbers.until(
        Terms.IN_XSD_DATE_TIME,
        (graph, moment, value) -> {
          if (TermNumbers.isValue(value)) {
            return true;
          }
          String text = numbers.term(value).getLiteralLexicalForm();
          others[0] |= !text.startsWith("-");
          odd.put(text, numbers.term(moment));
          return others[0];
        });
    return others[0] ? Optional.empty() : Optional.of(List.copyOf(odd.values()));
  }

  /** Moments in the order of time, which is that of their numbers. */
  private List<Node> moments(List<Node> odd, int from, int wanted) {
    Set<Long> seen = new LinkedHashSet<>();
    numbers.until(
        Terms.IN_XSD_DATE_TIME,
        (graph, moment, value) -> {
          if (TermNumbers.isValue(value)) {
            seen.add(moment);
          }
          return odd.size() + seen.size() >= from + wanted;
        });
    List<Node> all = new ArrayList<>(odd);
    seen.stream().skip(Math.max(0, from - odd.size())).forEach(m -> all.add(numbers.term(m)));
    return from == 0 ? all : all.subList(odd.size(), all.size());
  }

  private Optional<ResultTable> rows(Source source) {
    long limit = bound.query().getLimit();
    List<List<Node>> rows = new ArrayList<>();
    int from = 0;
    int wanted = FIRST_WINDOW;
    for (int i = 0; i < WINDOWS && rows.size() < limit; i++) {
      List<Node> some = source.next(from, wanted);
      if (!some.isEmpty()) {
        rows.addAll(ask(some, limit - rows.size()));
      }
      from += some.size();
      wanted *= GROWTH;
    }
    return rows.size() < limit
        ? Optional.empty()
        : Optional.of(new ResultTable(bound.query().getResultVars(), rows.subList(0, (int) limit)));
  }

  private List<List<Node>> ask(List<Node> some, long limit) {
    Var variable = Var.alloc(window.variable());
    Query query =
        parameter
            .map(entity -> bound.within(entity, variable, some))
            .orElseGet(() -> bound.within(variable, some))
            .cloneQuery();
    QueryBinder.setLimit(query, limit);
    return asking.apply(query).rows();
  }
}
