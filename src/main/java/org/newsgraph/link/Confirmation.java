package org.newsgraph.link;

import java.util.Optional;
import org.newsgraph.model.Entity;

/** Whether something else than the name itself says that a candidate is the entity. */
final class Confirmation {

  private Confirmation() {}

  /** What confirms it; empty if nothing does. */
  static Optional<String> of(Entry entry, Entity entity) {
    String title = Names.fold(entry.label());
    return entity.names().stream()
        .filter(name -> !Names.hasHan(name) && Names.fold(name).equals(title))
        .findFirst()
        .map(name -> "Latin name " + name);
  }
}
