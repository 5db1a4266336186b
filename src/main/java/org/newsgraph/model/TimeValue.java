package org.newsgraph.model;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A time expression's value: a half-open interval on the calendar, a duration or a repetition.
 *
 * <p>Times are local to where the text speaks of; no zone is guessed.
 *
 * @param kind point or span of the calendar, duration, or repetition
 * @param from first moment, inclusive; empty where the beginning is open, or not a {@link
 *     Kind#POINT}
 * @param to last moment, exclusive; empty where the end is open, or not a {@link Kind#POINT}
 * @param precision how exact the text is
 * @param anchor what a relative expression was resolved against
 * @param iso ISO 8601 text of a duration ({@code P2Y}) or repetition ({@code R/P1D}); empty for
 *     points
 */
public record TimeValue(
    Kind kind,
    Optional<LocalDateTime> from,
    Optional<LocalDateTime> to,
    Precision precision,
    Anchor anchor,
    Optional<String> iso) {

  /** What a time expression speaks of. */
  public enum Kind {
    /** A stretch of the calendar, however short or long. */
    POINT,
    /** A length of time: 两年. */
    DURATION,
    /** A repetition: 每天. */
    SET
  }

  /** What a relative expression was resolved against. */
  public enum Anchor {
    /** Nothing: the text itself says all. */
    ABSOLUTE,
    /** The article's publication time. */
    PUBLICATION,
    /** The day of the agency's dateline: （法新社洛杉矶8日电）. */
    DATELINE,
    /** A time that stands before it in the text. */
    TEXT
  }

  /**
   * @throws IllegalArgumentException if {@code to} is not after {@code from}
   */
  public TimeValue {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(precision, "precision");
    Objects.requireNonNull(anchor, "anchor");
    Objects.requireNonNull(iso, "iso");
    if (from.isPresent() && to.isPresent() && !to.get().isAfter(from.get())) {
      throw new IllegalArgumentException("an interval that ends before it begins: " + from + to);
    }
  }

  /** An interval. */
  public static TimeValue interval(
      LocalDateTime from, LocalDateTime to, Precision precision, Anchor anchor) {
    return new TimeValue(
        Kind.POINT, Optional.of(from), Optional.of(to), precision, anchor, Optional.empty());
  }
}
