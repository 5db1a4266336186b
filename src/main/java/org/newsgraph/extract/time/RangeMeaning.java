package org.newsgraph.extract.time;

import java.time.LocalDateTime;
import java.util.List;
import org.newsgraph.model.Precision;
import org.newsgraph.model.TimeValue;

/**
 * From one time to another, both included: 1日至3日 ends with the third day. A time of the clock is a
 * border itself: 9点到11点 ends at 11:00.
 *
 * @param before whether the end is excluded, as in 2010年之后2018年之前
 */
record RangeMeaning(List<Part> first, List<Part> last, boolean before) implements Meaning {

  /** What months and leap years differ in length. */
  private static final int MARGIN = 4;

  @Override
  public TimeValue value(Frame frame) {
    Stretch straight = forward(frame);
    if (frame.known()
        && first.get(0).rank() == last.get(0).rank()
        && frame.direction() != Frame.Direction.FUTURE
        && frame.direction() != Frame.Direction.ALONE
        && ahead(straight, frame)) {
      Stretch back = backward(frame);
      straight = back == null || longer(back, straight) ? straight : back;
    }
    if (straight == null) {
      straight = Stretch.none(frame.anchor());
    }
    return straight.value();
  }

  /** 8月17日至20日 does not begin a year before: the month holds for the end as well. */
  private static boolean longer(Stretch one, Stretch other) {
    return java.time.Duration.between(one.from(), one.to())
            .compareTo(java.time.Duration.between(other.from(), other.to()).plusDays(MARGIN))
        > 0;
  }

  private static boolean ahead(Stretch stretch, Frame frame) {
    return stretch != null
        && stretch.precision().compareTo(Precision.DAY) >= 0
        && stretch.from().isAfter(frame.now());
  }

  /** The end is the first one behind the beginning. */
  private Stretch forward(Frame frame) {
    Stretch begin = Parts.resolve(first, frame);
    if (begin == null) {
      return null;
    }
    return join(begin, Parts.resolve(last, frame.after(begin.from())));
  }

  /** 1至10月, said in November: the end is the last one, the beginning the one before it. */
  private Stretch backward(Frame frame) {
    Stretch end = Parts.resolve(last, frame);
    if (end == null || end.from().isAfter(frame.now())) {
      return null;
    }
    for (int years = 0; years <= 1; years++) {
      Frame earlier =
          frame.toward(Frame.Direction.PAST).at(years == 0 ? end.from() : end.from().minusYears(1));
      Stretch begin = Parts.resolve(first, earlier);
      if (begin != null
          && begin.from().isBefore(end.to())
          && begin.from().plusYears(1).isAfter(end.from())) {
        return join(begin, end);
      }
    }
    return null;
  }

  private Stretch join(Stretch begin, Stretch end) {
    if (end == null) {
      return null;
    }
    boolean clock = end.precision().compareTo(Precision.HOUR) <= 0;
    LocalDateTime to = clock || before ? end.from() : end.to();
    if (to == null || begin.from() == null || !to.isAfter(begin.from())) {
      return null;
    }
    boolean coarse = begin.precision().compareTo(end.precision()) > 0;
    return new Stretch(
        begin.from(), to, coarse ? end.precision() : begin.precision(), begin.anchor());
  }
}
