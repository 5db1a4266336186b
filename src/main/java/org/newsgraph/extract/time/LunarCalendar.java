package org.newsgraph.extract.time;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Dates of the traditional Chinese calendar, by ICU4J's {@link ChineseCalendar}. */
final class LunarCalendar {
  /** ICU counts years from 2637 BC, the first of Emperor Huang's reign. */
  private static final int EPOCH = 2637;

  /** ICU's astronomy is good for these years. */
  private static final int FIRST_YEAR = 1600;

  private static final int LAST_YEAR = 2200;

  private LunarCalendar() {}

  /**
   * A lunar date on the civil calendar.
   *
   * @param year the civil year in which the lunar year begins
   * @return null if there is no such day
   */
  static LocalDate day(int year, int month, boolean leap, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 30) {
      return null;
    }
    ChineseCalendar calendar = calendar(year, month, leap, day);
    calendar.getTimeInMillis();
    boolean exists =
        calendar.get(Calendar.DAY_OF_MONTH) == day
            && calendar.get(Calendar.MONTH) == month - 1
            && calendar.get(ChineseCalendar.IS_LEAP_MONTH) == (leap ? 1 : 0);
    return exists ? civil(calendar) : null;
  }

  /** The first day of a lunar month and the first day behind it; null if there is no such month. */
  static LocalDate[] month(int year, int month, boolean leap) {
    LocalDate first = day(year, month, leap, 1);
    if (first == null) {
      return null;
    }
    LocalDate last = day(year, month, leap, 30);
    return new LocalDate[] {first, last == null ? first.plusDays(29) : last.plusDays(1)};
  }

  /** The last day of the lunar year that ends in a civil year: 除夕. */
  static LocalDate eve(int year) {
    LocalDate newYear = day(year, 1, false, 1);
    return newYear == null ? null : newYear.minusDays(1);
  }

  private static ChineseCalendar calendar(int year, int month, boolean leap, int day) {
    ChineseCalendar calendar = new ChineseCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
    calendar.clear();
    calendar.set(Calendar.EXTENDED_YEAR, year + EPOCH);
    calendar.set(Calendar.MONTH, month - 1);
    calendar.set(ChineseCalendar.IS_LEAP_MONTH, leap ? 1 : 0);
    calendar.set(Calendar.DAY_OF_MONTH, day);
    return calendar;
  }

  private static LocalDate civil(ChineseCalendar calendar) {
    return LocalDate.ofInstant(Instant.ofEpochMilli(calendar.getTimeInMillis()), ZoneOffset.UTC);
  }
}
