package org.newsgraph.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.newsgraph.link.Candidate.Certainty;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventName;
import org.newsgraph.model.Link;

/**
 * Decides which entry an entity is, or abstains.
 *
 * <p>The entity's full name decides. Its other names are only asked where no base knows the full
 * one, and then only a Latin name of several words, as a family name or an abbreviation may be
 * shared; last, the full name without the places that it begins with. What is left must be one
 * thing.
 */
final class Resolver {

  /** An entry for an entity, how certain it is and why. */
  record Decision(Entry entry, double score, String evidence) {}

  /** A candidate that may be it. */
  private record Passed(Candidate candidate, String base, Likelihood.Verdict verdict) {
    Entry entry() {
      return candidate.entry();
    }
  }

  /** So much better than the next one must a likely entry be. */
  private static final double AHEAD = 0.1;

  /** 美军 is rather 美国军队, and 日经 no ministry of 日本: shorter names are words. */
  private static final int SHORTEST_OF_COUNTRY = 3;

  /** Letters that stand for a country at the beginning of its organizations' names. */
  private static final Map<String, String> LETTERS =
      Tables.resource("country_letters.csv").stream()
          .collect(Collectors.toMap(row -> row.get("letter"), row -> row.get("country")));

  private final List<KnowledgeBase> bases;
  private final LeadingPlaces leading;

  Resolver(List<KnowledgeBase> bases) {
    this.bases = List.copyOf(bases);
    this.leading = new LeadingPlaces(bases);
  }

  Optional<Decision> resolve(Entity entity, Context context) {
    if (entity.link().isPresent()) {
      return entity.link().map(link -> laidDown(entity, link));
    }
    Optional<Decision> byName = byName(entity.name(), entity, context, candidate -> true);
    if (byName.filter(d -> Glosses.contradict(entity, d.entry())).isPresent()) {
      return Optional.empty();
    }
    if (byName.isPresent() || known(entity.name(), entity.type())) {
      return byName;
    }
    List<Decision> others =
        entity.names().stream()
            .filter(name -> !Names.hasHan(name) && name.strip().contains(" "))
            .flatMap(name -> byName(name, entity, context, candidate -> true).stream())
            .toList();
    boolean oneThing = others.stream().map(d -> d.entry().identity()).distinct().count() == 1;
    if (oneThing) {
      return Optional.of(others.get(0));
    }
    return others.isEmpty()
        ? withoutPlaces(entity, context).or(() -> withCountry(entity, context))
        : Optional.empty();
  }

  /** What a user's gazetteer says is so. */
  private static Decision laidDown(Entity entity, Link link) {
    Entry entry =
        new Entry(
            link.key(),
            entity.type(),
            entity.subtype(),
            link.label(),
            link.labels(),
            false,
            link.iris());
    return new Decision(entry, link.score(), link.evidence());
  }

  /** The longest rest that a base knows decides. */
  private Optional<Decision> withoutPlaces(Entity entity, Context context) {
    for (LeadingPlaces.Rest rest : leading.of(entity)) {
      Optional<Decision> found =
          byName(rest.rest(), renamed(entity, rest.rest()), context, rest::mayHold);
      if (found.isPresent() || known(rest.rest(), entity.type())) {
        return found.map(
            d ->
                new Decision(
                    d.entry(), d.score(), d.evidence() + ", behind its place " + rest.without()));
      }
    }
    return Optional.empty();
  }

  /** 美财政部 is 美国财政部. */
  private Optional<Decision> withCountry(Entity entity, Context context) {
    String name = Names.fold(entity.name());
    if (entity.type() != EntityType.ORGANIZATION || name.length() < SHORTEST_OF_COUNTRY) {
      return Optional.empty();
    }
    return Optional.ofNullable(LETTERS.get(name.substring(0, 1)))
        .map(country -> country + name.substring(1))
        .filter(full -> surest(full, entity.type()) <= Certainty.CUED.ordinal())
        .flatMap(full -> byName(full, renamed(entity, full), context, candidate -> true));
  }

