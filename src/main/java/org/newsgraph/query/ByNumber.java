package org.newsgraph.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.newsgraph.store.TermNumbers;

/**
 * What was counted in advance, the greatest numbers first: entities named in most articles, pairs
 * that share most sentences. Each window reads all numbers twice and no name. Within one
 * transaction.
 */
final class ByNumber implements WindowSource {

  private final TermNumbers numbers;
  private final Node counted;
  private final Optional<NumberSet> among;

  /** What a number of a term says. There are few different ones. */
  private final Map<Long, Integer> values = new HashMap<>();

  /**
   * @param counted the property that has the number
   * @param entity if given, only pairs of which it is one
   */
  ByNumber(TermNumbers numbers, Node counted, Optional<Node> entity) {
    this.numbers = numbers;
    this.counted = counted;
    this.among = entity.map(this::pairsOf);
  }

  private NumberSet pairsOf(Node entity) {
    NumberSet pairs = new NumberSet();
    numbers.each(Terms.MEMBER, entity, (graph, pair, member) -> pairs.add(pair));
    return pairs;
  }

  @Override
  public List<Node> next(int from, int wanted) {
    TreeMap<Integer, Integer> pairs = new TreeMap<>();
    each((pair, count) -> pairs.merge(count, 1, Integer::sum));
    int before = 0;
    int most = Integer.MAX_VALUE;
    int least = Integer.MAX_VALUE;
    for (Map.Entry<Integer, Integer> some : pairs.descendingMap().entrySet()) {
      if (before >= from + wanted) {
        break;
      }
      most = before < from ? some.getKey() - 1 : most;
      least = some.getKey();
      before += some.getValue();
    }
    return before <= from ? List.of() : between(least, most);
  }

  private List<Node> between(int least, int most) {
    List<Node> pairs = new ArrayList<>();
    each(
        (pair, count) -> {
          if (count >= least && count <= most) {
            pairs.add(numbers.term(pair));
          }
        });
    return pairs;
  }

  private interface Counted {
    void of(long node, int count);
  }

  private void each(Counted action) {
    numbers.each(
        counted,
        (graph, pair, count) -> {
          if (among.isEmpty() || among.get().contains(pair)) {
            action.of(pair, value(count));
          }
        });
  }

  private int value(long count) {
    return values.computeIfAbsent(
        count, c -> Integer.parseInt(numbers.term(c).getLiteralLexicalForm()));
  }
}
