package org.newsgraph.extract.time;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The twenty-four solar terms: the days on which the sun's apparent longitude passes a multiple of
 * 15 degrees, by Chinese time.
 *
 * <p>Longitude after Jean Meeus, <i>Astronomical Algorithms</i>, second edition, chapter 25 (low
 * accuracy, 0.01 degree, a quarter of an hour), so that a term within a quarter of an hour of
 * midnight may fall on the wrong side of it.
 */
final class SolarTerms {
  private static final int TERMS = 24;
  private static final double DEGREES = 15;
  private static final double TROPICAL_YEAR = 365.2422;
  private static final LocalDateTime J2000 = LocalDateTime.of(2000, 1, 1, 12, 0);

  /**
   * Chinese time is 8 hours ahead of universal time, which is about 70 seconds behind dynamical.
   */
  private static final long OFFSET_SECONDS = 8 * 3600 - 70;

  private SolarTerms() {}

  /**
   * The day of a term in a civil year.
   *
   * @param term 0 for the spring equinox, up to 23
   */
  static LocalDate day(int year, int term) {
    // The equinox is about day 79; terms from 小寒 on come before it in the civil year.
    int ahead = term >= 19 ? term - TERMS : term;
    double guess = daysSinceJ2000(LocalDate.of(year, 3, 20)) + ahead * TROPICAL_YEAR / TERMS;
    double target = term * DEGREES;
    for (int i = 0; i < 6; i++) {
      double off = Math.IEEEremainder(target - longitude(guess), 360);
      guess += off * TROPICAL_YEAR / 360;
    }
    return J2000.plusSeconds(Math.round(guess * 86_400) + OFFSET_SECONDS).toLocalDate();
  }

  private static double daysSinceJ2000(LocalDate day) {
    return day.toEpochDay() - J2000.toLocalDate().toEpochDay();
  }

  private static double longitude(double days) {
    double t = days / 36_525;
    double mean = 280.46646 + 36_000.76983 * t + 0.0003032 * t * t;
    double anomaly = Math.toRadians(357.52911 + 35_999.05029 * t - 0.0001537 * t * t);
    double centre =
        (1.914602 - 0.004817 * t) * Math.sin(anomaly)
            + (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly)
            + 0.000289 * Math.sin(3 * anomaly);
    double node = Math.toRadians(125.04 - 1934.136 * t);
    return mean + centre - 0.00569 - 0.00478 * Math.sin(node);
  }
}
