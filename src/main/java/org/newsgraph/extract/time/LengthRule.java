package org.newsgraph.extract.time;

import java.time.LocalDateTime;
import org.newsgraph.model.TimeValue;

/** Lengths of time: 两年, 6个小时, 三天内. */
final class LengthRule implements ExpressionRule {

  @Override
  public Found read(Chars c, int at) {
    if (c.at(at - 1) == '第') {
      return null;
    }
    DurationReader.Read read = DurationReader.read(c, at);
    if (read == null) {
      return null;
    }
    Duration duration = read.duration();
    int within = duration.vague() ? -1 : c.any(read.end(), "之内", "以内", "内");
    boolean inside = within > 0 && !(within == read.end() + 1 && c.in(within, "地部政阁塔战外蒙"));
    return inside
        ? new Found(at, within, new Within(duration), "within")
        : new Found(at, read.end(), new Length(duration), "duration");
  }

  /** 三天内: from now on where the sentence looks ahead; else only a length. */
  private record Within(Duration duration) implements Meaning {
    @Override
    public TimeValue value(Frame frame) {
      boolean ahead =
          frame.direction() == Frame.Direction.FUTURE || frame.direction() == Frame.Direction.ALONE;
      if (!ahead || !frame.known()) {
        return duration.value();
      }
      Unit unit = duration.finest();
      LocalDateTime end = duration.move(frame.now(), 1);
      return new Stretch(
              frame.now(),
              unit.ofClock() ? end : Unit.DAY.plus(Unit.DAY.floor(end), 1),
              unit.precision(),
              frame.anchor())
          .value();
    }
  }

  private record Length(Duration duration) implements Meaning {
    @Override
    public TimeValue value(Frame frame) {
      return duration.value();
    }
  }
}
