package org.newsgraph.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventName;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Span;
import org.newsgraph.text.ChineseScript;

/**
 * Takes chains of places apart: 旁遮普省沃济拉巴德 names a province and a place in it. The entity keeps its
 * whole name, which tells where it lies, and is mentioned where its own name stands; the places
 * before it are mentioned there too.
 */
final class PlaceChains {

  private static final int SHORTEST = 2;
  private static final List<String> DIRECTIONS = words("direction");
  private static final List<String> WIDE = words("wide");
  private static final List<String> AREAS = words("area");
  private static final List<String> NO_AREAS = List.of("政府", "首府", "总统府", "王府");
  private static final List<String> BARE = words("bare");
  private static final List<String> FACILITIES = words("facility");

  private final LeadingPlaces places;

  PlaceChains(LeadingPlaces places) {
    this.places = places;
  }

  /** The entities of an article with the places before places as entities of their own. */
  List<Entity> split(List<Entity> entities) {
    Map<String, List<Mention>> before = new LinkedHashMap<>();
    List<Entity> result = new ArrayList<>();
    for (Entity entity : entities) {
      result.add(entity.type() == EntityType.PLACE ? narrowed(entity, before) : entity);
    }
    before.forEach((name, mentions) -> result.add(place(name, mentions)));
    return result;
  }

  /**
   * The places that are mentioned by the last part of their whole names, by this part: 楚雄市 beside
   * 云南省楚雄市 is that one. What two of them may be called is none.
   *
   * @param entities as {@link #split} gave them
   */
  static Map<String, Entity> byOwnNames(List<Entity> entities) {
    Map<String, Entity> whole = new HashMap<>();
    Set<String> several = new HashSet<>();
    for (Entity entity : entities) {
      if (entity.type() == EntityType.PLACE) {
        entity.mentions().stream()
            .map(mention -> ChineseScript.simplify(mention.text()))
            .filter(own -> !own.equals(entity.name()) && entity.name().endsWith(own))
            .filter(own -> own.length() > SHORTEST)
            .distinct()
            .filter(own -> whole.putIfAbsent(own, entity) != null)
            .forEach(several::add);
      }
    }
    whole.keySet().removeAll(several);
    return whole;
  }

  private Entity narrowed(Entity entity, Map<String, List<Mention>> before) {
    List<Mention> mentions = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>(entity.names());
    for (Mention mention : entity.mentions()) {
      List<Span> parts = parts(ChineseScript.simplify(mention.text()));
      for (Span part : parts.subList(0, Math.max(0, parts.size() - 1))) {
        Mention place = part(mention, part);
        before.computeIfAbsent(place.name(), n -> new ArrayList<>()).add(place);
      }
      Mention own = parts.isEmpty() ? mention : own(mention, parts.get(parts.size() - 1));
      mentions.add(own);
      names.add(own.text());
    }
    return new Entity(
        entity.id(),
        entity.type(),
        entity.subtype(),
        entity.name(),
        names.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList(),
        mentions,
        entity.event(),
        entity.link());
  }

  private static Mention own(Mention whole, Span part) {
    Mention own = part(whole, part);
    return new Mention(
        own.span(),
        whole.type(),
        whole.subtype(),
        own.text(),
        whole.name(),
        whole.confidence(),
        whole.rule());
  }

  private static Mention part(Mention whole, Span part) {
    String text = part.in(whole.text());
    return new Mention(
        part.shift(whole.span().begin()),
        EntityType.PLACE,
        Optional.empty(),
        text,
        ChineseScript.simplify(text),
        whole.confidence(),
        "place-chain");
  }

  private static Entity place(String name, List<Mention> mentions) {
    return new Entity(
        Entity.idOf(EntityType.PLACE, name),
        EntityType.PLACE,
        Optional.empty(),
        name,
        mentions.stream().map(Mention::text).distinct().toList(),
        mentions.stream().sorted(Mention.BY_SPAN).toList(),
        EventName.NONE,
        Optional.empty());
  }

  /** The places of a name, from the left; none where it is but one. */
  List<Span> parts(String name) {
    List<Span> parts = new ArrayList<>();
    int at = 0;
    for (int next = next(name, at); next > 0; next = next(name, at)) {
      parts.add(new Span(at, next));
      at = next + direction(name.substring(next));
    }
    if (!parts.isEmpty()) {
      parts.add(new Span(at, name.length()));
    }
    return parts;
  }

  /** Where the first place of what begins at {@code from} ends; 0 if it is no chain. */
  private int next(String name, int from) {
    String chain = name.substring(from);
    if (chain.length() < 2 * SHORTEST || isAddress(chain) || places.isKnown(chain)) {
      return 0;
    }
    int known = next(chain, true);
    int to = known > 0 ? known : next(chain, false);
    return to > 0 ? from + to : 0;
  }

  private int next(String chain, boolean known) {
    for (int to = chain.length() - SHORTEST; to >= SHORTEST; to--) {
      String place = chain.substring(0, to);
      List<Entry> before = known ? places.wellKnown(Names.fold(place)) : List.of();
      String rest = chain.substring(to + direction(chain.substring(to)));
      if ((known ? !before.isEmpty() : isArea(place, WIDE)) && mayFollow(rest, place, before)) {
        return to;
      }
    }
    return 0;
  }

  /** 和平区南三好街96号 is one place, and not written for its parts. */
  private static boolean isAddress(String chain) {
    return chain.chars().anyMatch(Character::isDigit);
  }

  private static int direction(String rest) {
    return DIRECTIONS.stream().filter(rest::startsWith).mapToInt(String::length).max().orElse(0);
  }

  private boolean mayFollow(String rest, String place, List<Entry> before) {
    boolean country = !before.isEmpty() && before.stream().allMatch(LeadingPlaces::isCountry);
    boolean facility = FACILITIES.stream().anyMatch(rest::endsWith);
    if (rest.length() < SHORTEST
        || facility && !country
        || WIDE.stream().anyMatch(rest::startsWith)) {
      return false;
    }
    return places.isKnownWithin(rest, place, before)
        || next(rest, 0) > 0
        || isArea(rest, WIDE)
        || isArea(rest, AREAS)
        || isArea(place, WIDE) && !facility && rest.length() > SHORTEST && !startsBare(rest);
  }

  private static boolean isArea(String name, List<String> ends) {
    return ends.stream()
            .anyMatch(end -> name.endsWith(end) && name.length() >= SHORTEST + end.length())
        && NO_AREAS.stream().noneMatch(name::endsWith)
        && !startsBare(name);
  }

  private static boolean startsBare(String name) {
    return BARE.stream().anyMatch(name::startsWith);
  }

  private static List<String> words(String kind) {
    return Tables.resource("place_words.csv").stream()
        .filter(row -> row.get("kind").equals(kind))
        .map(row -> row.get("word"))
        .toList();
  }
}
