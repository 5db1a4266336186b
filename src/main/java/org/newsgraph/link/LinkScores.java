package org.newsgraph.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * What share of links is right that rest on the same evidence: the scores of links. Links of unseen
 * articles were read one by one and counted, see {@code link_scores.csv} and docs/quality.md.
 * Immutable.
 */
final class LinkScores {

  /** Below it there is no link: nine in ten must be right. */
  static final double ENOUGH = 0.9;

  private static final LinkScores INSTANCE = new LinkScores(Tables.resource("link_scores.csv"));

  /** From a weight on, so many links were read and so many of them right. */
  private record Step(double from, int read, int right) {

    /** The mean of what the share can be after that reading, with Jeffreys' prior. */
    double share() {
      return (right + 0.5) / (read + 1);
    }
  }

  private final Map<Evidence, List<Step>> steps = new EnumMap<>(Evidence.class);

  LinkScores(List<CSVRecord> rows) {
    for (CSVRecord row : rows) {
      Evidence evidence = Evidence.valueOf(row.get("evidence").toUpperCase(java.util.Locale.ROOT));
      steps
          .computeIfAbsent(evidence, e -> new ArrayList<>())
          .add(
              new Step(
                  Double.parseDouble(row.get("from")),
                  Integer.parseInt(row.get("read")),
                  Integer.parseInt(row.get("right"))));
    }
    steps.values().forEach(list -> list.sort(Comparator.comparingDouble(Step::from).reversed()));
  }

  static LinkScores get() {
    return INSTANCE;
  }

  /**
   * How sure a link is, 0 to 1; 0 where nothing so weak was ever read.
   *
   * @param weight as {@link Likelihood} has weighed it
   */
  double of(Evidence evidence, double weight) {
    return steps.getOrDefault(evidence, List.of()).stream()
        .filter(step -> weight >= step.from())
        .findFirst()
        .map(Step::share)
        .orElse(0.0);
  }
}
