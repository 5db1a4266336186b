package org.newsgraph.extract.time;

import java.time.LocalDateTime;
import org.newsgraph.model.Precision;
import org.newsgraph.model.TimeValue.Anchor;

/** The parts of a day and the times of the clock. */
final class ClockParts {
  private static final int NOON = 12;
  private static final int LATE = 18;
  private static final int MORNING = 8;

  private ClockParts() {}

  /** 上午, 晚: hours of the day before it, else of the text's or the publication's day. */
  static Part partOfDay(int fromHour, int toHour) {
    return new Part(
        Rank.PART_OF_DAY,
        (within, frame) -> {
          Stretch day = day(within, frame);
          if (day == null) {
            return null;
          }
          if (within == null && day.anchor() != Anchor.TEXT && before(frame, fromHour)) {
            day = Stretch.of(Unit.DAY, day.from().minusDays(1), day.anchor());
          }
          return new Stretch(
              day.from().plusHours(fromHour),
              day.from().plusHours(toHour),
              Precision.PART_OF_DAY,
              day.anchor());
        });
  }

  private static Stretch day(Stretch within, Frame frame) {
    if (within != null) {
      return within.precision() == Precision.DAY ? within : null;
    }
    if (frame.after() != null) {
      return Stretch.of(Unit.DAY, frame.after(), frame.anchor());
    }
    if (frame.text() != null && frame.text() == frame.wide()) {
      return Stretch.of(Unit.DAY, frame.text().from(), Anchor.TEXT);
    }
    return frame.known() ? Stretch.of(Unit.DAY, frame.now(), frame.anchor()) : null;
  }

  /** 深夜 in a report of the afternoon was the night before; midnight and noon stand for no hour. */
  private static boolean before(Frame frame, int fromHour) {
    boolean exact =
        frame.known()
            && frame.now().getMinute() + frame.now().getHour() % NOON > 0
            && frame.direction() != Frame.Direction.FUTURE
            && frame.direction() != Frame.Direction.ALONE;
    return exact
        && frame.after() == null
        && fromHour >= LATE
        && frame.now().getHour() < fromHour - 1;
  }

  /**
   * A time of the clock.
   *
   * @param second seconds, or -1
   * @param minute minutes, or -1
   */
  static Part clock(int hour, int minute, int second) {
    Unit unit = second >= 0 ? Unit.SECOND : minute >= 0 ? Unit.MINUTE : Unit.HOUR;
    return new Part(
        Rank.CLOCK,
        (within, frame) -> {
          Stretch stretch = within == null ? day(null, frame) : within;
          if (stretch == null || stretch.precision().compareTo(Precision.DAY) > 0) {
            return null;
          }
          int shown = hour;
          if (stretch.precision() == Precision.PART_OF_DAY) {
            shown = inPart(hour, stretch.from());
          }
          LocalDateTime from =
              Unit.DAY
                  .floor(stretch.from())
                  .plusHours(shown)
                  .plusMinutes(Math.max(minute, 0))
                  .plusSeconds(Math.max(second, 0));
          if (within == null && frame.after() != null) {
            from = behind(from, hour, frame.after());
          }
          return new Stretch(from, unit.plus(from, 1), unit.precision(), stretch.anchor());
        });
  }

  /** 下午3点 is 15:00, 晚上12点 the end of the day, 深夜1点 one hour behind it, 半夜11点 23:00. */
  private static int inPart(int hour, LocalDateTime part) {
    int begin = part.getHour();
    if (begin >= NOON || begin == NOON - 1) {
      if (hour == NOON) {
        return begin >= LATE ? 2 * NOON : NOON;
      }
      boolean morning = begin == NOON - 1 && hour >= NOON - 2;
      if (hour < NOON && !morning) {
        return begin >= LATE && hour < 5 ? hour + 2 * NOON : hour + NOON;
      }
      return hour;
    }
    if (begin == 0 && hour >= MORNING) {
      return hour == NOON ? 0 : hour < NOON ? hour + NOON : hour;
    }
    return hour;
  }

  /** The end of 下午2点到4点 and of 晚上10点到2点 lies behind the beginning. */
  private static LocalDateTime behind(LocalDateTime from, int hour, LocalDateTime after) {
    LocalDateTime moved = from;
    if (!moved.isAfter(after) && hour <= NOON) {
      moved = moved.plusHours(NOON);
    }
    return moved.isAfter(after) ? moved : Unit.DAY.plus(from, 1);
  }
}
