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
 * <p>The weights were set by hand and only order candidates; {@link LinkScores} says what they are
 * worth.
 */
final class Likelihood {

  /**
   * @param weight to compare candidates by
   * @param evidence what it rests on most
   * @param why what speaks for it, in words
   */
  record Verdict(double weight, Evidence evidence, String why) {

    Verdict(Evidence evidence, String why) {
      this(1, evidence, why);
    }

    /** How sure the link is, 0 to 1. */
    double score() {
      return LinkScores.get().of(evidence, weight);
    }
  }

  /** Countries whose places' names of two characters are words and people's names as well. */
  private static final Set<String> WORDY = Set.of("CN", "TW");

  private Likelihood() {}

  /**
   * @param rivals all that the base knows under the name, the candidate among them
   * @return empty if it is not likely enough
   */
  static Optional<Verdict> of(
      Candidate candidate, List<Candidate> rivals, Entity entity, Context context) {
    Optional<Verdict> verdict =
        switch (candidate.certainty()) {
          case CERTAIN -> Optional.of(new Verdict(Evidence.NAME, "name"));
          case CUED ->
              Cues.find(candidate, entity, context.extraction())
                  .map(cue -> "name and cue " + cue)
                  .or(
                      () ->
                          context
                              .tenure(candidate.entry(), entity)
                              .map(t -> "name and post " + t.inWords()))
                  .map(why -> new Verdict(Evidence.CUE, why));
          case LIKELY -> Optional.of(weighed(candidate.entry(), rivals, entity, context));
          case UNCONFIRMED -> Confirmation.of(candidate.entry(), entity, context);
        };
    return verdict.filter(v -> v.score() >= LinkScores.ENOUGH);
  }

  private static Verdict weighed(
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
    if (entity.type() == EntityType.PERSON && Confirmation.of(entry, entity, context).isPresent()) {
      score += 0.1;
    }
    score += division(entry, entity, context, why);
    score -= Glosses.isAnother(entity, entry) ? 0.3 : 0;
    return new Verdict(score, Evidence.WEIGHED, String.join(", ", why));
  }

  /** 东港 may be anything, 东港 beside 辽宁 hardly. */
  private static double division(Entry entry, Entity entity, Context context, List<String> why) {
    Optional<String> division = entry.facts().division().filter(context::names);
    division.ifPresent(name -> why.add("its " + name + " in the article"));
    boolean word =
        Names.fold(entity.name()).length() <= 2
            && entry.facts().country().filter(WORDY::contains).isPresent();
    return division.isPresent() ? 0.1 : word ? -0.15 : 0;
  }

  private static double share(Entry entry, List<Candidate> rivals) {
    double all = rivals.stream().mapToDouble(rival -> weight(rival.entry())).sum();
    return weight(entry) / all;
  }

  private static double weight(Entry entry) {
    return 1 + entry.facts().prior();
  }

  /** A long or dotted name has few bearers that no base knows, one of two characters many. */
  private static double length(Entity entity) {
    int length = Names.fold(entity.name()).length();
    return length >= 4 || entity.name().indexOf('·') > 0 ? 0.15 : length == 3 ? 0.05 : -0.1;
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
