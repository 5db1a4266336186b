package org.newsgraph.link;

import java.util.List;
import java.util.Map;
import org.newsgraph.model.EntityType;

/**
 * A source of things that names may stand for. It proposes; the {@link Linker} decides.
 *
 * <p>Implementations are thread-safe, work offline, and answer the same question always with the
 * same list.
 */
public interface KnowledgeBase {

  /** Short name of the base, the first part of its entries' keys: {@code cldr}, {@code curated}. */
  String id();

  /**
   * The entries that a name may stand for.
   *
   * @param name as {@link Names#fold} gives it
   * @param type only entries of this type are given
   * @return in a fixed order; empty where the base knows none
   */
  List<Candidate> candidates(String name, EntityType type);

  /**
   * The names that mean one entry for certain, folded, with its type: what is named so is meant
   * even where recognition passes it over.
   *
   * @return none where they are too many to be listed
   */
  default Map<String, EntityType> certainNames() {
    return Map.of();
  }

  /**
   * Further Chinese names that the base knows for an entry, which may be another base's.
   *
   * @return in a fixed order; empty where it knows none
   */
  default List<String> furtherNames(Entry entry) {
    return List.of();
  }
}
