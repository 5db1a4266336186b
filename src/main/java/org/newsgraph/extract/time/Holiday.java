package org.newsgraph.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import org.newsgraph.extract.lexicon.DataTable;
import org.newsgraph.model.Precision;

/**
 * A day that comes once a year.
 *
 * @param rule which day, as in {@code holidays.tsv}
 * @param days how long the holiday is
 * @param sure whether the name is a time wherever it stands
 */
record Holiday(String[] rule, int days, boolean sure) {

  /** All holidays, read once. */
  static Lexicon<Holiday> lexicon() {
    Lexicon<Holiday> lexicon = new Lexicon<>();
    for (String[] row : DataTable.rows(Holiday.class, "holidays.tsv", 3)) {
      int days = Integer.parseInt(row[2].strip());
      for (String name : row[0].split(" ")) {
        boolean sure = name.charAt(0) != '?';
        Holiday holiday = new Holiday(row[1].split(" "), days, sure);
        lexicon.add(sure ? name : name.substring(1), holiday);
      }
    }
    return lexicon;
  }

  /** The holiday's day. */
  Part part() {
    return part(false);
  }

  /** The days off around it, whose borders no text tells. */
  Part season() {
    return part(true);
  }

  private Part part(boolean season) {
    return new Part(
        Rank.DAY,
        (within, frame) -> {
          if (within != null) {
            return within.precision() == Precision.YEAR
                ? stretch(within.year(), season, within.with(within.anchor()))
                : null;
          }
          if (!frame.known() && frame.after() == null) {
            return null;
          }
          int year = frame.pivot().getYear();
          Stretch anchor = Stretch.year(year, frame.anchor());
          return Completion.choose(frame, 1, 2, i -> stretch(year + i, season, anchor));
        });
  }

  private Stretch stretch(int year, boolean season, Stretch like) {
    LocalDate day = day(year);
    if (day == null) {
      return null;
    }
    LocalDateTime from = day.atStartOfDay();
    return season
        ? new Stretch(from, from.plusDays(days), Precision.VAGUE, like.anchor())
        : Stretch.day(day, like.anchor());
  }

  private LocalDate day(int year) {
    return switch (rule[0]) {
      case "fixed" -> LocalDate.of(year, number(1), number(2));
      case "lunar" -> LunarCalendar.day(year, number(1), false, number(2));
      case "eve" -> LunarCalendar.eve(year);
      case "nth" -> nth(year);
      case "term" -> SolarTerms.day(year, number(1));
      case "easter" -> easter(year).plusDays(number(1));
      default -> throw new IllegalStateException("holidays.tsv: unknown rule " + rule[0]);
    };
  }

  private int number(int column) {
    return Integer.parseInt(rule[column]);
  }

  private LocalDate nth(int year) {
    LocalDate first = LocalDate.of(year, number(1), 1);
    return first.with(TemporalAdjusters.dayOfWeekInMonth(number(3), DayOfWeek.of(number(2))));
  }

  /** Easter Sunday by the anonymous Gregorian rule (Nature, 1876). */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int sum = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
