package org.newsgraph.extract.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.newsgraph.model.Precision;

/** The units that calendars and clocks count in. */
enum Unit {
  SECOND(ChronoUnit.SECONDS, 1, Precision.SECOND),
  MINUTE(ChronoUnit.MINUTES, 1, Precision.MINUTE),
  HOUR(ChronoUnit.HOURS, 1, Precision.HOUR),
  DAY(ChronoUnit.DAYS, 1, Precision.DAY),
  WEEK(ChronoUnit.WEEKS, 1, Precision.WEEK),
  MONTH(ChronoUnit.MONTHS, 1, Precision.MONTH),
  QUARTER(ChronoUnit.MONTHS, 3, Precision.QUARTER),
  YEAR(ChronoUnit.YEARS, 1, Precision.YEAR),
  DECADE(ChronoUnit.YEARS, 10, Precision.DECADE),
  CENTURY(ChronoUnit.YEARS, 100, Precision.CENTURY);

  private final ChronoUnit base;
  private final int times;
  private final Precision precision;

  Unit(ChronoUnit base, int times, Precision precision) {
    this.base = base;
    this.times = times;
    this.precision = precision;
  }

  Precision precision() {
    return precision;
  }

  boolean ofClock() {
    return compareTo(DAY) < 0;
  }

  /**
   * A moment moved by a number of units.
   *
   * @throws DateTimeException if that leaves the calendar
   */
  LocalDateTime plus(LocalDateTime time, long amount) {
    return time.plus(Math.multiplyExact(amount, times), base);
  }

  /** The beginning of the unit that a moment lies in; weeks begin on Monday. */
  LocalDateTime floor(LocalDateTime time) {
    if (ofClock()) {
      return time.truncatedTo(base);
    }
    LocalDateTime day = time.truncatedTo(ChronoUnit.DAYS);
    int year = day.getYear();
    return switch (this) {
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> day.withDayOfYear(1).withYear(Math.floorDiv(year, 10) * 10);
      case CENTURY -> day.withDayOfYear(1).withYear(Math.floorDiv(year, 100) * 100);
      default -> day;
    };
  }

  /** ISO 8601 text of an amount: {@code P3M}, {@code PT20S}. */
  String iso(long amount) {
    return switch (this) {
      case SECOND -> "PT" + amount + "S";
      case MINUTE -> "PT" + amount + "M";
      case HOUR -> "PT" + amount + "H";
      case DAY -> "P" + amount + "D";
      case WEEK -> "P" + amount + "W";
      case MONTH, QUARTER -> "P" + amount * times + "M";
      default -> "P" + amount * times + "Y";
    };
  }
}
