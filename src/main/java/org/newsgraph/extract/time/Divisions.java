package org.newsgraph.extract.time;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.newsgraph.model.Precision;
import org.newsgraph.model.TimeValue.Anchor;

/** The parts that divide what stands before them: 初, 中旬, 下半年, 第一周, 最后三个月. */
final class Divisions {
  private Divisions() {}

  /** 上旬, 中期, 后期: about a third of a decade, ten days of a month, twenty years of a century. */
  static Part third(int number) {
    return new Part(Rank.PART_OF_MONTH, (within, frame) -> third(within, number));
  }

  private static Stretch third(Stretch within, int number) {
    if (within == null) {
      return null;
    }
    return switch (within.precision()) {
      case CENTURY -> years(within, number == 1 ? 0 : number == 2 ? 20 : 80, number == 2 ? 60 : 20);
      case DECADE -> years(within, number == 1 ? 0 : number == 2 ? 3 : 7, number == 2 ? 4 : 3);
      case YEAR -> yearThird(within, number);
      case MONTH -> tenDays(within, number);
      case WEEK, QUARTER, HALF_YEAR, SEASON -> share(within, number, 3);
      default -> null;
    };
  }

  /** 初, 中, 底: of a month its first days, those around its middle and the last ones. */
  static Part edge(int number) {
    return new Part(
        Rank.PART_OF_MONTH,
        (within, frame) ->
            within != null && within.precision() == Precision.MONTH
                ? daysOfMonth(within, number)
                : third(within, number));
  }

  private static Stretch daysOfMonth(Stretch month, int number) {
    LocalDateTime first = month.from();
    return switch (number) {
      case 1 -> days(month, first, first.plusDays(5));
      case 2 -> days(month, first.plusDays(9), first.plusDays(20));
      default -> days(month, first.plusDays(24), month.to());
    };
  }

  private static Stretch days(Stretch month, LocalDateTime from, LocalDateTime to) {
    return new Stretch(from, to, Precision.PART_OF_MONTH, month.anchor());
  }

  private static Stretch years(Stretch within, int first, int count) {
    LocalDateTime from = within.from().plusYears(first);
    return new Stretch(from, from.plusYears(count), Precision.VAGUE, within.anchor());
  }

  /** 年初 and 年底 are about two or three months, 年中 the months around midsummer. */
  private static Stretch yearThird(Stretch within, int number) {
    int first = number == 1 ? 1 : number == 2 ? 6 : 11;
    return Stretch.months(within.year(), first, 2, Precision.SEASON, within.anchor())
        .with(Precision.VAGUE);
  }

  private static Stretch tenDays(Stretch within, int number) {
    LocalDateTime from = within.from().plusDays(10L * (number - 1));
    LocalDateTime to = number == 3 ? within.to() : from.plusDays(10);
    return new Stretch(from, to, Precision.PART_OF_MONTH, within.anchor());
  }

  private static Stretch share(Stretch within, int number, int of) {
    long hours = ChronoUnit.DAYS.between(within.from(), within.to());
    LocalDateTime from = within.from().plusDays(hours * (number - 1) / of);
    LocalDateTime to = within.from().plusDays(hours * number / of);
    return new Stretch(from, to, Precision.VAGUE, within.anchor());
  }

  /** 上半月, 下半月. */
  static Part halfMonth(int number) {
    return new Part(
        Rank.PART_OF_MONTH,
        (within, frame) -> {
          Stretch month = within == null ? current(Unit.MONTH, frame) : within;
          if (month == null || month.precision() != Precision.MONTH) {
            return null;
          }
          LocalDateTime middle = month.from().plusDays(15);
          return number == 1
              ? new Stretch(month.from(), middle, Precision.PART_OF_MONTH, month.anchor())
              : new Stretch(middle, month.to(), Precision.PART_OF_MONTH, month.anchor());
        });
  }

