package org.newsgraph.extract.time;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.newsgraph.model.Precision;
import org.newsgraph.model.TimeValue;
import org.newsgraph.model.TimeValue.Anchor;

/**
 * A length of time.
 *
 * @param amounts how many of which unit, in the order of the text
 * @param few whether no number is said at all: 几天, 数年
 * @param vague whether the amount is not certain: 几天, 两三年, 三年多
 */
record Duration(List<Amount> amounts, boolean vague, boolean few) {

  /** A number of units, halves included. */
  record Amount(Unit unit, double count) {}

  /** The finest unit that is named, a half being of the next finer kind. */
  Unit finest() {
    Amount last = amounts.get(amounts.size() - 1);
    boolean half = last.count() != Math.rint(last.count());
    if (!half) {
      return last.unit();
    }
    return switch (last.unit()) {
      case YEAR, DECADE, CENTURY -> Unit.MONTH;
      case MONTH, QUARTER -> Unit.WEEK;
      case HOUR -> Unit.MINUTE;
      case MINUTE -> Unit.SECOND;
      default -> Unit.DAY;
    };
  }

  Rank rank() {
    return switch (finest()) {
      case SECOND, MINUTE, HOUR -> Rank.CLOCK;
      case DAY -> Rank.DAY;
      case WEEK -> Rank.WEEK;
      case MONTH, QUARTER -> Rank.MONTH;
      default -> Rank.YEAR;
    };
  }

  /** A moment moved by this length, forward for a sign of 1, back for -1. */
  LocalDateTime move(LocalDateTime from, int sign) {
    LocalDateTime moved = from;
    for (Amount amount : amounts) {
      long whole = (long) Math.floor(amount.count());
      moved = amount.unit().plus(moved, sign * whole);
      double rest = amount.count() - whole;
      if (rest > 0) {
        moved = part(moved, amount.unit(), rest, sign);
      }
    }
    return moved;
  }

  private static LocalDateTime part(LocalDateTime from, Unit unit, double rest, int sign) {
    return switch (unit) {
      case CENTURY, DECADE ->
          from.plusYears(sign * Math.round(rest * (unit == Unit.DECADE ? 10 : 100)));
      case YEAR -> from.plusMonths(sign * Math.round(rest * 12));
      case QUARTER, MONTH ->
          from.plusDays(sign * Math.round(rest * (unit == Unit.MONTH ? 30 : 91)));
      case WEEK -> from.plusDays(sign * Math.round(rest * 7));
      case DAY -> from.plusHours(sign * Math.round(rest * 24));
      case HOUR -> from.plusSeconds(sign * Math.round(rest * 3600));
      default -> from.plusSeconds(sign * Math.round(rest * 60));
    };
  }

  /** The unit that lies this far from now: the day of 三天前, the year of 五年前. */
  Stretch offset(Frame frame, int sign, boolean event) {
    boolean text = sign > 0 && countsFromText(frame);
    boolean untold = event && !text && frame.direction() != Frame.Direction.FUTURE;
    if (untold || !text && !frame.known()) {
      return null;
    }
    LocalDateTime base = text ? frame.wide().from() : frame.now();
    Anchor anchor = text ? Anchor.TEXT : frame.anchor();
    Unit unit = finest();
    LocalDateTime moved = move(base, sign);
    // A clock runs on from the very moment; a calendar counts whole days, months and years.
    return unit.ofClock()
        ? new Stretch(moved, unit.plus(moved, 1), unit.precision(), anchor)
        : Stretch.of(unit, moved, anchor);
  }

  private boolean countsFromText(Frame frame) {
    Stretch text = frame.wide();
    if (text == null || text.to() == null || frame.direction() == Frame.Direction.FUTURE) {
      return false;
    }
    return !frame.known()
        || !move(text.to(), 1).isAfter(Unit.YEAR.plus(Unit.YEAR.floor(frame.now()), 1));
  }

  /** The length itself. */
  TimeValue value() {
    Precision precision = vague ? Precision.VAGUE : finest().precision();
    return new TimeValue(
        TimeValue.Kind.DURATION,
        Optional.empty(),
        Optional.empty(),
        precision,
        Anchor.ABSOLUTE,
        vague ? Optional.empty() : Optional.of(iso()));
  }

  /** ISO 8601: {@code P3Y6M}, {@code P2W}, {@code PT30M}. */
  String iso() {
    StringBuilder date = new StringBuilder();
    StringBuilder clock = new StringBuilder();
    boolean single = amounts.size() == 1;
    for (Amount amount : amounts) {
      Unit unit = amount.unit();
      double count = amount.count();
      switch (unit) {
        case CENTURY, DECADE, YEAR -> {
          double years = count * (unit == Unit.YEAR ? 1 : unit == Unit.DECADE ? 10 : 100);
          append(date, Math.floor(years), 'Y');
          append(date, Math.rint((years - Math.floor(years)) * 12), 'M');
        }
        case QUARTER -> append(date, count * 3, 'M');
        case MONTH -> {
          append(date, Math.floor(count), 'M');
          append(date, Math.rint((count - Math.floor(count)) * 30), 'D');
        }
        case WEEK ->
            append(
                date,
                single && count == Math.rint(count) ? count : count * 7,
                single && count == Math.rint(count) ? 'W' : 'D');
        case DAY -> append(date, count, 'D');
        case HOUR -> {
          append(clock, Math.floor(count), 'H');
          append(clock, Math.rint((count - Math.floor(count)) * 60), 'M');
        }
        case MINUTE -> {
          append(clock, Math.floor(count), 'M');
          append(clock, Math.rint((count - Math.floor(count)) * 60), 'S');
        }
        default -> append(clock, count, 'S');
      }
    }
    return "P" + date + (clock.length() > 0 ? "T" + clock : "");
  }

  private static void append(StringBuilder to, double count, char unit) {
    if (count == 0) {
      return;
    }
    if (count == Math.rint(count)) {
      to.append((long) count);
    } else {
      to.append(count);
    }
    to.append(unit);
  }
}
