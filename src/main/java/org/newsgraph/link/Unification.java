package org.newsgraph.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.link.Resolver.Decision;
import org.newsgraph.model.Claim;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventMention;
import org.newsgraph.model.EventName;
import org.newsgraph.model.Link;
import org.newsgraph.model.Location;
import org.newsgraph.model.Mention;
import org.newsgraph.model.ReportedEvent;
import org.newsgraph.model.Statement;

/** The entities of one article with their links; those of one id become one. Not thread-safe. */
final class Unification {

  private final Map<String, Entity> byNewId = new LinkedHashMap<>();
  private final Map<String, String> idOfIdentity = new HashMap<>();
  private final Map<String, String> newIds = new HashMap<>();

  /**
   * @param was what claims, events and statements call it
   */
  void add(String was, Entity entity, Optional<Decision> decision) {
    Entity named = decision.map(d -> linked(entity, d)).orElse(entity);
    newIds.put(was, named.id());
    byNewId.merge(named.id(), named, Unification::merge);
  }

  /** In the order of their first mentions. */
  List<Entity> entities() {
    return byNewId.values().stream()
        .sorted(
            Comparator.comparing((Entity e) -> e.mentions().get(0), Mention.BY_SPAN)
                .thenComparing(Entity::id))
        .toList();
  }

  List<Claim> remap(List<Claim> claims) {
    return claims.stream()
        .map(c -> c.withEntities(newId(c.subject()), c.object().map(this::newId)))
        .toList();
  }

  List<ReportedEvent> remapEvents(List<ReportedEvent> events) {
    return events.stream()
        .map(e -> new ReportedEvent(e.type(), e.mentions().stream().map(this::remap).toList()))
        .toList();
  }

  List<Statement> remapStatements(List<Statement> statements) {
    return statements.stream()
        .map(
            s ->
                s.withEntities(
                    s.speaker().map(this::newId),
                    s.about().stream().map(this::newId).distinct().toList()))
        .toList();
  }

  private EventMention remap(EventMention mention) {
    return mention.withArguments(
        mention.arguments().stream().map(a -> a.withEntity(a.entity().map(this::newId))).toList());
  }

  private String newId(String id) {
    return newIds.getOrDefault(id, id);
  }

  private Entity linked(Entity entity, Decision decision) {
    Entry entry = decision.entry();
    Link link =
        new Link(
            entry.key(),
            entry.label(),
            entry.labels(),
            entry.iris(),
            decision.score(),
            decision.evidence(),
            location(entry.facts()));
    return new Entity(
        idOfIdentity.computeIfAbsent(entry.identity(), identity -> freeId(entry)),
        entity.type(),
        entry.subtype().or(entity::subtype),
        entry.label(),
        entity.names(),
        entity.mentions(),
        entity.event(),
        Optional.of(link));
  }

  private static Location location(Facts facts) {
    return new Location(
        facts.point(),
        facts.country(),
        facts.division().map(label -> Entity.idOf(EntityType.PLACE, label)));
  }

  /** Two things with one label (two bases may have them) are told apart by their keys. */
  private String freeId(Entry entry) {
    String id = Entity.idOf(entry.type(), entry.label());
    return idOfIdentity.containsValue(id) ? id + "/" + entry.key() : id;
  }

  private static Entity merge(Entity first, Entity second) {
    Entity lead = first.link().isPresent() ? first : second;
    List<Mention> mentions = new ArrayList<>(first.mentions());
    mentions.addAll(second.mentions());
    return new Entity(
        lead.id(),
        lead.type(),
        lead.subtype().or(first::subtype).or(second::subtype),
        lead.name(),
        longestFirst(first.names(), second.names()),
        mentions.stream().distinct().sorted(Mention.BY_SPAN).toList(),
        first.event().equals(EventName.NONE) ? second.event() : first.event(),
        lead.link());
  }

  private static List<String> longestFirst(List<String> first, List<String> second) {
    Set<String> all = new LinkedHashSet<>(first);
    all.addAll(second);
    return all.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
  }
}
