package org.newsgraph.extract;

import java.util.Optional;
import org.newsgraph.model.Subtype;

/** Words that names of organizations end with, found from the right. */
final class CompoundHeads {

  /** What must stand before a head so that both are a name. */
  enum Need {
    /** Nothing: 外交部 is a name of its own. */
    BARE,
    /** Any noun: 奥林匹克委员会. */
    ANY,
    /** A name: 北京大学. */
    NAME,
    /** A name and at least one word between: 美国英特尔公司, but not 美国公司. */
    MODIFIED,
    /** A place or club right before it: 中国队. */
    TEAM,
    /** Such a word never ends a name. */
    NEVER
  }

  /** A head: the word, the kind of organization, and what it needs. */
  record Head(String word, Optional<Subtype> subtype, Need need) {}

  private static final Trie<Head> REVERSED = load();

  private CompoundHeads() {}

  private static Trie<Head> load() {
    Trie<Head> trie = new Trie<>();
    for (String[] row : Table.rows("organization_heads.tsv", 3)) {
      trie.put(
          Trie.reversed(row[0]), new Head(row[0], Lexicon.subtype(row[1]), need(row[0], row[2])));
    }
    return trie;
  }

  private static Need need(String word, String field) {
    return switch (field) {
      case "bare" -> Need.BARE;
      case "any" -> Need.ANY;
      case "name" -> Need.NAME;
      case "modified" -> Need.MODIFIED;
      case "team" -> Need.TEAM;
      case "never" -> Need.NEVER;
      default ->
          throw new IllegalStateException(
              "organization_heads.tsv: " + word + ": unknown need '" + field + "'");
    };
  }

  /** The longest head that ends at an offset and lies behind {@code floor}. */
  static Optional<Head> endingAt(String text, int end, int floor) {
    int from = Math.max(floor, end - 8);
    String back = Trie.reversed(text.substring(from, end));
    Trie.Hit<Head> hit = REVERSED.longest(back, 0, any -> true);
    return hit == null ? Optional.empty() : Optional.of(hit.value());
  }

  /** Whether a string ends like an organization. */
  static boolean isOrganization(String name) {
    return endingAt(name, name.length(), 0).filter(h -> h.need() != Need.NEVER).isPresent();
  }
}
