package org.newsgraph.extract.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.newsgraph.model.Precision;
import org.newsgraph.model.TimeValue.Anchor;

/** The parts that fix a year, a month, a week or a day. */
final class Parts {
  private static final int[] LAST_DAY = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  /** How many days a list goes on by at most from one paragraph to the next. */
  private static final int LIST_STEP = 3;

  private Parts() {}

  // Years and more

  static Part year(int year) {
    return new Part(Rank.YEAR, (within, frame) -> Stretch.year(year, Anchor.ABSOLUTE));
  }

  /** 95年, 07年: the one nearest to the text's time, at most 15 years ahead. */
  static Part shortYear(int twoDigits) {
    return new Part(
        Rank.YEAR,
        (within, frame) -> {
          int now = frame.known() ? frame.now().getYear() : 2025;
          int year = Math.floorDiv(now, 100) * 100 + twoDigits;
          return Stretch.year(year > now + 15 ? year - 100 : year, Anchor.ABSOLUTE);
        });
  }

  static Part century(int number) {
    return new Part(
        Rank.CENTURY,
        (within, frame) ->
            Stretch.months((number - 1) * 100, 1, 1200, Precision.CENTURY, Anchor.ABSOLUTE));
  }

  /** 90年代: of the century before it, else the last one. */
  static Part decade(int number) {
    return new Part(
        Rank.DECADE,
        (within, frame) -> {
          int year = number;
          if (within != null) {
            year = within.year() + number;
          } else if (number < 100) {
            int now = frame.known() ? frame.now().getYear() : 2025;
            year = Math.floorDiv(now, 100) * 100 + number;
            year = year > now ? year - 100 : year;
          }
          Anchor anchor = within == null ? Anchor.ABSOLUTE : within.anchor();
          return Stretch.months(year, 1, 120, Precision.DECADE, anchor);
        });
  }

  /** 去年, 上个月, 本周, 昨天: counted from now; inside a longer stretch, the same place in it. */
  static Part relative(Rank rank, Unit unit, int amount) {
    return new Part(
        rank,
        (within, frame) -> {
          if (!frame.known()) {
            return null;
          }
          LocalDateTime moved = unit.plus(unit.floor(frame.now()), amount);
          return Stretch.of(
              unit, within == null ? moved : project(within, moved), frame.anchor(within));
        });
  }

  /** 去年本月, 26年前的今天. */
  private static LocalDateTime project(Stretch within, LocalDateTime moved) {
    return within.precision() == Precision.YEAR ? moved.withYear(within.year()) : moved;
  }

  /** 当天, 次日, 同月, 翌年: counted from the time before it in the text. */
  static Part fromText(Rank rank, Unit unit, int amount) {
    return new Part(
        rank,
        (within, frame) -> {
          if (within != null && within.precision() != Precision.YEAR) {
            return Stretch.of(unit, unit.plus(within.from(), amount), within.anchor());
          }
          Stretch text = frame.base(unit);
          if (text == null && (!frame.known() || unit == Unit.YEAR)) {
            return null;
          }
          LocalDateTime base = text != null ? text.from() : frame.now();
          Anchor anchor = text != null ? Anchor.TEXT : frame.anchor();
          LocalDateTime moved = unit.plus(unit.floor(base), amount);
          return Stretch.of(unit, within == null ? moved : project(within, moved), anchor);
        });
  }

  // Parts of years

  static Part months(Rank rank, Precision precision, int first, int count) {
    return new Part(
        rank,
        (within, frame) -> {
          if (within != null) {
            return within.precision() == Precision.YEAR
                ? Stretch.months(within.year(), first, count, precision, within.anchor())
                : null;
          }
          Stretch context = frame.context(Unit.YEAR);
          if (context != null) {
            return Stretch.months(context.year(), first, count, precision, Anchor.TEXT);
          }
          if (!frame.known() && frame.after() == null) {
            return null;
          }
          int year = frame.pivot().getYear();
          if (precision == Precision.HALF_YEAR && frame.after() == null) {
            return Stretch.months(year, first, count, precision, frame.anchor());
          }
          double factor = precision == Precision.MONTH ? Completion.YEARLY : Completion.MONTHLY;
          return Completion.choose(
              frame,
              factor,
              2,
              i -> Stretch.months(year + i, first, count, precision, frame.anchor()));
        });
  }

  static Part month(int number) {
    return months(Rank.MONTH, Precision.MONTH, number, 1);
  }

  // Days

  /** A whole date that stands by itself. */
  static Part date(int year, int month, int day) {
    return new Part(
        Rank.DAY, (within, frame) -> Stretch.day(LocalDate.of(year, month, day), Anchor.ABSOLUTE));
  }

  static Part day(int number) {
    return new Part(
        Rank.DAY,
        (within, frame) -> {
          if (within != null) {
            return within.precision() == Precision.MONTH
                ? dayOf(within.year(), within.from().getMonthValue(), number, within.anchor())
                : null;
          }
          Stretch context = frame.context(Unit.MONTH);
          if (context != null) {
            return dayOf(context.year(), context.from().getMonthValue(), number, Anchor.TEXT);
          }
          if (!frame.known() && frame.after() == null) {
            return null;
          }
          if (frame.listed() && frame.wide().precision() == Precision.DAY) {
            Stretch day = frame.wide();
            return dayOf(day.year(), day.from().getMonthValue(), number, Anchor.TEXT);
          }
          return listed(number, frame, nearest(number, frame));
        });
  }

