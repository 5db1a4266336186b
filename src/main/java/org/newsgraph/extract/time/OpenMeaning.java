package org.newsgraph.extract.time;

import java.time.LocalDateTime;
import org.newsgraph.model.Precision;
import org.newsgraph.model.TimeValue;

/** A stretch with one open border: 自去年以来, 截至周三, 2018年以前. */
record OpenMeaning(Meaning inner, Border border) implements Meaning {

  /** Which border the time gives. */
  enum Border {
    /** From its beginning on. */
    SINCE,
    /** From its end on. */
    AFTER,
    /** Up to its beginning. */
    BEFORE,
    /** Up to its end. */
    UNTIL
  }

  @Override
  public TimeValue value(Frame frame) {
    // Who resigned on the 15th from the 1st on: what begins may lie ahead of what is reported.
    boolean begins = border == Border.SINCE && frame.direction() == Frame.Direction.PAST;
    TimeValue value = inner.value(begins ? frame.toward(Frame.Direction.NEUTRAL) : frame);
    LocalDateTime from = value.from().orElse(null);
    LocalDateTime to = value.to().orElse(null);
    Precision precision = value.precision();
    boolean clock = precision.compareTo(Precision.HOUR) <= 0;
    return (switch (border) {
          case SINCE -> new Stretch(from, null, precision, value.anchor());
          case AFTER -> new Stretch(to, null, precision, value.anchor());
          case BEFORE -> new Stretch(null, from, precision, value.anchor());
          case UNTIL -> new Stretch(null, clock ? from : to, precision, value.anchor());
        })
        .value();
  }
}
