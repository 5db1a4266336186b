package org.newsgraph.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.newsgraph.link.Names;

/**
 * Finds the pairs of entities that may be one: the name of the one is among the names of the other,
 * and of no third. What they have in common says how likely it is.
 */
final class Pairs {

  private final Map<String, Profile> profiles;
  private final ToIntFunction<String> articles;
  private final Map<String, Set<String>> bearers = new TreeMap<>();

  /**
   * @param profiles all profiles, or all of those that share names with one another
   * @param articles in how many articles an entity is, also one without a profile here
   */
  Pairs(Map<String, Profile> profiles, ToIntFunction<String> articles) {
    this.profiles = profiles;
    this.articles = articles;
    for (Profile profile : profiles.values()) {
      keys(profile).forEach(k -> bearers.computeIfAbsent(k, x -> new TreeSet<>()).add(profile.iri));
    }
  }

  /** Only entities that have one of these in common can be a pair. */
  static Set<String> keys(Profile profile) {
    Set<String> keys = new TreeSet<>();
    profile.names.forEach(name -> keys.add(key(profile, name)));
    return keys;
  }

  private static String key(Profile profile, String name) {
    return profile.type + "/" + Names.fold(name);
  }

  /** In the order of their scores. */
  List<Pair> find() {
    List<Pair> pairs = new ArrayList<>();
    for (Profile profile : profiles.values()) {
      if (!profile.isLinked() && Names.fold(profile.label).length() >= 2) {
        Set<String> others = new TreeSet<>(bearers.get(key(profile, profile.label)));
        others.remove(profile.iri);
        if (others.size() == 1) {
          pairs.add(pair(profiles.get(others.iterator().next()), profile));
        }
      }
    }
    Collections.sort(pairs, Pair.BY_SCORE);
    return pairs;
  }

  private Pair pair(Profile named, Profile other) {
    List<String> why = new ArrayList<>();
    why.add("'" + other.label + "' is also a name of '" + named.label + "'");
    double score = 0.45 + length(other.label);
    double company = company(named, other);
    score += 0.5 * company;
    why.add(String.format(Locale.ROOT, "their company is alike by %.2f", company));
    if (!Collections.disjoint(named.posts, other.posts)) {
      score += 0.2;
      why.add("they share a post");
    } else if (!named.posts.isEmpty() && !other.posts.isEmpty()) {
      score -= 0.1;
      why.add("they have other posts");
    }
    if (!Collections.disjoint(named.articles, other.articles)) {
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

  /** The cosine of what both are named with; what is named in many articles counts less. */
  private double company(Profile a, Profile b) {
    Map<String, Double> weights = new HashMap<>();
    return product(a, b, weights)
        / Math.sqrt(product(a, a, weights) * product(b, b, weights) + 1e-9);
  }

  private double product(Profile a, Profile b, Map<String, Double> weights) {
    double sum = 0;
    for (Map.Entry<String, Integer> one : a.company.entrySet()) {
      Integer other = b.company.get(one.getKey());
      if (other != null) {
        double weight = weights.computeIfAbsent(one.getKey(), this::weight);
        sum += one.getValue() * other * weight * weight;
      }
    }
    return sum;
  }

  private double weight(String iri) {
    return 1 / (1 + Math.log(articles.applyAsInt(iri)));
  }
}