  private static Entity renamed(Entity entity, String name) {
    return renamed(entity, name, entity.event());
  }

  /** The same entity under another name, which may be another event. */
  static Entity renamed(Entity entity, String name, EventName event) {
    return new Entity(
        entity.id(),
        entity.type(),
        entity.subtype(),
        name,
        entity.names(),
        entity.mentions(),
        event,
        entity.link());
  }

  /** Whether a base has a name for one thing for certain. */
  boolean isCertain(String name, EntityType type) {
    return surest(Names.fold(name), type) <= Certainty.CUED.ordinal();
  }

  private boolean known(String name, EntityType type) {
    return surest(Names.fold(name), type) < Certainty.UNCONFIRMED.ordinal();
  }

  /** The ordinal of the surest thing that a base says of a name: only candidates so sure count. */
  private int surest(String folded, EntityType type) {
    return bases.stream()
        .flatMap(base -> base.candidates(folded, type).stream())
        .mapToInt(candidate -> rank(candidate.certainty()))
        .min()
        .orElse(Certainty.UNCONFIRMED.ordinal());
  }

  /** Names with and without a condition stand in one table and are weighed together. */
  private static int rank(Certainty certainty) {
    return certainty == Certainty.CERTAIN ? Certainty.CUED.ordinal() : certainty.ordinal();
  }

  private Optional<Decision> byName(
      String name, Entity entity, Context context, Predicate<Candidate> possible) {
    String folded = Names.fold(name);
    int rank = surest(folded, entity.type());
    Map<String, Passed> passed = new LinkedHashMap<>();
    for (KnowledgeBase base : bases) {
      List<Candidate> candidates =
          base.candidates(folded, entity.type()).stream()
              .filter(candidate -> rank(candidate.certainty()) == rank)
              .filter(candidate -> !isSeriesOf(candidate.entry(), entity))
              .filter(possible)
              .toList();
      for (Candidate candidate : candidates) {
        Likelihood.of(candidate, candidates, entity, context)
            .map(verdict -> new Passed(candidate, base.id(), verdict))
            .ifPresent(p -> passed.putIfAbsent(p.entry().identity(), p));
      }
    }
    return best(entity, context, new ArrayList<>(passed.values())).map(p -> decision(p, entity));
  }

  /** 第28届气候大会 is one of a series, and not the series. */
  private static boolean isSeriesOf(Entry entry, Entity entity) {
    return entry.series() && !entity.event().equals(EventName.NONE);
  }

  private static Optional<Passed> best(Entity entity, Context context, List<Passed> passed) {
    narrow(passed, p -> context.tenure(p.entry(), entity).isPresent());
    if (passed.size() > 1 && entity.subtype().isPresent()) {
      passed.removeIf(p -> !p.entry().subtype().equals(entity.subtype()));
    }
    passed.sort((a, b) -> Double.compare(b.verdict().weight(), a.verdict().weight()));
    boolean decided =
        passed.size() == 1
            || passed.size() > 1
                && passed.get(0).verdict().weight() - passed.get(1).verdict().weight() >= AHEAD;
    return decided ? Optional.of(passed.get(0)) : Optional.empty();
  }

  private static void narrow(List<Passed> passed, Predicate<Passed> wanted) {
    if (passed.size() > 1 && passed.stream().anyMatch(wanted)) {
      passed.removeIf(wanted.negate());
    }
  }

  private Decision decision(Passed passed, Entity entity) {
    Entry entry = passed.entry();
    if (passed.candidate().certainty() == Certainty.UNCONFIRMED) {
      entry = entry.withLabel(Names.preferred(entry.labels()).orElse(entity.name()));
    }
    List<String> further = new ArrayList<>();
    for (KnowledgeBase base : bases) {
      further.addAll(base.furtherNames(entry));
    }
    return new Decision(
        entry.withNames(further),
        passed.verdict().score(),
        passed.base() + ": " + passed.verdict().why());
  }
}
