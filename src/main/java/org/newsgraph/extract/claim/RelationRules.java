package org.newsgraph.extract.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.model.Claim;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Evidence;
import org.newsgraph.model.Modality;
import org.newsgraph.model.Polarity;
import org.newsgraph.model.Predicate;
import org.newsgraph.model.Span;

/**
 * Lasting relations between two names that stand near each other, by the patterns of {@code
 * relations.tsv}.
 */
final class RelationRules {

  /** Names further apart are linked by a clause, which no pattern of words can read. */
  private static final int MAX_GAP = 26;

  /** What the patterns find in samples of news is right this often, rounded down. */
  private static final double CONFIDENCE = 0.85;

  private final Map<EntityType, List<RelationPattern>> byFirst = new EnumMap<>(EntityType.class);

  RelationRules() {
    for (RelationPattern pattern : RelationPattern.all()) {
      pattern
          .firstTypes()
          .forEach(type -> byFirst.computeIfAbsent(type, t -> new ArrayList<>()).add(pattern));
    }
  }

  /** The relations that a sentence states. */
  List<Claim> read(Clause clause) {
    List<Claim> claims = new ArrayList<>();
    List<Clause.Named> names = clause.names();
    for (int i = 0; i < names.size(); i++) {
      Clause.Named first = names.get(i);
      for (RelationPattern pattern : byFirst.getOrDefault(first.entity().type(), List.of())) {
        if (pattern.isName()) {
          pattern.nameAfter(clause, first).map(v -> name(clause, first, v)).ifPresent(claims::add);
        }
      }
      for (int j = i + 1; j < names.size() && gap(first, names.get(j)) <= MAX_GAP; j++) {
        pair(clause, first, names.get(j)).ifPresent(claims::add);
      }
    }
    return claims;
  }

  private static int gap(Clause.Named first, Clause.Named second) {
    return second.span().begin() - first.span().end();
  }

  private Optional<Claim> pair(Clause clause, Clause.Named first, Clause.Named second) {
    if (gap(first, second) < 0 || first.entity().id().equals(second.entity().id())) {
      return Optional.empty();
    }
    for (RelationPattern pattern : byFirst.getOrDefault(first.entity().type(), List.of())) {
      if (!pattern.isName() && pattern.matches(clause, first, second)) {
        return claim(clause, first, second, pattern);
      }
    }
    return Optional.empty();
  }

  private static Optional<Claim> claim(
      Clause clause, Clause.Named first, Clause.Named second, RelationPattern pattern) {
    RelationCertainty certainty =
        RelationCertainty.of(
            clause, first.span(), second.span(), pattern.predicate() == Predicate.PARTICIPATES_IN);
    if (certainty.unclear()) {
      return Optional.empty();
    }
    Clause.Named subject = pattern.subjectFirst() ? first : second;
    Clause.Named object = pattern.subjectFirst() ? second : first;
    Span between = new Span(first.span().end(), second.span().begin());
    return Optional.of(
        new Claim(
            subject.entity().id(),
            pattern.predicate(),
            Optional.of(object.entity().id()),
            between.in(clause.text()),
            between,
            new Evidence(
                new Span(first.span().begin(), second.span().end()), "relation", CONFIDENCE),
            certainty.polarity(),
            certainty.modality(),
            certainty.past() ? pattern.past() : pattern.tenure()));
  }

  private static Claim name(Clause clause, Clause.Named subject, Span value) {
    return new Claim(
        subject.entity().id(),
        Predicate.ALTERNATE_NAME,
        Optional.empty(),
        value.in(clause.text()),
        value,
        new Evidence(new Span(subject.span().begin(), value.end()), "relation-name", CONFIDENCE),
        Polarity.POSITIVE,
        Modality.ASSERTED);
  }
}
