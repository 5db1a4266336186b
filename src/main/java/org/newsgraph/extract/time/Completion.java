package org.newsgraph.extract.time;

import java.time.LocalDateTime;
import java.util.function.IntFunction;

/**
 * Chooses which of the stretches that come round again and again (every 3 March, every Wednesday) a
 * text means.
 *
 * <p>The end of a range is the first one behind its beginning. News means the past: without a cue
 * in the sentence, the last one is taken unless the next one is nearer by a factor. An expression
 * with no sentence around it is the one of the running week, month or year.
 */
final class Completion {
  /**
   * For months and days of the year: the one of this year if it is over, for of last year's a text
   * would say so; else the nearer one.
   */
  static final double YEARLY = 1.01;

  /** How many times farther the past may lie than the future, for days of the month. */
  static final double MONTHLY = 1.2;

  /** News means the last one, however near the next one is. */
  static final double PAST = Double.MAX_VALUE;

  /** A plan that lies this many times farther ahead than the last such day was one for that day. */
  private static final double FAR = 6;

  /**
   * Hours within which tomorrow has begun. A day of the month a month ago is told with its month;
   * without it, the day of tomorrow is meant, whatever else the clause tells.
   */
  private static final double TOMORROW = 24;

  /** In December, 6 January is the next one. */
  private static final double NEXT_YEAR = 8;

  private Completion() {}

  /**
   * @param candidate the stretch for an index, later for higher ones; null where there is none
   * @param reach how many indexes to look at on both sides of 0
   */
  static Stretch choose(Frame frame, double factor, int reach, IntFunction<Stretch> candidate) {
    LocalDateTime pivot = frame.after() != null ? frame.after() : frame.now();
    Stretch current = frame.alone() ? candidate.apply(0) : null;
    if (current != null) {
      return current;
    }
    Stretch last = null;
    Stretch next = null;
    for (int i = -reach; i <= reach && next == null; i++) {
      Stretch stretch = candidate.apply(i);
      if (stretch == null) {
        continue;
      }
      if (stretch.from().isAfter(pivot)
          || frame.after() != null && !stretch.from().isBefore(pivot)) {
        next = stretch;
      } else {
        last = stretch;
      }
    }
    if (frame.after() != null) {
      return last != null && last.contains(pivot) ? last : next;
    }
    return pick(frame, factor, last, next);
  }

  private static Stretch pick(Frame frame, double factor, Stretch last, Stretch next) {
    if (last == null || next == null) {
      return last == null ? next : last;
    }
    if (last.contains(frame.now())) {
      return last;
    }
    return switch (frame.direction()) {
      case PAST ->
          factor != PAST
                  && (soon(frame, next)
                      || factor == MONTHLY && ahead(frame, next) <= TOMORROW
                      || factor != MONTHLY && back(frame, last) > FAR * ahead(frame, next))
              ? next
              : last;
      case FUTURE ->
          factor != PAST && ahead(frame, next) > far(factor) * back(frame, last) ? last : next;
      case NEUTRAL, ALONE -> {
        if (factor == YEARLY
            && last.year() == frame.now().getYear()
            && back(frame, last) <= NEXT_YEAR * ahead(frame, next)) {
          yield last;
        }
        double back = back(frame, last);
        double ahead = ahead(frame, next);
        yield factor != PAST && soon(frame, next) || back > factor * ahead ? next : last;
      }
    };
  }

  /** A plan for a day of next year names the year, unless that day is the nearer one. */
  private static double far(double factor) {
    return factor == YEARLY ? 1 : FAR;
  }

  private static double back(Frame frame, Stretch last) {
    return java.time.Duration.between(last.to(), frame.now()).toHours();
  }

  private static double ahead(Frame frame, Stretch next) {
    return java.time.Duration.between(frame.now(), next.from()).toHours();
  }

  /** East of the publisher, the day that has not begun may be over. */
  private static boolean soon(Frame frame, Stretch next) {
    return next.from().isBefore(frame.now().plusHours(9));
  }
}
