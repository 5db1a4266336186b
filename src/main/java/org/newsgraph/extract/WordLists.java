package org.newsgraph.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

  private final int count;

  /** Each word with the bits of its lists, and what words begin with, with no bits. */
  private final Map<String, Integer> words = new HashMap<>();

  private WordLists() {
    List<Set<String>> lists =
        List.of(
            firstColumn("organization_heads.tsv", 3),
            firstColumn("place_heads.tsv", 3),
            firstColumn("event_heads.tsv", 3),
            Table.words("honorifics.tsv"),
            Table.words("modifiers_of_names.tsv"),
            Table.words("surnames.tsv"),
            posts(),
            Table.words("organization_breakers.tsv"));
    this.count = lists.size();
    for (int list = 0; list < count; list++) {
      for (String word : lists.get(list)) {
        add(word, 1 << list);
      }
    }
  }

  private void add(String word, int bits) {
    if (word.length() > LONGEST) {
      return;
    }
    for (int end = 1; end < word.length(); end++) {
      words.putIfAbsent(word.substring(0, end), 0);
    }
    words.merge(word, bits, (a, b) -> a | b);
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
    return count;
  }

  /** Finds the words of all lists in a stretch of a text. */
  void search(String text, int from, int to, Hit hit) {
    for (int begin = from; begin < to; begin++) {
      int longest = Math.min(to, begin + LONGEST);
      Integer bits = 0;
      for (int end = begin + 1; end <= longest && bits != null; end++) {
        bits = words.get(text.substring(begin, end));
        for (int left = bits == null ? 0 : bits; left != 0; left &= left - 1) {
          hit.found(begin, end, Integer.numberOfTrailingZeros(left));
        }
      }
    }
  }
}
