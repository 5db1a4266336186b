package org.newsgraph.extract.event;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.lexicon.DataTable;

/** Pronouns and nouns that mean what was named before, from {@code nominals.tsv}. Immutable. */
final class NominalWords {

  /** What is meant. */
  enum Kind {
    PERSON,
    ORGANIZATION,
    COUNTRY,
    TWO_COUNTRIES,
    TWO_PEOPLE,
    TWO_SIDES,
    /** Those who act for their countries: 首脑, 外长. */
    DELEGATE
  }

  private static final Map<String, Kind> KINDS = new HashMap<>();
  private static final Set<String> DEMONSTRATIVES =
      Set.of("该", "这", "此", "这位", "该名", "位", "这名", "名");

  static {
    for (String[] row : DataTable.rows(NominalWords.class, "nominals.tsv", 2)) {
      Kind kind = Kind.valueOf(row[0].toUpperCase(Locale.ROOT));
      DataTable.words(row[1]).forEach(word -> KINDS.put(word, kind));
    }
  }

  private NominalWords() {}

  static Optional<Kind> kind(String text) {
    return Optional.ofNullable(KINDS.get(text));
  }

  static boolean isDelegate(String word) {
    return KINDS.get(word) == Kind.DELEGATE;
  }

  /** 这位, 该: they point at somebody named before. */
  static boolean isDemonstrative(String word) {
    return DEMONSTRATIVES.contains(word);
  }
}
