package org.newsgraph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Tells people of one name apart: by posts that differ, where nothing in the company that they keep
 * is the same. Where a base knows one bearer of the name, and an article does not say that it is
 * this one, only company or a post in common makes it so. The same whatever the order in which the
 * articles came.
 */
final class Homonyms {

  /** What stands between a name and what tells its bearer from the first one. */
  static final String MARK = "~";

  /**
   * So much company must be in common: a thing that few articles name, or several that many do. A
   * thing of so many articles counts as one divided by one more than their logarithm.
   */
  private static final double SAME_COMPANY = 0.4;

  /** Below it company says that they are two. */
  private static final double OTHER_COMPANY = 0.15;

  /** People of one name that are one by what is said of them. */
  private static final class Bearer {
    final List<Occurrence> occurrences = new ArrayList<>();
    final Set<String> posts = new TreeSet<>();
    final Set<Integer> company = new HashSet<>();
    boolean linked;

    void add(Occurrence one) {
      occurrences.add(one);
      posts.addAll(one.posts());
      IntStream.of(one.company()).forEach(company::add);
      linked |= one.linked();
    }

    String firstArticle() {
      return occurrences.get(0).article();
    }
  }

  private final IntUnaryOperator articlesOf;
  private final List<Pair> apart = new ArrayList<>();

  /**
   * @param articlesOf how many articles name an entity of the company
   */
  Homonyms(IntUnaryOperator articlesOf) {
    this.articlesOf = articlesOf;
  }

  /**
   * Looks at all articles that name an IRI.
   *
   * @return the articles in which this is another than the first bearer, who is called otherwise
   */
  Map<String, String> look(String iri, Collection<Occurrence> occurrences) {
    List<Occurrence> order = new ArrayList<>(occurrences);
    order.sort(
        Comparator.comparing((Occurrence o) -> !o.linked())
            .thenComparing(o -> o.posts().isEmpty())
            .thenComparing(Occurrence::day)
            .thenComparing(Occurrence::article));
    List<Bearer> bearers = new ArrayList<>();
    order.forEach(one -> place(one, bearers));
    Map<String, String> renamed = new TreeMap<>();
    for (Bearer other : bearers.subList(1, bearers.size())) {
      String own = iri + MARK + Integer.toHexString(other.firstArticle().hashCode());
      other.occurrences.forEach(one -> renamed.put(one.article(), own));
      apart.add(new Pair(iri, own, score(bearers.get(0), other), why(bearers.get(0), other)));
    }
    return renamed;
  }

  private void place(Occurrence one, List<Bearer> bearers) {
    Bearer best = null;
    double most = -1;
    for (Bearer bearer : bearers) {
      double fits = fits(one, bearer);
      if (fits > most) {
        best = bearer;
        most = fits;
      }
    }
    if (best == null) {
      best = new Bearer();
      bearers.add(best);
    }
    best.add(one);
  }

  /** How well it fits; below 0 not at all. */
  private double fits(Occurrence one, Bearer bearer) {
    double company = company(IntStream.of(one.company()), bearer.company);
    if (one.linked() && bearer.linked) {
      return 2;
    }
    if (!Collections.disjoint(one.posts(), bearer.posts)) {
      return 1 + company;
    }
    if (bearer.linked) {
      return company >= SAME_COMPANY ? company : -1 - company;
    }
    boolean others = !one.posts().isEmpty() && !bearer.posts.isEmpty();
    return others && company < OTHER_COMPANY ? -1 - company : company;
  }

  /** Added in the order of their weights, so that it is always the same sum. */
  private double company(IntStream one, Set<Integer> other) {
    return one.filter(other::contains)
        .map(entity -> Math.max(1, articlesOf.applyAsInt(entity)))
        .sorted()
        .mapToDouble(articles -> 1 / (1 + Math.log(articles)))
        .sum();
  }

  /** How sure it is that they are two. */
  private double score(Bearer first, Bearer other) {
    boolean posts = !first.posts.isEmpty() && !other.posts.isEmpty();
    double company = company(first.company.stream().mapToInt(Integer::intValue), other.company);
    return Math.round(1000 * Math.max(0.5, (posts ? 0.95 : 0.75) - company)) / 1000.0;
  }

  private static String why(Bearer first, Bearer other) {
    List<String> why = new ArrayList<>(List.of("one name, two bearers"));
    if (first.linked) {
      why.add("a knowledge base knows one, and nothing says that the other is the same");
    }
    if (!first.posts.isEmpty() && !other.posts.isEmpty()) {
      why.add("posts " + some(first.posts) + " here and " + some(other.posts) + " there");
    }
    why.add("hardly anything in the company of both");
    return String.join("; ", why);
  }

  private static String some(Set<String> posts) {
    return String.join("、", posts.stream().limit(3).toList());
  }

  /** The first bearer of a name with each of the others. */
  List<Pair> apart() {
    return apart;
  }
}
