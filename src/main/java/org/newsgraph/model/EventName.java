package org.newsgraph.model;

import java.util.Objects;
import java.util.Optional;

/**
 * What the name of an event says about it: {@code COP28} is edition 28 of the series {@code
 * 联合国气候变化大会}; {@code 2022年世界杯} is the one of 2022.
 *
 * @param series the name of the series, where it is one of a series
 * @param edition its number in the series, 1 or more
 * @param year the year in its name
 */
public record EventName(
    Optional<String> series, Optional<Integer> edition, Optional<Integer> year) {

  /** An event whose name tells nothing more. */
  public static final EventName NONE =
      new EventName(Optional.empty(), Optional.empty(), Optional.empty());

  public EventName {
    Objects.requireNonNull(series, "series");
    Objects.requireNonNull(edition, "edition");
    Objects.requireNonNull(year, "year");
  }
}
