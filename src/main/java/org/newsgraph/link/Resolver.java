package org.newsgraph.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.link.Candidate.Certainty;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventName;
import org.newsgraph.model.Extraction;

/**
 * Decides which entry an entity is, or abstains.
 *
 * <p>The entity's full name decides. Its other names are only asked where no base knows the full
 * one, and then only a Latin name of several words, as a family name or an abbreviation may be
 * shared. What is left must be one thing.
 */
final class Resolver {

  /** An entry for an entity, how certain it is and why. */
  record Decision(Entry entry, double score, String evidence) {}

  /** A candidate that may be it. */
  private record Passed(Candidate candidate, String base, String why) {}

  private final List<KnowledgeBase> bases;

  Resolver(List<KnowledgeBase> bases) {
    this.bases = List.copyOf(bases);
  }

  Optional<Decision> resolve(Entity entity, Extraction extraction) {
    Optional<Decision> byName = byName(entity.name(), entity, extraction);
    if (byName.isPresent() || known(entity.name(), entity.type())) {
      return byName;
    }
    List<Decision> others =
        entity.names().stream()
            .filter(name -> !Names.hasHan(name) && name.strip().contains(" "))
            .flatMap(name -> byName(name, entity, extraction).stream())
            .toList();
    boolean oneThing = others.stream().map(d -> d.entry().identity()).distinct().count() == 1;
    return oneThing ? Optional.of(others.get(0)) : Optional.empty();
  }

  private boolean known(String name, EntityType type) {
    String folded = Names.fold(name);
    return bases.stream()
        .flatMap(base -> base.candidates(folded, type).stream())
        .anyMatch(candidate -> candidate.certainty() != Certainty.UNCONFIRMED);
  }

  private Optional<Decision> byName(String name, Entity entity, Extraction extraction) {
    Map<String, Passed> passed = new LinkedHashMap<>();
    boolean known = known(name, entity.type());
    for (KnowledgeBase base : bases) {
      for (Candidate candidate : base.candidates(Names.fold(name), entity.type())) {
        if (known && candidate.certainty() == Certainty.UNCONFIRMED) {
          continue;
        }
        why(candidate, entity, extraction)
            .ifPresent(
                why ->
                    passed.putIfAbsent(
                        candidate.entry().identity(), new Passed(candidate, base.id(), why)));
      }
    }
    return onlyOne(entity, new ArrayList<>(passed.values())).map(p -> decision(p, entity));
  }

  private static Optional<Passed> onlyOne(Entity entity, List<Passed> passed) {
    if (passed.size() > 1 && entity.subtype().isPresent()) {
      passed.removeIf(p -> !p.candidate().entry().subtype().equals(entity.subtype()));
    }
    return passed.size() == 1 ? Optional.of(passed.get(0)) : Optional.empty();
  }

  /** Why a candidate may be the entity; empty if it may not. */
  private static Optional<String> why(Candidate candidate, Entity entity, Extraction extraction) {
    if (candidate.entry().series() && !entity.event().equals(EventName.NONE)) {
      return Optional.empty();
    }
    return switch (candidate.certainty()) {
      case CERTAIN -> Optional.of("name");
      case CUED -> Cues.find(candidate, entity, extraction).map(cue -> "name and cue " + cue);
      case UNCONFIRMED -> Confirmation.of(candidate.entry(), entity);
    };
  }

  /** A base that only knows folded names does not know the label: there it is the entity's name. */
  private static Decision decision(Passed passed, Entity entity) {
    Certainty certainty = passed.candidate().certainty();
    Entry entry = passed.candidate().entry();
    return new Decision(
        certainty == Certainty.UNCONFIRMED ? entry.withLabel(entity.name()) : entry,
        score(certainty),
        passed.base() + ": " + passed.why());
  }

  private static double score(Certainty certainty) {
    return switch (certainty) {
      case CERTAIN -> 0.99;
      case CUED -> 0.97;
      case UNCONFIRMED -> 0.95;
    };
  }
}
