package org.newsgraph.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.link.Names;

/**
 * Finds the pairs of entities that may be one: the name of the one is among the names of the other,
 * and of no third. What they have in common says how likely it is.
 */
final class Pairs {

  private Pairs() {}

  /** Only entities that have one of these in common can be a pair. */
  static Set<String> keys(Profile profile) {
    Set<String> keys = new TreeSet<>();
    profile.names.forEach(name -> keys.add(key(profile, name)));
    return keys;
  }

  private static String key(Profile profile, String name) {
    return key(profile.type, name);
  }

  /** What names of one type have in common that are one name. */
  static String key(String type, String name) {
    return type + "/" + Names.fold(name);
  }

  /**
   * Whether an entity is looked at as another one's other name.
   *
   * @param linked whether it is linked to a knowledge base
   * @param label its label; empty if it has none
   */
  static boolean mayBeCalledOtherwise(boolean linked, String label) {
    return !linked && Names.fold(label).length() >= 2;
  }

  /**
   * The pairs among profiles, in the order of their scores.
   *
   * @param profiles all that share names with one another
   */
  static List<Pair> find(Map<String, Profile> profiles, Together together) {
    Map<String, Set<String>> bearers = new TreeMap<>();
    for (Profile profile : profiles.values()) {
      keys(profile).forEach(k -> bearers.computeIfAbsent(k, x -> new TreeSet<>()).add(profile.iri));
    }
    List<Pair> pairs = new ArrayList<>();
    for (Profile profile : profiles.values()) {
      if (mayBeCalledOtherwise(profile.isLinked(), profile.label)) {
        Set<String> others = new TreeSet<>(bearers.get(key(profile, profile.label)));
        others.remove(profile.iri);
        if (others.size() == 1) {
          pairs.add(pair(profiles.get(others.iterator().next()), profile, together));
        }
      }
    }
    Collections.sort(pairs, Pair.BY_SCORE);
    return pairs;
  }

  /** How likely one entity is the other, and why. */
  static Pair pair(Profile named, Profile other, Together together) {
    List<String> why = new ArrayList<>();
    why.add("'" + other.label + "' is also a name of '" + named.label + "'");
    double score = 0.45 + length(other.label);
    double company = together.company(named, other);
    score += 0.5 * company;
    why.add(String.format(Locale.ROOT, "their company is alike by %.2f", company));
    if (!Collections.disjoint(named.posts, other.posts)) {
      score += 0.2;
      why.add("they share a post");
    } else if (!named.posts.isEmpty() && !other.posts.isEmpty()) {
      score -= 0.1;
      why.add("they have other posts");
    }
    if (together.inOneArticle(named, other)) {
      score -= 0.3;
      why.add("an article tells them apart");
    }
    double rounded = Math.round(1000 * Math.max(0, Math.min(1, score))) / 1000.0;
    return new Pair(named.iri, other.iri, rounded, String.join("; ", why));
  }

  /** Names of many letters have few bearers. */
  private static double length(String name) {
    int length = Names.fold(name).length();
    return length >= 5 ? 0.3 : length == 4 ? 0.25 : length == 3 ? 0.15 : 0;
  }
}
