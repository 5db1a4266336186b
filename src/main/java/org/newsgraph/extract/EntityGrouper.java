package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.DecidedNames;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventName;
import org.newsgraph.model.Mention;
import org.newsgraph.text.ChineseScript;

/** Makes one entity of all mentions of one thing in an article. */
final class EntityGrouper {

  private static final Comparator<String> FULLEST =
      Comparator.comparing((String n) -> isChinese(n))
          .thenComparing(String::length)
          .thenComparing(Comparator.reverseOrder());

  private EntityGrouper() {}

  /**
   * The entities of some mentions, in the order of their first mentions.
   *
   * @param mentions in the order of the text
   * @param aliases which names the article itself declares to be one
   * @param decided which names people have decided to be two things
   */
  static List<Entity> group(List<Mention> mentions, List<Alias> aliases, DecidedNames decided) {
    Map<String, List<Mention>> byName = new LinkedHashMap<>();
    for (Mention m : mentions) {
      byName.computeIfAbsent(key(m.type(), m.name()), id -> new ArrayList<>()).add(m);
    }
    SameName same = new SameName(decided::apart);
    byName.forEach((key, group) -> same.add(key, group.get(0).type(), group.get(0).name()));
    aliases.forEach(
        a ->
            same.join(
                key(a.name().type().orElseThrow(), a.name().name()),
                key(a.other().type().orElseThrow(), a.other().name())));
    same.joinByName();
    Map<String, List<Mention>> groups = new LinkedHashMap<>();
    byName.forEach(
        (key, group) ->
            groups.computeIfAbsent(same.find(key), k -> new ArrayList<>()).addAll(group));
    List<Entity> entities = new ArrayList<>();
    groups.values().forEach(group -> entities.add(entity(group)));
    entities.sort(Comparator.comparing(e -> e.mentions().get(0).span()));
    return entities;
  }

  static String key(EntityType type, String name) {
    return Entity.idOf(type, name);
  }

  private static Entity entity(List<Mention> group) {
    List<Mention> mentions = new ArrayList<>(group);
    mentions.sort(Mention.BY_SPAN);
    EntityType type = mentions.get(0).type();
    Set<String> names = new LinkedHashSet<>();
    Set<String> fullNames = new LinkedHashSet<>();
    mentions.forEach(m -> names.add(m.text()));
    mentions.forEach(m -> fullNames.add(m.name()));
    String name = type == EntityType.EVENT ? eventName(fullNames) : fullest(fullNames);
    List<String> sorted = new ArrayList<>(names);
    sorted.sort(
        Comparator.comparing((String n) -> -n.length()).thenComparing(Comparator.naturalOrder()));
    return new Entity(
        Entity.idOf(type, name),
        type,
        mentions.stream().flatMap(m -> m.subtype().stream()).findFirst(),
        name,
        sorted,
        mentions,
        type == EntityType.EVENT ? event(name, fullNames) : EventName.NONE,
        Optional.empty());
  }

  private static boolean isChinese(String name) {
    return ChineseScript.isHan(name.charAt(0));
  }

  private static String fullest(Set<String> names) {
    return names.stream().max(FULLEST).orElseThrow();
  }

  /** The fullest of those names that tell the edition or year, if any does. */
  private static String eventName(Set<String> names) {
    return names.stream()
        .filter(n -> SameName.isNumbered(EventNameReader.read(n)))
        .max(FULLEST)
        .orElseGet(() -> fullest(names));
  }

  private static EventName event(String name, Set<String> names) {
    EventName result = EventNameReader.read(name);
    for (String other : names) {
      EventName more = EventNameReader.read(other);
      result =
          new EventName(
              result.series().or(more::series),
              result.edition().or(more::edition),
              result.year().or(more::year));
    }
    return result;
  }
}
