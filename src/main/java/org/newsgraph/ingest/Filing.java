package org.newsgraph.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.newsgraph.model.Dateline;

/**
 * A dateline as it was read, before the month and year of its day are known.
 *
 * @param text the dateline as it stood
 * @param agency the agency in Simplified characters
 * @param places where it was filed, in Simplified characters
 * @param day the day, with month and year where they are named
 * @param reporters the names of those who reported
 */
record Filing(
    String text,
    Optional<String> agency,
    List<String> places,
    Optional<Day> day,
    List<String> reporters) {

  /** A day of a month, of a month of the year, or of the calendar. */
  record Day(OptionalInt year, OptionalInt month, int day) {

    /** The day of that name that is nearest to the publication. */
    Optional<LocalDate> near(Optional<LocalDate> published) {
      if (year.isPresent() && month.isPresent()) {
        return of(year.getAsInt(), month.getAsInt());
      }
      return published.flatMap(
          date ->
              IntStream.rangeClosed(-1, 1)
                  .mapToObj(i -> month.isPresent() ? date.plusYears(i) : date.plusMonths(i))
                  .flatMap(d -> of(d.getYear(), month.orElse(d.getMonthValue())).stream())
                  .min((a, b) -> Long.compare(distance(a, date), distance(b, date))));
    }

    private Optional<LocalDate> of(int someYear, int someMonth) {
      try {
        return Optional.of(LocalDate.of(someYear, someMonth, day));
      } catch (DateTimeException noSuchDay) {
        return Optional.empty();
      }
    }

    private static long distance(LocalDate a, LocalDate b) {
      return Math.abs(a.toEpochDay() - b.toEpochDay());
    }
  }

  /** The dateline of an article that came out on a day. */
  Dateline near(Optional<LocalDate> published) {
    return new Dateline(text, agency, places, day.flatMap(d -> d.near(published)), reporters);
  }
}
