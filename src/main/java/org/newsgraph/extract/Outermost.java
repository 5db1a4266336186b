package org.newsgraph.extract;

import java.util.List;
import java.util.Optional;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Span;

/**
 * Entities without the mentions that lie within the name of an event: who reads clauses sees in
 * 巴黎奥运会 one event, and no Paris.
 */
final class Outermost {

  private Outermost() {}

  /** The entities that are mentioned outside of events' names, with those mentions. */
  static List<Entity> of(List<Entity> entities) {
    List<Span> events =
        entities.stream()
            .filter(e -> e.type() == EntityType.EVENT)
            .flatMap(e -> e.mentions().stream())
            .map(Mention::span)
            .toList();
    return events.isEmpty()
        ? entities
        : entities.stream().flatMap(e -> without(e, events).stream()).toList();
  }

  private static Optional<Entity> without(Entity entity, List<Span> events) {
    List<Mention> kept =
        entity.mentions().stream()
            .filter(m -> m.type() == EntityType.EVENT || !isWithin(m.span(), events))
            .toList();
    if (kept.size() == entity.mentions().size()) {
      return Optional.of(entity);
    }
    return kept.isEmpty() ? Optional.empty() : Optional.of(entity.withMentions(kept));
  }

  private static boolean isWithin(Span span, List<Span> events) {
    return events.stream().anyMatch(e -> e.contains(span));
  }
}
