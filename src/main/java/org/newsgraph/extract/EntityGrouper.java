package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EventName;
import org.newsgraph.model.Mention;

/** Makes one entity of all mentions of one thing in an article. */
final class EntityGrouper {

  private EntityGrouper() {}

  /** The entities of some mentions, in the order of their first mentions. */
  static List<Entity> group(List<Mention> mentions) {
    Map<String, List<Mention>> byId = new LinkedHashMap<>();
    for (Mention m : mentions) {
      byId.computeIfAbsent(Entity.idOf(m.type(), m.name()), id -> new ArrayList<>()).add(m);
    }
    List<Entity> entities = new ArrayList<>();
    byId.forEach((id, group) -> entities.add(entity(id, group)));
    return entities;
  }

  private static Entity entity(String id, List<Mention> group) {
    Mention first = group.get(0);
    Set<String> names = new LinkedHashSet<>();
    group.forEach(m -> names.add(m.text()));
    List<String> sorted = new ArrayList<>(names);
    sorted.sort(Comparator.comparing(n -> -n.length()));
    return new Entity(
        id,
        first.type(),
        group.stream().flatMap(m -> m.subtype().stream()).findFirst(),
        first.name(),
        sorted,
        group,
        EventName.NONE,
        Optional.empty());
  }
}
