package org.newsgraph.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.Subtype;

/** Single characters that stand for places, and the words around them that show it. */
final class Abbreviations {

  private record Entry(
      List<String> names, Optional<Subtype> subtype, Map<Character, String> partners) {}

  /** A place as read from one character. */
  record Reading(String name, Optional<Subtype> subtype) {}

  private static final Abbreviations INSTANCE = new Abbreviations();

  private final Map<Character, Entry> entries = new HashMap<>();
  private final Map<String, Set<String>> contexts = new HashMap<>();

  private Abbreviations() {
    for (String[] row : Table.rows("abbreviations.tsv", 4)) {
      Map<Character, String> partners = new HashMap<>();
      for (String pair : row[3].isEmpty() ? new String[0] : row[3].split(" +")) {
        partners.put(pair.charAt(0), pair.substring(2));
      }
      entries.put(
          row[0].charAt(0),
          new Entry(List.of(row[1].split(" +")), Lexicon.subtype(row[2]), partners));
    }
    for (String[] row : Table.rows("abbreviation_contexts.tsv", 2)) {
      contexts.put(row[0], new HashSet<>(List.of(row[1].split(" +"))));
    }
  }

  static Abbreviations get() {
    return INSTANCE;
  }

  boolean isAbbreviation(char c) {
    return entries.containsKey(c);
  }

  /**
   * Whether every character of a word stands for a place, all for states or all for provinces, and
   * the word for nothing else.
   */
  boolean isCompound(String word) {
    boolean states = false;
    boolean provinces = false;
    for (int i = 0; i < word.length(); i++) {
      Entry entry = entries.get(word.charAt(i));
      if (entry == null) {
        return false;
      }
      Subtype kind = entry.subtype().orElse(null);
      states |= kind == Subtype.COUNTRY || kind == Subtype.REGION;
      provinces |= kind == Subtype.PROVINCE || kind == Subtype.CITY;
    }
    return !(states && provinces) && word.length() > 1 && !isException(word);
  }

  boolean isBefore(String word) {
    return contexts.get("before").contains(word);
  }

  boolean isAfter(String word) {
    return contexts.get("after").contains(word);
  }

  boolean isException(String word) {
    return contexts.get("not").contains(word);
  }

  /** Whether a text has one of the full names of a character. */
  boolean isNamed(char c, String text) {
    return entries.get(c).names().stream().anyMatch(text::contains);
  }

  /**
   * What a character stands for.
   *
   * @param around the other characters of the same compound
   * @param text the whole text: a full name in it settles which of several is meant
   */
  Reading read(char c, String around, String text) {
    Entry entry = entries.get(c);
    for (int i = 0; i < around.length(); i++) {
      String settled = entry.partners().get(around.charAt(i));
      if (settled != null) {
        return new Reading(settled, entry.subtype());
      }
    }
    return new Reading(
        entry.names().stream().filter(text::contains).findFirst().orElse(entry.names().get(0)),
        entry.subtype());
  }
}
