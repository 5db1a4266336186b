package org.newsgraph.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.newsgraph.store.NumberSet;
import org.newsgraph.store.TermNumbers;

/**
 * The moments at which something that articles date begins, in the order of time, which is that of
 * the numbers of their values. Within one transaction.
 */
final class MomentsInOrder implements WindowSource {

  private final TermNumbers numbers;
  private final List<Node> odd;
  private final List<Long> moments = new ArrayList<>();

  private MomentsInOrder(TermNumbers numbers, List<Node> odd) {
    this.numbers = numbers;
    this.odd = odd;
  }

  /**
   * @param days only moments of these days, and earlier ones of what goes on until then
   * @return empty if there are moments that have no place in the order
   */
  static Optional<MomentsInOrder> of(TermNumbers numbers, DayRange days) {
    return beforeAllOthers(numbers)
        .map(
            odd -> {
              MomentsInOrder source = new MomentsInOrder(numbers, odd);
              source.collect(days);
              return source;
            });
  }

  /**
   * Those of years before our era, which have no place in the order of the numbers; empty if there
   * are others of this sort.
   */
  private static Optional<List<Node>> beforeAllOthers(TermNumbers numbers) {
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

  private void collect(DayRange days) {
    Optional<Long> since = days.since().map(numbers::number);
    Optional<Long> until = days.until().map(numbers::number);
    NumberSet going = since.map(this::stillGoing).orElseGet(NumberSet::new);
    NumberSet seen = new NumberSet();
    numbers.until(
        Terms.IN_XSD_DATE_TIME,
        (graph, moment, value) -> {
          boolean late = until.isPresent() && Long.compareUnsigned(value, until.get()) > 0;
          boolean early = since.isPresent() && Long.compareUnsigned(value, since.get()) < 0;
          boolean fits = !early || going.contains(moment);
          if (!late && fits && TermNumbers.isValue(value) && !seen.contains(moment)) {
            seen.add(moment);
            moments.add(moment);
          }
          return late;
        });
  }

  /** The moments at which something has begun that ends behind a moment. */
  private NumberSet stillGoing(long since) {
    NumberSet later = new NumberSet();
    numbers.each(
        Terms.IN_XSD_DATE_TIME,
        (graph, moment, value) -> {
          if (Long.compareUnsigned(value, since) > 0) {
            later.add(moment);
          }
        });
    NumberSet going = new NumberSet();
    numbers.each(
        Terms.HAS_END,
        (graph, time, end) -> {
          if (later.contains(end)) {
            going.add(time);
          }
        });
    NumberSet begun = new NumberSet();
    numbers.each(
        Terms.HAS_BEGINNING,
        (graph, time, beginning) -> {
          if (going.contains(time)) {
            begun.add(beginning);
          }
        });
    return begun;
  }

  @Override
  public List<Node> next(int from, int wanted) {
    List<Node> all = new ArrayList<>(from == 0 ? odd : List.of());
    int begin = Math.max(0, from - odd.size());
    int end = Math.min(moments.size(), Math.max(begin, from + wanted - odd.size()));
    moments.subList(begin, end).forEach(moment -> all.add(numbers.term(moment)));
    return all;
  }
}
