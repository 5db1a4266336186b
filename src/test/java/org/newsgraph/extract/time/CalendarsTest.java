package org.newsgraph.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The computed calendars against days that every almanac lists. */
class CalendarsTest {

  @ParameterizedTest
  @CsvSource({
    "2023, 0, 2023-03-21", "2023, 1, 2023-04-05", "2024, 1, 2024-04-04", "2023, 15, 2023-11-08",
    "2024, 18, 2024-12-21", "2023, 18, 2023-12-22", "2024, 21, 2024-02-04", "2021, 21, 2021-02-03",
    "2025, 19, 2025-01-05", "2023, 23, 2023-03-06", "2023, 6, 2023-06-21"
  })
  void solarTerms(int year, int term, LocalDate day) {
    assertThat(SolarTerms.day(year, term)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "2023, 1, 1, 2023-01-22", "2024, 1, 1, 2024-02-10", "2025, 1, 1, 2025-01-29",
    "2023, 8, 15, 2023-09-29", "2022, 5, 5, 2022-06-03", "2020, 9, 9, 2020-10-25"
  })
  void lunarDays(int year, int month, int day, LocalDate civil) {
    assertThat(LunarCalendar.day(year, month, false, day)).isEqualTo(civil);
  }

  @Test
  void leapMonthsAndShortMonths() {
    assertThat(LunarCalendar.day(2023, 2, true, 1)).isEqualTo(LocalDate.of(2023, 3, 22));
    assertThat(LunarCalendar.day(2024, 2, true, 1)).isNull();
    assertThat(LunarCalendar.eve(2024)).isEqualTo(LocalDate.of(2024, 2, 9));
    LocalDate[] month = LunarCalendar.month(2023, 1, false);
    assertThat(month).containsExactly(LocalDate.of(2023, 1, 22), LocalDate.of(2023, 2, 20));
  }

  @ParameterizedTest
  @CsvSource({
    "2023年, 2023, DIGITS",
    "二十三日, 23, COUNTED",
    "十日, 10, COUNTED",
    "二〇二三年, 2023, SPELLED",
    "两千零四年, 2004, COUNTED",
    "一百一十二年, 112, COUNTED",
    "零点, 0, COUNTED"
  })
  void numerals(String text, int value, Numeral.Form form) {
    Numeral numeral = Numeral.read(new Chars(text), 0);

    assertThat(numeral.value()).isEqualTo(value);
    assertThat(numeral.form()).isEqualTo(form);
    assertThat(numeral.end()).isEqualTo(text.length() - 1);
  }
}
