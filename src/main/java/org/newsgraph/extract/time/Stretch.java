package org.newsgraph.extract.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.newsgraph.model.Precision;
import org.newsgraph.model.TimeValue;
import org.newsgraph.model.TimeValue.Anchor;

/**
 * A stretch of the calendar while it is worked out.
 *
 * @param from inclusive, null if open
 * @param to exclusive, null if open
 */
record Stretch(LocalDateTime from, LocalDateTime to, Precision precision, Anchor anchor) {

  static Stretch of(Unit unit, LocalDateTime within, Anchor anchor) {
    LocalDateTime from = unit.floor(within);
    return new Stretch(from, unit.plus(from, 1), unit.precision(), anchor);
  }

  /** What has no value: an impossible date, or a time that nothing completes. */
  static Stretch none(Anchor anchor) {
    return new Stretch(null, null, Precision.VAGUE, anchor);
  }

  static Stretch day(LocalDate day, Anchor anchor) {
    return of(Unit.DAY, day.atStartOfDay(), anchor);
  }

  static Stretch months(int year, int month, int count, Precision precision, Anchor anchor) {
    LocalDateTime from = LocalDate.of(year, month, 1).atStartOfDay();
    return new Stretch(from, from.plusMonths(count), precision, anchor);
  }

  static Stretch year(int year, Anchor anchor) {
    return months(year, 1, 12, Precision.YEAR, anchor);
  }

  Stretch with(Precision other) {
    return new Stretch(from, to, other, anchor);
  }

  Stretch with(Anchor other) {
    return new Stretch(from, to, precision, other);
  }

  boolean contains(LocalDateTime time) {
    return !time.isBefore(from) && time.isBefore(to);
  }

  LocalDate day() {
    return from.toLocalDate();
  }

  int year() {
    return from.getYear();
  }

  /** The value; without borders where nothing lies between them (过去0天). */
  TimeValue value() {
    if (from != null && to != null && !to.isAfter(from)) {
      return none(anchor).value();
    }
    return new TimeValue(
        TimeValue.Kind.POINT,
        Optional.ofNullable(from),
        Optional.ofNullable(to),
        precision,
        anchor,
        Optional.empty());
  }
}
