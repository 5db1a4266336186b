package org.newsgraph.extract.time;

import java.util.Locale;
import org.newsgraph.model.Precision;
import org.newsgraph.model.TimeValue;

/**
 * A stretch without certain borders, counted from now: 近日, 目前, 几年前.
 *
 * @param unit what the borders are counted in
 * @param from units from now to the first moment; null if open
 * @param to units from now to the last moment; null if open
 */
record VagueMeaning(Unit unit, Integer from, Integer to) implements Meaning {

  /** {@code vague UNIT FROM TO} with {@code *} for an open border. */
  static VagueMeaning parse(String[] words) {
    return new VagueMeaning(
        Unit.valueOf(words[1].toUpperCase(Locale.ROOT)), border(words[2]), border(words[3]));
  }

  private static Integer border(String word) {
    return "*".equals(word) ? null : Integer.valueOf(word);
  }

  @Override
  public TimeValue value(Frame frame) {
    if (!frame.known()) {
      return Stretch.none(frame.anchor()).value();
    }
    var now = (unit.ofClock() ? Unit.MINUTE : Unit.DAY).floor(frame.now());
    return new Stretch(
            from == null ? null : unit.plus(now, from),
            to == null ? null : unit.plus(now, to),
            Precision.VAGUE,
            frame.anchor())
        .value();
  }
}
