package org.newsgraph.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Span;

/**
 * Entities without the mentions that lie within the name of an event or an agreement: who reads
 * clauses sees in 巴黎奥运会 one event, and no Paris.
 */
final class Outermost {

  /** Names that have others in them. */
  private static final Set<EntityType> WHOLE = EnumSet.of(EntityType.EVENT, EntityType.AGREEMENT);

  private Outermost() {}

  /** The entities that are mentioned outside of such names, with those mentions. */
  static List<Entity> of(List<Entity> entities) {
    List<Span> wholes =
        entities.stream()
            .filter(e -> WHOLE.contains(e.type()))
            .flatMap(e -> e.mentions().stream())
            .map(Mention::span)
            .toList();
    return wholes.isEmpty()
        ? entities
        : entities.stream().flatMap(e -> without(e, wholes).stream()).toList();
  }

  private static Optional<Entity> without(Entity entity, List<Span> wholes) {
    List<Mention> kept =
        entity.mentions().stream()
            .filter(m -> WHOLE.contains(m.type()) || !isWithin(m.span(), wholes))
            .toList();
    if (kept.size() == entity.mentions().size()) {
      return Optional.of(entity);
    }
    return kept.isEmpty() ? Optional.empty() : Optional.of(entity.withMentions(kept));
  }

  private static boolean isWithin(Span span, List<Span> wholes) {
    return wholes.stream().anyMatch(e -> e.contains(span));
  }
}
