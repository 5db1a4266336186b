package org.newsgraph.eval;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * One row of the table of scores.
 *
 * @param file the gold file's name
 * @param measure what was measured
 * @param precision share of the found that is right, 0 to 1; empty where it cannot be told
 * @param recall share of the gold that was found, 0 to 1
 * @param gold how many gold items there are
 */
public record Score(
    String file, String measure, OptionalDouble precision, double recall, int gold) {
  public Score {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(precision, "precision");
  }

  /** The harmonic mean of precision and recall; empty where there is no precision. */
  public OptionalDouble f1() {
    if (precision.isEmpty()) {
      return OptionalDouble.empty();
    }
    double p = precision.getAsDouble();
    return OptionalDouble.of(p + recall == 0 ? 0 : 2 * p * recall / (p + recall));
  }
}
