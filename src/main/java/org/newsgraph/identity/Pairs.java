package org.newsgraph.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.newsgraph.link.Names;

/**
 * Finds the pairs of entities that may be one: the name of the one is among the names of the other,
 * and of no third. What they have in common says how likely it is.
 */
final class Pairs {

  /** 第28届气候大会 is one of a series, and 气候大会 the series. */
  private static final Pattern NUMBERED = Pattern.compile("[0-9]|[一二三四五六七八九十百][届屆次]");

  private static final Pattern WORDS =
      Pattern.compile("[\\p{IsLatin}.'’]{2,}([ \\-][\\p{IsLatin}.'’]{2,})+");

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
   * An entity, and another one that may be called so.
   *
   * @param named whose name it is
   * @param other that may be the same
   */
  record Couple(Profile named, Profile other) {}

  /**
   * Which of some entities may be one.
   *
   * @param profiles all that share names with one another
   */
  static List<Couple> couples(Map<String, Profile> profiles) {
    Map<String, Set<String>> bearers = new TreeMap<>();
    for (Profile profile : profiles.values()) {
      keys(profile).forEach(k -> bearers.computeIfAbsent(k, x -> new TreeSet<>()).add(profile.iri));
    }
    List<Couple> couples = new ArrayList<>();
    for (Profile profile : profiles.values()) {
      if (mayBeCalledOtherwise(profile.isLinked(), profile.label)) {
        Set<String> others = new TreeSet<>(bearers.get(key(profile, profile.label)));
        others.remove(profile.iri);
        if (others.size() == 1) {
          Profile named = profiles.get(others.iterator().next());
          if (mayBeOne(named.type, named.label, profile.label)) {
            couples.add(new Couple(named, profile));
          }
        }
      }
    }
    return couples;
  }

  /**
   * The pairs among profiles, in the order of their scores.
   *
   * @param profiles all that share names with one another
   * @param together of the {@link #couples} among them
   */
  static List<Pair> find(Map<String, Profile> profiles, Together together) {
    return surestFirst(
        couples(profiles).stream()
            .map(couple -> pair(couple.named, couple.other, together))
            .toList());
  }

  /** An edition is no other name of its series. */
  static boolean mayBeOne(String type, String label, String other) {
    return !type.equals("event")
        || NUMBERED.matcher(label).find() == NUMBERED.matcher(other).find();
  }

  /** In the order of their scores; each pair once, though each may be the other one's name. */
  static List<Pair> surestFirst(List<Pair> pairs) {
    List<Pair> sorted = new ArrayList<>(pairs);
    sorted.sort(Pair.BY_SCORE);
    Set<Set<String>> seen = new HashSet<>();
    sorted.removeIf(pair -> !seen.add(Set.of(pair.first(), pair.second())));
    return sorted;
  }

  /** How likely one entity is the other, and why. */
  static Pair pair(Profile named, Profile other, Together together) {
    List<String> why = new ArrayList<>();
    boolean same = isSame(named.label, other.label);
    why.add(
        same
            ? "'" + other.label + "' is '" + named.label + "' written otherwise"
            : "'" + other.label + "' is also a name of '" + named.label + "'");
    double score = same ? 0.85 : 0.45 + length(other);
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
    if (!same && together.inOneArticle(named, other)) {
      score -= 0.3;
      why.add("an article tells them apart");
    }
    double rounded = Math.round(1000 * Math.max(0, Math.min(1, score))) / 1000.0;
    return new Pair(named.iri, other.iri, rounded, String.join("; ", why));
  }

  /** 比尔-巴尔 and 比尔·巴尔. Short names are words too. */
  private static boolean isSame(String label, String other) {
    String folded = Names.fold(label);
    return folded.length() >= 4 && folded.equals(Names.fold(other));
  }

  /** Names of many letters have few bearers, and Latin ones with a given name hardly a second. */
  private static double length(Profile profile) {
    if (profile.type.equals("person") && WORDS.matcher(profile.label).matches()) {
      return 0.37;
    }
    int length = Names.fold(profile.label).length();
    return length >= 5 ? 0.3 : length == 4 ? 0.25 : length == 3 ? 0.15 : 0;
  }
}