  private static Stretch nearest(int number, Frame frame) {
    YearMonth month = YearMonth.from(frame.pivot());
    return Completion.choose(
        frame,
        Completion.MONTHLY,
        3,
        i -> {
          YearMonth other = month.plusMonths(i);
          return dayOf(other.getYear(), other.getMonthValue(), number, frame.anchor());
        });
  }

  /** In a list of the days of a month that is named before, none lies ahead of the list. */
  private static Stretch listed(int number, Frame frame, Stretch nearest) {
    boolean ahead =
        nearest != null
            && frame.after() == null
            && frame.direction() != Frame.Direction.FUTURE
            && nearest.from().isAfter(frame.now().plusDays(1));
    Stretch before = ahead ? listBefore(number, frame) : null;
    if (before == null) {
      return nearest;
    }
    Stretch inMonth = dayOf(before.year(), before.from().getMonthValue(), number, Anchor.TEXT);
    return inMonth != null && inMonth.from().isBefore(frame.now()) ? inMonth : nearest;
  }

  /**
   * The time that a list of days began with: in the same paragraph, or in one before it if the list
   * goes on with the next days there; null if there is none.
   */
  private static Stretch listBefore(int number, Frame frame) {
    Stretch wide = frame.wide();
    if (wide != null && wide.from() != null && wide.precision().compareTo(Precision.MONTH) <= 0) {
      return wide;
    }
    Stretch text = frame.text();
    int step = text == null || text.from() == null ? 0 : number - text.from().getDayOfMonth();
    return step > 0 && step <= LIST_STEP ? text : null;
  }

  /** 11月15日 as one part, so that 29 February finds a leap year. */
  static Part monthDay(int month, int day) {
    return new Part(
        Rank.DAY,
        (within, frame) -> {
          if (within != null) {
            return within.precision() == Precision.YEAR
                ? dayOf(within.year(), month, day, within.anchor())
                : null;
          }
          Stretch context = frame.context(Unit.YEAR);
          if (context != null) {
            return dayOf(context.year(), month, day, Anchor.TEXT);
          }
          if (!frame.known() && frame.after() == null || day > LAST_DAY[month - 1]) {
            return null;
          }
          int year = frame.pivot().getYear();
          return Completion.choose(
              frame, Completion.YEARLY, 8, i -> dayOf(year + i, month, day, frame.anchor()));
        });
  }

  private static Stretch dayOf(int year, int month, int day, Anchor anchor) {
    if (day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
      return null;
    }
    return Stretch.day(LocalDate.of(year, month, day), anchor);
  }

  /** 周三: of the week before it; beside a date only a remark; else the last or the next one. */
  static Part weekday(int number) {
    return new Part(
        Rank.DAY,
        (within, frame) -> {
          if (within != null && within.precision() == Precision.DAY) {
            return within;
          }
          if (within != null) {
            return within.precision() == Precision.WEEK
                ? Stretch.day(within.day().plusDays(number - 1L), within.anchor())
                : null;
          }
          if (!frame.known() && frame.after() == null) {
            return null;
          }
          LocalDate monday = Unit.WEEK.floor(frame.pivot()).toLocalDate().plusDays(number - 1L);
          return Completion.choose(
              frame, Completion.PAST, 1, i -> Stretch.day(monday.plusDays(7L * i), frame.anchor()));
        });
  }

  /** On a Monday or Tuesday, news of 周末 speak of the one that is over. */
  private static boolean over(Frame frame) {
    return frame.now().getDayOfWeek().compareTo(DayOfWeek.TUESDAY) <= 0
        && frame.direction() != Frame.Direction.FUTURE
        && frame.direction() != Frame.Direction.ALONE;
  }

  /**
   * Saturday and Sunday of a week.
   *
   * @param near whether no week is said, so that it may be the last one
   */
  static Part weekend(int weeks, boolean near) {
    return new Part(
        Rank.DAY,
        (within, frame) -> {
          if (!frame.known()) {
            return null;
          }
          LocalDate monday = Unit.WEEK.floor(frame.now()).toLocalDate().plusWeeks(weeks);
          if (near && over(frame)) {
            monday = monday.minusWeeks(1);
          }
          LocalDateTime from = monday.plusDays(5).atStartOfDay();
          return new Stretch(from, from.plusDays(2), Precision.WEEK, frame.anchor());
        });
  }

  /** 今明两天: days counted from today. */
  static Part days(int first, int behind) {
    return new Part(
        Rank.DAY,
        (within, frame) -> {
          if (!frame.known()) {
            return null;
          }
          LocalDateTime today = Unit.DAY.floor(frame.now());
          return new Stretch(
              today.plusDays(first), today.plusDays(behind), Precision.DAY, frame.anchor());
        });
  }

  /**
   * 三天前, 两年后: a unit that lies some way from now; 后 may count from the text.
   *
   * @param event whether it counts from an event that is told before it
   */
  static Part offset(Duration duration, int sign, boolean event) {
    return new Part(duration.rank(), (within, frame) -> duration.offset(frame, sign, event));
  }

  /** A stretch of its own: a named period. */
  static Part period(LocalDate from, LocalDate to) {
    return new Part(
        Rank.DECADE,
        (within, frame) ->
            new Stretch(from.atStartOfDay(), to.atStartOfDay(), Precision.YEAR, Anchor.ABSOLUTE));
  }

  /** The value of a chain of parts, or null if there is none. */
  static Stretch resolve(Iterable<Part> parts, Frame frame) {
    try {
      Stretch stretch = null;
      for (Part part : parts) {
        stretch = part.narrowing().in(stretch, frame);
        if (stretch == null) {
          return null;
        }
      }
      return stretch;
    } catch (DateTimeException | ArithmeticException beyondTheCalendar) {
      return null;
    }
  }
}
