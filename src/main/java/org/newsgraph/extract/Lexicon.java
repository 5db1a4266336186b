package org.newsgraph.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Subtype;

/** The names known beforehand, read from the data files once for the whole process. */
final class Lexicon {

  /**
   * A known name.
   *
   * @param type what it names
   * @param subtype the finer kind, where it is certain
   * @param full the full name that it stands for
   * @param curated whether a person wrote the row, rather than a dictionary
   */
  record Entry(EntityType type, Optional<Subtype> subtype, String full, boolean curated) {}

  private static final Lexicon INSTANCE = new Lexicon();

  private final Trie<Entry> names = new Trie<>();
  private final Set<String> never = new HashSet<>(Table.words("places_never.tsv"));

  private final Set<String> neverOrganizations =
      new HashSet<>(Table.words("organizations_never.tsv"));

  private final Trie<String> phrases = new Trie<>();

  private Lexicon() {
    Table.words("phrases_never.tsv").forEach(phrase -> phrases.put(phrase, phrase));
    for (String[] row : Table.rows("places_china.tsv", 2)) {
      names.put(row[0], new Entry(EntityType.PLACE, subtype(row[1]), row[0], false));
    }
    for (String[] row : Table.rows("organizations.tsv", 3)) {
      names.put(row[0], entry(EntityType.ORGANIZATION, row));
    }
    for (String[] row : Table.rows("places.tsv", 3)) {
      names.put(row[0], entry(EntityType.PLACE, row));
    }
    // The files above know short forms and finer kinds: where both have a name, theirs counts.
    CuratedNames.read("people.csv", EntityType.PERSON, this::putNew);
    CuratedNames.read("organizations.csv", EntityType.ORGANIZATION, this::putNew);
    CuratedNames.read("places.csv", EntityType.PLACE, this::putNew);
  }

  private void putNew(String name, Entry entry) {
    Entry known = names.get(name);
    boolean general = entry.type() == EntityType.ORGANIZATION && CrfRecogniser.isGeneral(name);
    if (!never.contains(name) && !general && (known == null || !known.curated())) {
      names.put(name, entry);
    }
  }

  static Lexicon get() {
    return INSTANCE;
  }

  private static Entry entry(EntityType type, String[] row) {
    return new Entry(type, subtype(row[1]), row[2].isEmpty() ? row[0] : row[2], true);
  }

  /** The subtype of a data file's field; empty for an empty field. */
  static Optional<Subtype> subtype(String field) {
    return field.isEmpty()
        ? Optional.empty()
        : Optional.of(Subtype.valueOf(field.toUpperCase(Locale.ROOT).replace('-', '_')));
  }

  Trie<Entry> names() {
    return names;
  }

  /** Phrases that contain a name and name nothing themselves. */
  Trie<String> phrases() {
    return phrases;
  }

  /** What is known of a string, if it is a known name. */
  Optional<Entry> find(String name) {
    return Optional.ofNullable(names.get(name));
  }

  boolean isPlace(String name) {
    return find(name).filter(e -> e.type() == EntityType.PLACE).isPresent();
  }

  /** Whether a string is a common word that recognisers take for a name. */
  boolean isNever(String word) {
    return never.contains(word);
  }

  /** Whether a word says what kind of office acts and not which one. */
  boolean isNeverOrganization(String word) {
    return neverOrganizations.contains(word);
  }
}
