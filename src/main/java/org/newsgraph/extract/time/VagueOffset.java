package org.newsgraph.extract.time;

import org.newsgraph.model.Precision;
import org.newsgraph.model.TimeValue;

/**
 * Whole units some way from now, without certain borders: 几天前, 十多年前, 几十年后.
 *
 * @param from the first unit, counted from the one that now lies in
 * @param to the last unit, which is included
 */
record VagueOffset(Unit unit, int from, int to) implements Meaning {

  @Override
  public TimeValue value(Frame frame) {
    if (!frame.known()) {
      return Stretch.none(frame.anchor()).value();
    }
    var now = unit.floor(frame.now());
    return new Stretch(
            unit.plus(now, from), unit.plus(now, to + 1L), Precision.VAGUE, frame.anchor())
        .value();
  }
}
