package org.newsgraph.extract.time;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.newsgraph.model.Precision;
import org.newsgraph.model.TimeValue.Anchor;

/**
 * What an expression is read against.
 *
 * @param now the moment that the text speaks from; null if nothing is known of it
 * @param anchor where {@code now} comes from
 * @param text the last time before it in the text that is a day or finer; null if there is none
 * @param wide the last time in the same paragraph that is a year or finer; null if there is none
 * @param listed whether it follows {@code wide} in a list: 10月5日和7日
 * @param direction what the sentence says about past and future
 * @param after the moment that the value has to lie at or behind, for the end of a range; else null
 */
record Frame(
    LocalDateTime now,
    Anchor anchor,
    Stretch text,
    Stretch wide,
    boolean listed,
    Direction direction,
    LocalDateTime after) {

  /** Days that a context has to lie off to be another time. */
  private static final int FAR = 45;

  /** Where a sentence looks. */
  enum Direction {
    PAST,
    NEUTRAL,
    FUTURE,
    /** Nowhere: the text is nothing but the expression. */
    ALONE
  }

  Frame after(LocalDateTime time) {
    return new Frame(now, anchor, text, wide, listed, direction, time);
  }

  Frame toward(Direction other) {
    return new Frame(now, anchor, text, wide, listed, other, after);
  }

  /** The same frame at another moment. */
  Frame at(LocalDateTime moment) {
    return new Frame(moment, anchor, text, wide, listed, direction, after);
  }

  /** Whether it is a point, and no sentence around it tells past from future. */
  boolean alone() {
    return after == null && direction == Direction.ALONE;
  }

  boolean known() {
    return now != null;
  }

  /**
   * The stretch in the same paragraph that completes a bare day or month, if it is another time
   * than the one that the text speaks from: "in March 2019 ... on the 5th".
   */
  Stretch context(Unit unit) {
    if (after != null
        || wide == null
        || wide.anchor() == Anchor.PUBLICATION
        || wide.anchor() == Anchor.DATELINE
        || wide.from() == null) {
      return null;
    }
    if (wide.precision().compareTo(Precision.MONTH) > 0) {
      return null;
    }
    if (now == null) {
      return wide;
    }
    boolean other =
        unit == Unit.YEAR
            ? wide.year() != now.getYear()
            : Math.abs(ChronoUnit.DAYS.between(wide.from(), now)) > FAR;
    return other ? wide : null;
  }

  /** The time before it in the text that 当天 (a day) or 同年 (a year) counts from, or null. */
  Stretch base(Unit unit) {
    if (unit == Unit.DAY || unit == Unit.WEEK) {
      return text;
    }
    boolean fits =
        wide != null && wide.from() != null && wide.precision().compareTo(unit.precision()) <= 0;
    if (unit == Unit.YEAR) {
      // 当年 beside times of today is "in those days", and no certain year.
      boolean told = fits && (wide.anchor() == Anchor.ABSOLUTE || wide.anchor() == Anchor.TEXT);
      return told ? wide : null;
    }
    return fits ? wide : text;
  }

  /** The anchor of a part that counts from now inside {@code within}. */
  Anchor anchor(Stretch within) {
    return within == null ? anchor : within.anchor();
  }

  /** The moment that what comes round again is completed towards. */
  LocalDateTime pivot() {
    return after != null ? after : now;
  }
}
