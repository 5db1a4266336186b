package org.newsgraph.extract.time;

import org.newsgraph.model.TimeValue;

/** Lengths of time that are not tied to the calendar: 两年, 6个小时, 三天内. */
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
    return new Found(at, read.end(), new Length(duration), "duration");
  }

  private record Length(Duration duration) implements Meaning {
    @Override
    public TimeValue value(Frame frame) {
      return duration.value();
    }
  }
}
