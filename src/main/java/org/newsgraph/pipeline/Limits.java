package org.newsgraph.pipeline;

import java.time.Duration;
import java.util.Objects;

/**
 * Where the analysis of one article is given up, so that a single one never holds up or ends a
 * build.
 *
 * @param characters UTF-16 units of headline and body, 1 or more
 * @param time wall-clock time, above zero
 */
public record Limits(int characters, Duration time) {

  /**
   * @throws IllegalArgumentException if one of them is not above zero
   */
  public Limits {
    Objects.requireNonNull(time, "time");
    if (characters < 1 || time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException(
          "the limits of an article must be above zero: " + characters + ", " + time);
    }
  }

  /**
   * A million characters and five minutes: a book takes less than that on a busy machine, and news
   * a thousandth.
   */
  public static Limits defaults() {
    return new Limits(1_000_000, Duration.ofMinutes(5));
  }
}
