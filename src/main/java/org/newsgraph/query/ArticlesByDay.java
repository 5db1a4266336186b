package org.newsgraph.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.store.NumberSet;
import org.newsgraph.store.TermNumbers;

/**
 * Articles in the order of the days on which they were published. What has no day comes first, or
 * with the latest first comes last: as in SPARQL. Within one transaction.
 */
final class ArticlesByDay implements WindowSource {

  private static final long ARTICLE_MASK = (1L << Integer.SIZE) - 1;

  private final TermNumbers numbers;
  private final long[] articles;

  /** Of the articles in their order; a greater number comes later. */
  private final int[] places;

  /**
   * @param among the articles
   * @param days only those of these days, and those without a day
   */
  ArticlesByDay(TermNumbers numbers, NumberSet among, DayRange days, boolean latestFirst) {
    this.numbers = numbers;
    List<Long> found = new ArrayList<>(among.size());
    List<Integer> places = new ArrayList<>(among.size());
    NumberSet dated = new NumberSet();
    numbers.each(
        Terms.DATE_PUBLISHED,
        (graph, subject, time) -> {
          if (graph == subject && among.contains(graph)) {
            int day = numbers.day(time);
            dated.add(graph);
            if (days.contains(day)) {
              found.add(graph);
              places.add(latestFirst ? -day : day);
            }
          }
        });
    among.forEach(
        article -> {
          if (!dated.contains(article)) {
            found.add(article);
            places.add(0);
          }
        });
    long[] sorted = new long[found.size()];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = (long) places.get(i) << Integer.SIZE | i;
    }
    Arrays.sort(sorted);
    this.articles =
        Arrays.stream(sorted).map(key -> found.get((int) (key & ARTICLE_MASK))).toArray();
    this.places = Arrays.stream(sorted).mapToInt(key -> (int) (key >> Integer.SIZE)).toArray();
  }

  /**
   * The articles in which some property has one of several entities.
   *
   * @param among only of these, if given
   */
  static NumberSet naming(
      TermNumbers numbers,
      Collection<Node> properties,
      Collection<Node> entities,
      Optional<NumberSet> among) {
    NumberSet naming = new NumberSet();
    for (Node property : properties) {
      for (Node entity : entities) {
        numbers.each(
            property,
            entity,
            (graph, subject, object) -> {
              if (among.isEmpty() || among.get().contains(graph)) {
                naming.add(graph);
              }
            });
      }
    }
    return naming;
  }

  @Override
  public List<Node> next(int from, int wanted) {
    int end = Math.min(articles.length, from + wanted);
    while (end < articles.length && places[end] == places[end - 1]) {
      end++;
    }
    return Arrays.stream(articles, from, end).mapToObj(numbers::term).toList();
  }
}
