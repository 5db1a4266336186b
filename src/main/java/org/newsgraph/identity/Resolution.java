package org.newsgraph.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Joins entities, the surest pairs first, and never against a decision or what tells them apart:
 * the same whatever the order in which the articles came.
 */
final class Resolution {

  /** From here on a pair is joined; below it is only suggested. */
  static final double ENOUGH = 0.8;

  private static final double WORTH_ASKING = 0.5;

  private final Map<String, Profile> profiles;
  private final Map<String, Set<String>> members = new HashMap<>();
  private final Map<String, Set<String>> apart = new HashMap<>();
  private final List<Pair> joined = new ArrayList<>();
  private final List<Suggestion> suggestions = new ArrayList<>();
  private final List<Pair> separations = new ArrayList<>();

  /**
   * @param pairs that may be one, the surest first
   * @param separated those of one name that are two, unless a decision joins them
   */
  Resolution(
      Map<String, Profile> profiles,
      List<Decision> decisions,
      List<Pair> pairs,
      List<Pair> separated) {
    this.profiles = profiles;
    profiles.keySet().forEach(iri -> members.put(iri, new TreeSet<>(Set.of(iri))));
    List<Decision> valid = decisions.stream().filter(d -> !d.undone()).toList();
    valid.stream().filter(d -> !d.same()).forEach(this::keepApart);
    valid.stream().filter(Decision::same).forEach(this::joinDecided);
    separated.forEach(this::keepSeparated);
    pairs.forEach(this::judge);
    suggestions.sort(Suggestion.BEST_FIRST);
  }

  private void judge(Pair pair) {
    if (members.get(pair.first()) != members.get(pair.second()) && mayJoin(pair)) {
      if (pair.score() >= ENOUGH) {
        join(pair);
        suggest(Suggestion.State.JOINED, pair);
      } else if (pair.score() >= WORTH_ASKING) {
        suggest(Suggestion.State.TWO, pair);
      }
    }
  }

  private void keepApart(Decision decision) {
    keepApart(decision.first(), decision.second());
  }

  private void keepApart(String first, String second) {
    apart.computeIfAbsent(first, i -> new TreeSet<>()).add(second);
    apart.computeIfAbsent(second, i -> new TreeSet<>()).add(first);
  }

  private void keepSeparated(Pair pair) {
    if (members.get(pair.first()) != members.get(pair.second())) {
      keepApart(pair.first(), pair.second());
      separations.add(pair);
      if (pair.score() < ENOUGH) {
        suggest(Suggestion.State.SEPARATED, pair);
      }
    }
  }

  private void suggest(Suggestion.State state, Pair pair) {
    suggestions.add(new Suggestion(state, pair, articles(pair.first()), articles(pair.second())));
  }

  private int articles(String iri) {
    return profiles.containsKey(iri) ? profiles.get(iri).articleCount : 0;
  }

  private void joinDecided(Decision decision) {
    if (members.containsKey(decision.first())
        && members.containsKey(decision.second())
        && members.get(decision.first()) != members.get(decision.second())) {
      String why =
          "decision " + decision.number() + (decision.why().isEmpty() ? "" : ": " + decision.why());
      join(new Pair(decision.first(), decision.second(), 1, why));
    }
  }

  private boolean mayJoin(Pair pair) {
    Set<String> ours = members.get(pair.first());
    Set<String> theirs = members.get(pair.second());
    Set<String> matches = new TreeSet<>();
    boolean linked = false;
    for (String one : ours) {
      matches.addAll(profiles.get(one).links());
      linked |= profiles.get(one).isLinked();
      if (theirs.stream().anyMatch(apart.getOrDefault(one, Set.of())::contains)) {
        return false;
      }
    }
    for (String other : theirs) {
      Set<String> others = profiles.get(other).links();
      if (linked && !others.isEmpty() && others.stream().noneMatch(matches::contains)) {
        return false;
      }
    }
    return true;
  }

  private void join(Pair pair) {
    Set<String> all = members.get(pair.first());
    all.addAll(members.get(pair.second()));
    all.forEach(one -> members.put(one, all));
    joined.add(pair);
  }

  /** Each entity that is now called otherwise, with the node that stands for it. */
  Map<String, String> replaced() {
    Map<String, String> replaced = new TreeMap<>();
    members.forEach(
        (iri, all) -> {
          String lead = lead(all);
          if (!lead.equals(iri)) {
            replaced.put(iri, lead);
          }
        });
    return replaced;
  }

  /**
   * The one with a link, else the one that was first in the news: later articles change nothing.
   */
  private String lead(Set<String> all) {
    return all.stream()
        .map(profiles::get)
        .min(
            Comparator.comparing((Profile p) -> !p.isLinked())
                .thenComparing(p -> p.firstDay)
                .thenComparing(p -> p.iri))
        .orElseThrow()
        .iri;
  }

  /** What was joined, the surest first. */
  List<Pair> joined() {
    return joined;
  }

  /** What a person may want to decide, what is worth most first. */
  List<Suggestion> suggestions() {
    return suggestions;
  }

  /** Those of one name that are two. */
  List<Pair> apart() {
    return separations;
  }
}
