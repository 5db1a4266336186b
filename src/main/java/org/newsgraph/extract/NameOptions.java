package org.newsgraph.extract;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * How names are recognised.
 *
 * @param model a model of one's own, made by {@code newsgraph train}; else the one that newsgraph
 *     comes with
 * @param gazetteer a CSV file of names that recognition obeys
 * @param minConfidence mentions of which recognition is less sure are left out, 0 to 1
 */
public record NameOptions(Optional<Path> model, Optional<Path> gazetteer, double minConfidence) {

  /**
   * @throws IllegalArgumentException if the confidence is not within 0 and 1
   */
  public NameOptions {
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(gazetteer, "gazetteer");
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new IllegalArgumentException(
          "the least confidence must be within 0 and 1: " + minConfidence);
    }
  }

  /** newsgraph's own model, no gazetteer, all mentions. */
  public static NameOptions defaults() {
    return new NameOptions(Optional.empty(), Optional.empty(), 0);
  }
}
