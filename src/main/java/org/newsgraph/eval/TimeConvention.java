package org.newsgraph.eval;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.newsgraph.eval.TimeMeasure.GoldInterval;
import org.newsgraph.model.Precision;
import org.newsgraph.model.TimeExpression;

/**
 * Where gold data and the tagger read an expression alike and only write its borders down after
 * another custom; docs/quality.md says which of the two a reader of news follows, and why.
 */
enum TimeConvention {
  /** 1日到3日 is up to the third, which gold data may leave out. */
  RANGE_END("the last day, month or year of a range left out"),
  /** 昨晚 is from 18 to 24 o'clock here, from 16 to 20 there. */
  PART_OF_DAY("other hours for a part of the day"),
  /** 正月三十, 中秋: the lunar date's numbers taken for those of a civil one. */
  LUNAR("a lunar date on the civil calendar"),
  /** 最近 is one day, 今年 ends today, 五年前 is one day: finer than the text says. */
  FINER("finer than the text says"),
  /** 2月30日 is the first of January of the year 1. */
  NO_SUCH_DAY("a value for a day that does not exist");

  private static final List<String> LUNAR_WORDS =
      List.of("农历", "正月", "初一", "三十", "大年", "中秋", "春节", "除夕", "元宵", "端午", "重阳");

  /** Hours within which a part of the day lies. */
  private static final int PART_HOURS = 8;

  private final String label;

  TimeConvention(String label) {
    this.label = label;
  }

  /** What the custom is, for people. */
  String label() {
    return label;
  }

  /** The custom that alone keeps a value from being an accepted one; empty where that is not so. */
  static Optional<TimeConvention> of(TimeExpression found, Iterable<GoldInterval> accepted) {
    for (GoldInterval gold : accepted) {
      for (TimeConvention convention : values()) {
        if (convention.explains(found, gold)) {
          return Optional.of(convention);
        }
      }
    }
    return Optional.empty();
  }

  private boolean explains(TimeExpression found, GoldInterval gold) {
    if (this == NO_SUCH_DAY) {
      return gold.from().getYear() == 1 && found.value().from().isEmpty();
    }
    if (this == LUNAR) {
      return LUNAR_WORDS.stream().anyMatch(found.text()::contains);
    }
    if (found.value().from().isEmpty() || found.value().to().isEmpty()) {
      return false;
    }
    LocalDateTime from = found.value().from().get();
    LocalDateTime to = found.value().to().get();
    Precision precision = found.value().precision();
    return switch (this) {
      case RANGE_END ->
          isRange(found) && from.equals(gold.from()) && to.equals(next(gold.to(), precision));
      case PART_OF_DAY ->
          precision == Precision.PART_OF_DAY
              && from.toLocalDate().equals(gold.from().toLocalDate())
              && Duration.between(gold.from(), gold.to()).toHours() <= PART_HOURS;
      default ->
          (precision == Precision.YEAR || precision == Precision.VAGUE)
              && isMidnight(gold.from())
              && isMidnight(gold.to())
              && !gold.from().isBefore(from)
              && !gold.to().isAfter(to);
    };
  }

  private static boolean isMidnight(LocalDateTime moment) {
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT);
  }

  private static boolean isRange(TimeExpression found) {
    return found.rule().equals("range") || found.rule().equals("years");
  }

  private static LocalDateTime next(LocalDateTime moment, Precision precision) {
    return switch (precision) {
      case YEAR -> moment.plusYears(1);
      case MONTH -> moment.plusMonths(1);
      default -> moment.plusDays(1);
    };
  }
}
