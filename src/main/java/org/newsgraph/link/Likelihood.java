package org.newsgraph.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;

/**
 * How likely a candidate is the entity, from its name, what else bears the name, its kind, its
 * country and its posts.
 *
 * <p>The weights were set by hand on links of news and then checked, see docs/quality.md: a link of
 * score s is meant to be right in s of all cases.
 */
final class Likelihood {

  /**
   * @param score 0 to 1
   * @param why what speaks for it, in words
   */
  record Verdict(double score, String why) {}

  private static final double ENOUGH = 0.8;

  private Likelihood() {}

  /**
   * @param rivals all that the base knows under the name, the candidate among them
   * @return empty if it is not likely enough
   */
  static Optional<Verdict> of(
      Candidate candidate, List<Candidate> rivals, Entity entity, Context context) {
    return switch (candidate.certainty()) {
      case CERTAIN -> Optional.of(new Verdict(0.99, "name"));
      case CUED ->
          Cues.find(candidate, entity, context.extraction())
              .map(cue -> "name and cue " + cue)
              .or(
                  () ->
                      context
                          .tenure(candidate.entry(), entity)
                          .map(t -> "name and post " + t.inWords()))
              .map(why -> new Verdict(0.97, why));
      case LIKELY -> weighed(candidate.entry(), rivals, entity, context);
      case UNCONFIRMED ->
          Confirmation.of(candidate.entry(), entity).map(why -> new Verdict(0.95, why));
    };
  }

  private static Optional<Verdict> weighed(
      Entry entry, List<Candidate> rivals, Entity entity, Context context) {
    List<String> why = new ArrayList<>();
    double share = share(entry, rivals);
    why.add("name, %d %% of its bearers".formatted(Math.round(100 * share)));
    double score = 0.55 + 0.25 * share + length(entity) + country(entry, context, why);
    if (entity.subtype().isPresent() && entry.subtype().isPresent()) {
      score += entity.subtype().equals(entry.subtype()) ? 0.05 : -0.1;
    }
    Optional<Tenure> tenure = context.tenure(entry, entity);
    if (tenure.isPresent()) {
      score += 0.3;
      why.add("post " + tenure.get().inWords());
    }
    if (Confirmation.of(entry, entity).isPresent() && entity.type() == EntityType.PERSON) {
      score += 0.1;
    }
    return score >= ENOUGH
        ? Optional.of(new Verdict(Math.min(0.98, score), String.join(", ", why)))
        : Optional.empty();
  }

  private static double share(Entry entry, List<Candidate> rivals) {
    double all = rivals.stream().mapToDouble(rival -> weight(rival.entry())).sum();
    return weight(entry) / all;
  }

  private static double weight(Entry entry) {
    return 1 + entry.facts().prior();
  }

  /** A long name has few bearers that no base knows, one of two characters many. */
  private static double length(Entity entity) {
    int length = Names.fold(entity.name()).length();
    return length >= 4 ? 0.15 : length == 3 ? 0.05 : -0.15;
  }

  private static double country(Entry entry, Context context, List<String> why) {
    Set<String> said = context.countries();
    if (entry.facts().country().isEmpty() || said.isEmpty()) {
      return 0;
    }
    boolean among = said.contains(entry.facts().country().get());
    if (among) {
      why.add("its country " + entry.facts().country().get() + " in the article");
    }
    return among ? 0.2 : -0.15;
  }
}
