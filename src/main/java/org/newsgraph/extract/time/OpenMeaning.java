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
    boolean past = border == Border.SINCE && frame.direction() != Frame.Direction.FUTURE;
    TimeValue value = inner.value(past ? frame.toward(Frame.Direction.PAST) : frame);
    LocalDateTime from = value.from().orElse(null);
    LocalDateTime to = value.to().orElse(null);
    Precision precision = value.precision();
    return (switch (border) {
          case SINCE -> new Stretch(from, null, precision, value.anchor());
          case AFTER -> new Stretch(to, null, precision, value.anchor());
          case BEFORE -> new Stretch(null, from, precision, value.anchor());
          case UNTIL -> new Stretch(null, to, precision, value.anchor());
        })
        .value();
  }
}
