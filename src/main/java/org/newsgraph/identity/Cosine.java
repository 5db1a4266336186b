package org.newsgraph.identity;

import java.util.Map;
import java.util.TreeMap;

/**
 * The cosine of what two entities are named with; what is named in many articles counts less. Terms
 * of the same weight are added as whole numbers, so that the order in which they come changes
 * nothing.
 */
final class Cosine {

  /** A product of two vectors. */
  static final class Product {

    private final Map<Integer, Long> times = new TreeMap<>();

    /**
     * @param articles in how many articles that is which both are named with
     * @param one with how many of them the one shares it
     * @param other with how many the other
     */
    void add(int articles, int one, int other) {
      times.merge(articles, (long) one * other, Long::sum);
    }

    double sum() {
      double sum = 0;
      for (Map.Entry<Integer, Long> some : times.entrySet()) {
        double weight = 1 / (1 + Math.log(some.getKey()));
        sum += some.getValue() * weight * weight;
      }
      return sum;
    }
  }

  private Cosine() {}

  static double of(Product both, Product one, Product other) {
    return both.sum() / Math.sqrt(one.sum() * other.sum() + 1e-9);
  }
}
