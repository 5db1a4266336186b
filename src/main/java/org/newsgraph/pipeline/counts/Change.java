package org.newsgraph.pipeline.counts;

import java.util.Map;
import java.util.TreeMap;

/** By how much the counts of one entity or pair change. Used by one thread. */
final class Change {

  int articles;

  /** Mentions of an entity, sentences of a pair. */
  int times;

  /** By how many articles of each day there are more or fewer. */
  private final TreeMap<String, Integer> days = new TreeMap<>();

  void add(String day, int count) {
    change(day, 1, count);
  }

  void remove(String day, int count) {
    change(day, -1, -count);
  }

  private void change(String day, int ofArticles, int ofTimes) {
    articles += ofArticles;
    times += ofTimes;
    if (!day.isEmpty()) {
      days.merge(day, ofArticles, Integer::sum);
    }
  }

  /** The first day that gains articles; empty if none does. */
  String first() {
    return gaining(days);
  }

  /** The last one. */
  String last() {
    return gaining(days.descendingMap());
  }

  private static String gaining(Map<String, Integer> inOrder) {
    for (Map.Entry<String, Integer> day : inOrder.entrySet()) {
      if (day.getValue() > 0) {
        return day.getKey();
      }
    }
    return "";
  }

  /** Whether the first or last day may go that is in the store, and none as good comes. */
  boolean leavesGap(String storedFirst, String storedLast) {
    return loses(storedFirst) && (first().isEmpty() || first().compareTo(storedFirst) > 0)
        || loses(storedLast) && (last().isEmpty() || last().compareTo(storedLast) < 0);
  }

  private boolean loses(String day) {
    return days.getOrDefault(day, 0) < 0;
  }

  /** The earlier one of two days, of which either may be empty. */
  static String earlier(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    return one.compareTo(other) <= 0 ? one : other;
  }
}
