package org.newsgraph.extract.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that posts are read by, from the data files beside this package's classes. */
final class PostLexicon {

  /** When a post is held. */
  enum Status {
    CURRENT,
    PLANNED,
    THEN,
    FORMER
  }

  /**
   * A title.
   *
   * @param whole whether it says all by itself
   * @param followsName whether it may stand behind a name
   * @param scholar whether only organizations have it: 中国历史教授 is not China's professor
   */
  record Title(String text, boolean whole, boolean followsName, boolean scholar) {}

  /** What a word between a name and a post makes of the statement. */
  enum Sense {
    ASSERTED,
    FORMER,
    PLANNED,
    POSSIBLE,
    NEGATIVE
  }

  private static final PostLexicon STANDARD = new PostLexicon();

  private final Map<String, Title> titles = new HashMap<>();
  private final Set<String> modifiers = new HashSet<>();
  private final Map<String, Status> statuses = new HashMap<>();
  private final Map<String, Sense> triggers = new HashMap<>();
  private final Map<String, Sense> adverbs = new HashMap<>();

  private PostLexicon() {
    for (String[] row : rows("posts.tsv", 3)) {
      for (String word : row[2].split(" +")) {
        titles.put(
            word,
            new Title(
                word, row[0].equals("whole"), row[1].equals("name"), row[0].equals("scholar")));
      }
    }
    rows("modifiers.tsv", 1).forEach(row -> modifiers.addAll(List.of(row[0].split(" +"))));
    for (String[] row : rows("status.tsv", 2)) {
      putAll(statuses, row[1], Status.valueOf(row[0].toUpperCase(Locale.ROOT)));
    }
    for (String[] row : rows("copulas.tsv", 3)) {
      Map<String, Sense> map = row[0].equals("trigger") ? triggers : adverbs;
      putAll(map, row[2], Sense.valueOf(row[1].toUpperCase(Locale.ROOT)));
    }
  }

  static PostLexicon standard() {
    return STANDARD;
  }

  /** The longest title that {@code text} ends with before {@code end}. */
  Optional<Title> titleEnding(String text, int end) {
    for (int begin = Math.max(0, end - 8); begin < end; begin++) {
      Title title = titles.get(text.substring(begin, end));
      if (title != null) {
        return Optional.of(title);
      }
    }
    return Optional.empty();
  }

  /** Whether a word before a title belongs to the post. */
  boolean isModifier(String word) {
    return modifiers.contains(word);
  }

  /** The longest status word that {@code text} ends with before {@code end}. */
  Optional<String> statusEnding(String text, int end) {
    return longestEnding(statuses, text, end);
  }

  Status status(String word) {
    return statuses.get(word);
  }

  /** The longest trigger that begins at {@code begin}. */
  Optional<String> triggerAt(String text, int begin) {
    return longestAt(triggers, text, begin);
  }

  /** The longest trigger that ends at {@code end}. */
  Optional<String> triggerEnding(String text, int end) {
    return longestEnding(triggers, text, end);
  }

  Sense trigger(String word) {
    return triggers.get(word);
  }

  /** The longest adverb that begins at {@code begin}. */
  Optional<String> adverbAt(String text, int begin) {
    return longestAt(adverbs, text, begin);
  }

  Sense adverb(String word) {
    return adverbs.get(word);
  }

  private static Optional<String> longestEnding(Map<String, ?> words, String text, int end) {
    for (int begin = Math.max(0, end - 8); begin < end; begin++) {
      String word = text.substring(begin, end);
      if (words.containsKey(word)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> longestAt(Map<String, ?> words, String text, int begin) {
    for (int end = Math.min(text.length(), begin + 8); end > begin; end--) {
      String word = text.substring(begin, end);
      if (words.containsKey(word)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  private static <V> void putAll(Map<String, V> map, String words, V value) {
    for (String word : words.split(" +")) {
      map.put(word, value);
    }
  }

  private static List<String[]> rows(String file, int columns) {
    try (InputStream in = PostLexicon.class.getResourceAsStream(file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> fields(file, line, columns))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the data file " + file, e);
    }
  }

  private static String[] fields(String file, String line, int columns) {
    String[] fields = line.strip().split("\t");
    if (fields.length != columns) {
      throw new IllegalStateException(
          file + ": not " + columns + " fields but " + fields.length + " in '" + line + "'");
    }
    return fields;
  }
}
