package org.newsgraph.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.link.Candidate.Certainty;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Subtype;

/**
 * Names that begin with the places where the thing is: 法国里昂 is 里昂, but 中国外交部 is no 外交部.
 *
 * <p>Countries, provinces and cities are taken off a place, from the left. Off an organization only
 * countries are: 北京大学 is no 大学 of Beijing, 西安电子科技大学 another one than 电子科技大学. What is left must say
 * by itself which one it is.
 */
final class LeadingPlaces {

  /**
   * What is left of a name.
   *
   * @param rest the name without the places, folded
   * @param without the places, as folded
   * @param places what the last of the places may be
   */
  record Rest(String rest, String without, List<Entry> places) {

    /**
     * Whether a candidate may lie there: in the same country and, behind a province or city, in the
     * same division. Where a base knows no country, its name must be such that no other thing has
     * it.
     */
    boolean mayHold(Candidate candidate) {
      Entry entry = candidate.entry();
      return switch (candidate.certainty()) {
        case UNCONFIRMED -> entry.iris().stream().noneMatch(Rest::toldApart);
        case CERTAIN ->
            entry.facts().country().isPresent() ? lies(entry) : !isWide(entry.subtype());
        case CUED, LIKELY -> lies(entry);
      };
    }

    /** 南海 behind 广东 is a town, and the United Nations are no country's. */
    private boolean isWide(Optional<Subtype> subtype) {
      return WIDE.contains(subtype)
          || subtype.equals(Optional.of(Subtype.LANDFORM))
              && places.stream().noneMatch(LeadingPlaces::isCountry);
    }

    /** English titles with a comma or brackets are of names that several things have. */
    private static boolean toldApart(String iri) {
      return iri.contains(",") || iri.contains("(") || iri.contains("%2C") || iri.contains("%28");
    }

    private boolean lies(Entry entry) {
      return places.stream().anyMatch(place -> holds(place, entry));
    }

    private static boolean holds(Entry place, Entry entry) {
      return entry.facts().country().equals(place.facts().country())
          && entry.facts().country().isPresent()
          && (isCountry(place) || sameDivision(place, entry));
    }

    private static boolean sameDivision(Entry place, Entry entry) {
      Optional<String> division = entry.facts().division().map(Names::fold);
      Set<String> names =
          place.labels().values().stream()
              .flatMap(List::stream)
              .map(Names::fold)
              .collect(Collectors.toSet());
      place.facts().division().map(Names::fold).ifPresent(names::add);
      return division.map(names::contains).orElse(false);
    }
  }

  private static final Set<Optional<Subtype>> STRIPPED =
      Set.of(
          Optional.of(Subtype.COUNTRY), Optional.of(Subtype.PROVINCE), Optional.of(Subtype.CITY));
  private static final Set<Optional<Subtype>> WIDE =
      Set.of(Optional.of(Subtype.REGION), Optional.of(Subtype.INTERNATIONAL));
  private static final int SHORTEST = 2;
  private static final List<String> STARTS = words("start");
  private static final List<String> ENDS = words("end");
  private static final List<String> FREE = words("free");

  private final List<KnowledgeBase> bases;

  LeadingPlaces(List<KnowledgeBase> bases) {
    this.bases = List.copyOf(bases);
  }

  /** What may be left of an entity's name without one place or several, the longest first. */
  List<Rest> of(Entity entity) {
    String name = Names.fold(entity.name());
    return switch (entity.type()) {
      case PLACE -> ofPlace(name);
      case ORGANIZATION -> ofOrganization(name);
      default -> List.of();
    };
  }

  /** All ways to read the places, as 首尔特别市 begins with 首尔, and 印度尼西亚 with 印度. */
  private List<Rest> ofPlace(String name) {
    List<Rest> rests = new ArrayList<>();
    Set<Integer> starts = new HashSet<>(Set.of(0));
    for (int to = SHORTEST; to <= name.length() - SHORTEST; to++) {
      List<Entry> places = new ArrayList<>();
      for (int from = 0; from <= to - SHORTEST; from++) {
        if (starts.contains(from)) {
          places.addAll(places(name.substring(from, to)));
        }
      }
      if (!places.isEmpty()) {
        starts.add(to);
        rests.add(new Rest(name.substring(to), name.substring(0, to), places));
      }
    }
    return rests;
  }

  /** The longest place must be a country: 马里兰州大学 is none of 马里. */
  private List<Rest> ofOrganization(String name) {
    for (int to = name.length() - SHORTEST; to >= SHORTEST; to--) {
      List<Entry> places = places(name.substring(0, to));
      if (!places.isEmpty()) {
        boolean wanted =
            places.stream().allMatch(LeadingPlaces::isCountry) && !isBound(name.substring(to));
        return wanted
            ? List.of(new Rest(name.substring(to), name.substring(0, to), places))
            : List.of();
      }
    }
    return List.of();
  }

  /** Whether a name is one place's. */
  boolean isKnown(String name) {
    return bases.stream()
        .flatMap(base -> base.candidates(Names.fold(name), EntityType.PLACE).stream())
        .anyMatch(candidate -> candidate.certainty() != Certainty.UNCONFIRMED);
  }

  /** Whether a name is one of a place that may lie in the places before it. */
  boolean isKnownWithin(String name, String before, List<Entry> places) {
    Rest rest = new Rest(Names.fold(name), before, places);
    return bases.stream()
        .flatMap(base -> base.candidates(rest.rest(), EntityType.PLACE).stream())
        .filter(candidate -> candidate.certainty() != Certainty.UNCONFIRMED)
        .anyMatch(rest::mayHold);
  }

  /** The countries, provinces and cities that a name means in news; short names mean many more. */
  List<Entry> wellKnown(String name) {
    return stripped(name, Certainty.CERTAIN);
  }

  private List<Entry> places(String name) {
    return stripped(name, Certainty.LIKELY);
  }

  private List<Entry> stripped(String name, Certainty least) {
    return bases.stream()
        .flatMap(base -> base.candidates(name, EntityType.PLACE).stream())
        .filter(candidate -> candidate.certainty().ordinal() <= least.ordinal())
        .map(Candidate::entry)
        .filter(entry -> STRIPPED.contains(entry.subtype()))
        .toList();
  }

  static boolean isCountry(Entry place) {
    return place.subtype().equals(Optional.of(Subtype.COUNTRY));
  }

  private static boolean isBound(String rest) {
    return STARTS.stream().anyMatch(rest::startsWith)
        || ENDS.stream().anyMatch(rest::endsWith) && FREE.stream().noneMatch(rest::endsWith);
  }

  private static List<String> words(String at) {
    return Tables.resource("bound_words.csv").stream()
        .filter(row -> row.get("at").equals(at))
        .map(row -> row.get("word"))
        .toList();
  }
}
