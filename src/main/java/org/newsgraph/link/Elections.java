package org.newsgraph.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.newsgraph.link.ElectionReader.Reading;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventName;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Span;
import org.newsgraph.model.Subtype;

/**
 * Calls elections by their country and year, those of two years in one article by two names, and
 * adds those that recognition has passed over.
 */
final class Elections {

  /** Of the entities of an article one that is called otherwise, or a new one. */
  record Named(Entity entity, String was) {}

  private static final double CONFIDENCE = 0.85;
  private static final String RULE = "election";

  private final AnnotatedText text;
  private final List<Reading> readings;

  /**
   * @param isKnown whether a base has an election under a name with its year
   */
  Elections(AnnotatedText text, Countries countries, Predicate<String> isKnown) {
    this.text = text;
    this.readings = new ElectionReader(text, countries, isKnown).readings();
  }

  /** All entities, those that are elections by the names of these. */
  List<Named> name(List<Entity> entities) {
    Map<String, List<Reading>> known = new LinkedHashMap<>();
    Map<String, List<Reading>> found = new LinkedHashMap<>();
    for (Reading reading : readings) {
      Optional<Entity> old = at(reading, entities);
      if (old.isEmpty()) {
        found.computeIfAbsent(reading.name(), n -> new ArrayList<>()).add(reading);
      } else if (isToBeNamed(old.get(), reading)) {
        known.computeIfAbsent(old.get().id(), id -> new ArrayList<>()).add(reading);
      }
    }
    List<Named> result = new ArrayList<>();
    entities.forEach(e -> result.addAll(byReadings(e, known.getOrDefault(e.id(), List.of()))));
    found.forEach((name, all) -> result.add(named(entity(name, all))));
    return result;
  }

  private static Named named(Entity entity) {
    return new Named(entity, entity.id());
  }

  /** What is named there: countries before the word aside, as in 加拿大选手 it is no word. */
  private static Optional<Entity> at(Reading reading, List<Entity> entities) {
    return entities.stream()
        .filter(e -> e.mentions().stream().anyMatch(m -> m.span().overlaps(reading.place())))
        .findFirst();
  }

  private static boolean isToBeNamed(Entity entity, Reading reading) {
    return entity.type() == EntityType.EVENT
        && entity.subtype().equals(Optional.of(Subtype.ELECTION))
        && (isUnnamed(entity, reading) || isOfAnotherYear(entity, reading));
  }

  private static boolean isUnnamed(Entity entity, Reading reading) {
    return entity.name().endsWith(reading.word())
        && !(entity.event().year().isPresent()
            && entity.name().contains(reading.country().label()));
  }

  private static boolean isOfAnotherYear(Entity entity, Reading reading) {
    return entity.event().year().filter(year -> year != reading.year()).isPresent();
  }

  /**
   * An entity, or one for each election that its mentions are read as: 2020年的美国总统大选 is not that of
   * 2016, which the article names too. What is not read is the first one, or what it was.
   */
  private List<Named> byReadings(Entity entity, List<Reading> its) {
    if (its.isEmpty()) {
      return List.of(named(entity));
    }
    Map<String, Reading> names = new LinkedHashMap<>();
    its.forEach(reading -> names.putIfAbsent(reading.name(), reading));
    boolean unnamed = its.stream().anyMatch(reading -> isUnnamed(entity, reading));
    String rest = unnamed ? its.get(0).name() : entity.name();
    Map<String, List<Mention>> parts = new LinkedHashMap<>();
    for (Mention mention : entity.mentions()) {
      String name = reading(mention, its).map(Reading::name).orElse(rest);
      parts.computeIfAbsent(name, n -> new ArrayList<>()).add(mention);
    }
    List<Named> result = new ArrayList<>();
    parts.forEach(
        (name, mentions) -> {
          Entity part = parts.size() == 1 ? entity : part(entity, mentions);
          Entity one = names.containsKey(name) ? renamed(part, names.get(name)) : part;
          result.add(new Named(one, result.isEmpty() ? entity.id() : one.id()));
        });
    return result;
  }

  /** Its names are those that are mentioned, as the others may be another year's. */
  private static Entity part(Entity entity, List<Mention> mentions) {
    return new Entity(
        entity.id(),
        entity.type(),
        entity.subtype(),
        entity.name(),
        mentions.stream().map(Mention::text).distinct().toList(),
        mentions,
        entity.event(),
        entity.link());
  }

  private static Optional<Reading> reading(Mention mention, List<Reading> readings) {
    return readings.stream().filter(reading -> reading.span().overlaps(mention.span())).findFirst();
  }

  private Entity renamed(Entity entity, Reading reading) {
    Set<String> names = new LinkedHashSet<>(Set.of(written(reading)));
    names.addAll(entity.names());
    return event(reading.name(), List.copyOf(names), entity.mentions());
  }

  /** By the words of the article too: the country may be written otherwise there. */
  private String written(Reading reading) {
    String word = text.article().textOf(reading.place());
    return reading.year() + "年" + reading.country().text() + word;
  }

  private Entity entity(String name, List<Reading> its) {
    Set<String> names =
        new TreeSet<>(Comparator.comparingInt(String::length).reversed().thenComparing(n -> n));
    List<Mention> mentions = new ArrayList<>();
    for (Reading reading : its) {
      names.add(written(reading));
      names.add(text.article().textOf(reading.span()));
      mentions.add(mention(reading.span(), name));
    }
    return event(name, List.copyOf(names), mentions);
  }

  private Mention mention(Span span, String name) {
    return new Mention(
        span,
        EntityType.EVENT,
        Optional.of(Subtype.ELECTION),
        text.article().textOf(span),
        name,
        CONFIDENCE,
        RULE);
  }

  private static Entity event(String name, List<String> names, List<Mention> mentions) {
    int year = Integer.parseInt(name.substring(0, 4));
    return new Entity(
        Entity.idOf(EntityType.EVENT, name),
        EntityType.EVENT,
        Optional.of(Subtype.ELECTION),
        name,
        names,
        mentions,
        new EventName(Optional.empty(), Optional.empty(), Optional.of(year)),
        Optional.empty());
  }
}
