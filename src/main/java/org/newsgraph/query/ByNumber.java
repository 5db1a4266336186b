package org.newsgraph.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.newsgraph.store.NumberSet;
import org.newsgraph.store.TermNumbers;

/**
 * What was counted in advance, the greatest numbers first: entities named in most articles, pairs
 * that share most sentences. Each window of all of them reads their numbers twice, those of one
 * entity are read once and kept, and no name is read. Within one transaction.
 */
final class ByNumber implements WindowSource {

  private final TermNumbers numbers;
  private final Node counted;

  /** The pairs of the entity that have a number, and their numbers; null where none is given. */
  private final long[] pairs;

  private final int[] counts;

  /** What a number of a term says. There are few different ones. */
  private final Map<Long, Integer> values = new HashMap<>();

  /**
   * @param counted the property that has the number
   * @param entity if given, only pairs of which it is one
   */
  ByNumber(TermNumbers numbers, Node counted, Optional<Node> entity) {
    this.numbers = numbers;
    this.counted = counted;
    if (entity.isEmpty()) {
      pairs = null;
      counts = null;
      return;
    }
    NumberSet all = new NumberSet();
    numbers.each(Terms.MEMBER, entity.get(), (graph, pair, member) -> all.add(pair));
    pairs = new long[all.size()];
    counts = new int[all.size()];
    int[] size = {0};
    numbers.each(
        counted,
        (graph, pair, count) -> {
          if (all.contains(pair)) {
            pairs[size[0]] = pair;
            counts[size[0]++] = value(count);
          }
        });
  }

  @Override
  public List<Node> next(int from, int wanted) {
    TreeMap<Integer, Integer> nodes = new TreeMap<>();
    each((node, count) -> nodes.merge(count, 1, Integer::sum));
    int before = 0;
    int most = Integer.MAX_VALUE;
    int least = Integer.MAX_VALUE;
    for (Map.Entry<Integer, Integer> some : nodes.descendingMap().entrySet()) {
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
    List<Node> nodes = new ArrayList<>();
    each(
        (node, count) -> {
          if (count >= least && count <= most) {
            nodes.add(numbers.term(node));
          }
        });
    return nodes;
  }

  private interface Counted {
    void of(long node, int count);
  }

  private void each(Counted action) {
    if (pairs == null) {
      numbers.each(counted, (graph, node, count) -> action.of(node, value(count)));
      return;
    }
    // Those behind the last one have no number, and are left 0.
    for (int i = 0; i < pairs.length && counts[i] > 0; i++) {
      action.of(pairs[i], counts[i]);
    }
  }

  private int value(long count) {
    return values.computeIfAbsent(
        count, c -> Integer.parseInt(numbers.term(c).getLiteralLexicalForm()));
  }
}
