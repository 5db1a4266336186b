package org.newsgraph.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.newsgraph.store.TermNumbers;

/**
 * The pairs of entities that share most sentences, in windows: those of one number are never
 * parted. Each window reads the numbers of all pairs twice and no name. Within one transaction.
 */
final class PairsByNumber {

  private final TermNumbers numbers;

  /** What a number of a term says. There are few different ones. */
  private final Map<Long, Integer> values = new HashMap<>();

  PairsByNumber(TermNumbers numbers) {
    this.numbers = numbers;
  }

  /**
   * At least so many pairs behind those that earlier windows have given; fewer only if there are no
   * more.
   *
   * @param from how many these have given
   */
  List<Node> next(int from, int wanted) {
    TreeMap<Integer, Integer> pairs = new TreeMap<>();
    numbers.each(
        Terms.SENTENCE_COUNT, (graph, pair, count) -> pairs.merge(value(count), 1, Integer::sum));
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
    return between(least, most);
  }

  private List<Node> between(int least, int most) {
    List<Node> pairs = new ArrayList<>();
    numbers.each(
        Terms.SENTENCE_COUNT,
        (graph, pair, count) -> {
          if (value(count) >= least && value(count) <= most) {
            pairs.add(numbers.term(pair));
          }
        });
    return pairs;
  }

  private int value(long count) {
    return values.computeIfAbsent(
        count, c -> Integer.parseInt(numbers.term(c).getLiteralLexicalForm()));
  }
}