  /** 上半周, 下半周. */
  static Part halfWeek(int number) {
    return new Part(
        Rank.DAY,
        (within, frame) -> {
          Stretch week = within == null ? current(Unit.WEEK, frame) : within;
          if (week == null || week.precision() != Precision.WEEK) {
            return null;
          }
          LocalDateTime middle = week.from().plusDays(3);
          return number == 1
              ? new Stretch(week.from(), middle, Precision.VAGUE, week.anchor())
              : new Stretch(middle, week.to(), Precision.VAGUE, week.anchor());
        });
  }

  private static Stretch current(Unit unit, Frame frame) {
    return frame.known() ? Stretch.of(unit, frame.now(), frame.anchor()) : null;
  }

  /**
   * 第二周, 前10天, 最后三个月: some units counted from the beginning or the end of a stretch. A week belongs
   * to the month or year that most of its days lie in, as ISO 8601 has it for years.
   *
   * @param first the first unit, 1 for the very first; counted from the end if {@code fromEnd}
   */
  static Part units(Unit unit, int first, int count, boolean fromEnd) {
    Rank rank = unit == Unit.MONTH || unit == Unit.QUARTER ? Rank.MONTH : Rank.DAY;
    return new Part(
        unit == Unit.YEAR ? Rank.YEAR : rank,
        (within, frame) -> {
          if (within == null || within.to() == null) {
            return null;
          }
          LocalDateTime begin = unit == Unit.WEEK ? week(within.from()) : within.from();
          LocalDateTime end = unit == Unit.WEEK ? week(within.to()) : within.to();
          LocalDateTime from =
              fromEnd ? unit.plus(end, -(long) first - count + 1) : unit.plus(begin, first - 1L);
          LocalDateTime to = unit.plus(from, count);
          if (from.isBefore(begin) || to.isAfter(end)) {
            return null;
          }
          return new Stretch(
              from, to, count == 1 ? unit.precision() : within.precision(), within.anchor());
        });
  }

  /** The Monday nearest to a border, so that the week has its middle behind it. */
  private static LocalDateTime week(LocalDateTime border) {
    LocalDateTime monday = Unit.WEEK.floor(border);
    return ChronoUnit.DAYS.between(monday, border) > 3 ? monday.plusWeeks(1) : monday;
  }

  /** 第二个星期一, 最后一个周五 of a month or year. */
  static Part weekdays(int weekday, int number, boolean fromEnd) {
    return new Part(
        Rank.DAY,
        (within, frame) -> {
          if (within == null || within.to() == null) {
            return null;
          }
          LocalDateTime day =
              fromEnd
                  ? backward(within.to().minusDays(1), weekday).minusWeeks(number - 1L)
                  : forward(within.from(), weekday).plusWeeks(number - 1L);
          return within.contains(day) ? Stretch.day(day.toLocalDate(), within.anchor()) : null;
        });
  }

  private static LocalDateTime forward(LocalDateTime from, int weekday) {
    return from.plusDays(Math.floorMod(weekday - from.getDayOfWeek().getValue(), 7));
  }

  private static LocalDateTime backward(LocalDateTime from, int weekday) {
    return from.minusDays(Math.floorMod(from.getDayOfWeek().getValue() - weekday, 7));
  }

  /** 去年同期: the time before it in the text, in that year; without one, some time in that year. */
  static Part samePeriod() {
    return new Part(
        Rank.MONTH,
        (within, frame) -> {
          if (within == null || within.precision() != Precision.YEAR) {
            return null;
          }
          Stretch text = frame.wide();
          boolean shiftable =
              text != null
                  && text.from() != null
                  && text.to() != null
                  && text.year() > within.year()
                  && text.precision() != Precision.VAGUE;
          if (!shiftable) {
            return within.with(Precision.VAGUE);
          }
          long years = (long) text.year() - within.year();
          return new Stretch(
              text.from().minusYears(years),
              text.to().minusYears(years),
              text.precision(),
              Anchor.TEXT);
        });
  }
}
