package org.newsgraph.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the class and id of an element say of its part of the page; from {@code page-rules.tsv}.
 * Words are looked up and not searched for, as a page has thousands of elements. Thread-safe.
 */
final class PageRules {

  /** Kinds of parts that are no running text. */
  enum Kind {
    HIDDEN,
    COMMENTS,
    SHARE,
    NAVIGATION,
    RELATED,
    ADVERTISEMENT,
    NOTICE,
    BYLINE,
    CAPTION,
    MARGIN,
    HEADER
  }

  private record Name(List<String> words, boolean whole, Kind kind) {
    boolean isAt(List<String> text, int begin) {
      return begin + words.size() <= text.size()
          && (!whole || words.size() == text.size())
          && text.subList(begin, begin + words.size()).equals(words);
    }
  }

  /** Words that turn a name around, or make it speak of something else. */
  private static final Set<String> NOT = Set.of("has", "no", "not", "without", "with", "is", "js");

  /** Beginnings of words are at least so long. */
  private static final int SHORTEST_BEGINNING = 3;

  private static final int LONGEST_BEGINNING = 14;

  private static final Map<String, List<Name>> NAMES = new HashMap<>();
  private static final Map<String, Name> BEGINNINGS = new HashMap<>();

  static {
    for (String[] row : DataFile.rows("page-rules.tsv", 2)) {
      Kind kind = Kind.valueOf(row[0].toUpperCase(Locale.ROOT));
      for (String name : row[1].split("\\|")) {
        add(name, kind);
      }
    }
  }

  private PageRules() {}

  private static void add(String name, Kind kind) {
    boolean whole = name.startsWith("=");
    List<String> words = List.of(name.replaceAll("^=|[*]$", "").split(" "));
    if (name.endsWith("*")) {
      // The last word is a beginning; the words before it stand in front of it.
      BEGINNINGS.putIfAbsent(words.get(words.size() - 1), new Name(words, whole, kind));
    } else {
      NAMES
          .computeIfAbsent(words.get(0), key -> new ArrayList<>())
          .add(new Name(words, whole, kind));
    }
  }

  /** The kind that classes and an id name; of several the first one of {@link Kind}. */
  static Optional<Kind> kind(String names) {
    Kind best = null;
    for (String name : names.split("\\s+")) {
      best = first(best, one(words(name)));
    }
    return Optional.ofNullable(best);
  }

  private static Kind one(List<String> words) {
    Kind best = null;
    for (int i = 0; i < words.size(); i++) {
      if (NOT.contains(words.get(i))) {
        return best;
      }
      for (Name name : NAMES.getOrDefault(words.get(i), List.of())) {
        if (name.isAt(words, i)) {
          best = first(best, name.kind());
        }
      }
      best = first(best, beginning(words, i));
    }
    return best;
  }

  private static Kind beginning(List<String> words, int i) {
    String word = words.get(i);
    for (int end = Math.min(word.length(), LONGEST_BEGINNING); end >= SHORTEST_BEGINNING; end--) {
      Name name = BEGINNINGS.get(word.substring(0, end));
      if (name != null) {
        int before = name.words().size() - 1;
        if (before <= i && words.subList(i - before, i).equals(name.words().subList(0, before))) {
          return name.kind();
        }
      }
    }
    return null;
  }

  private static Kind first(Kind one, Kind other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.compareTo(other) <= 0 ? one : other;
  }

  /** The words of an identifier such as {@code article-bodyText2}, in lower case. */
  static List<String> words(String names) {
    List<String> words = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i <= names.length(); i++) {
      char c = i < names.length() ? names.charAt(i) : ' ';
      boolean letter = Character.isLetter(c);
      boolean hump =
          letter
              && begin >= 0
              && Character.isUpperCase(c)
              && Character.isLowerCase(names.charAt(i - 1));
      if (begin >= 0 && (!letter || hump)) {
        words.add(names.substring(begin, i).toLowerCase(Locale.ROOT));
        begin = -1;
      }
      if (letter && begin < 0) {
        begin = i;
      }
    }
    return words;
  }
}
