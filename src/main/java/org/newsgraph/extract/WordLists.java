package org.newsgraph.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The lists of words that begin, end or surround names, each as one set. */
final class WordLists {

  /** A hit is told with the number of its list. */
  interface Hit {
    void found(int begin, int end, int list);
  }

  /** The first lists are the heads of organizations, places and events. */
  static final int HEADS = 3;

  private static final int LONGEST = 7;

  private static final WordLists INSTANCE = new WordLists();

  private final List<Set<String>> lists;

  private WordLists() {
    this.lists =
        List.of(
            firstColumn("organization_heads.tsv", 3),
            firstColumn("place_heads.tsv", 3),
            firstColumn("event_heads.tsv", 3),
            Table.words("honorifics.tsv"),
            Table.words("modifiers_of_names.tsv"),
            Table.words("surnames.tsv"),
            posts(),
            Table.words("organization_breakers.tsv"));
  }

  static WordLists get() {
    return INSTANCE;
  }

  private static Set<String> firstColumn(String file, int columns) {
    Set<String> words = new HashSet<>();
    Table.rows(file, columns).forEach(row -> words.addAll(List.of(row[0].split(" +"))));
    return words;
  }

  private static Set<String> posts() {
    Set<String> words = new HashSet<>();
    Table.rows("claim/posts.tsv", 3).forEach(row -> words.addAll(List.of(row[2].split(" +"))));
    return words;
  }

  int count() {
    return lists.size();
  }

  /** Finds the words of all lists in a stretch of a text. */
  void search(String text, int from, int to, Hit hit) {
    for (int begin = from; begin < to; begin++) {
      for (int end = begin + 1; end <= Math.min(to, begin + LONGEST); end++) {
        String word = text.substring(begin, end);
        for (int list = 0; list < lists.size(); list++) {
          if (lists.get(list).contains(word)) {
            hit.found(begin, end, list);
          }
        }
      }
    }
  }
}
