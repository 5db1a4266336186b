package org.newsgraph.extract.time;

import java.time.LocalDate;
import org.newsgraph.model.Precision;
import org.newsgraph.model.TimeValue;
import org.newsgraph.model.TimeValue.Anchor;

/** Years without the word for year: 2016到2018, 2020-2022, and 2018 on a line of its own. */
final class BareYearsRule implements ExpressionRule {
  private static final int FIRST = 1900;
  private static final int LAST = 2100;

  @Override
  public Found read(Chars c, int at) {
    int begin = c.in(at, "从自") ? at + 1 : at;
    Numeral one = year(c, begin);
    if (one == null || c.in(begin - 1, "-/.+:") || Chars.latin(c.at(begin - 1))) {
      return null;
    }
    if (c.at(begin - 1) == '\n' && c.at(one.end()) == '\n') {
      return new Found(at, one.end(), new Years(one.value(), one.value()), "years");
    }
    int join = c.space(one.end());
    Numeral two = c.in(join, "-到至/") ? year(c, c.space(join + 1)) : null;
    if (two == null || two.value() <= one.value() || c.in(two.end(), "-/.%元万亿名人")) {
      return null;
    }
    return new Found(at, two.end(), new Years(one.value(), two.value()), "years");
  }

  private static Numeral year(Chars c, int at) {
    Numeral n = Chars.digit(c.at(at)) ? Numeral.read(c, at) : null;
    return n == null || n.value() < FIRST || n.value() > LAST ? null : n;
  }

  private record Years(int first, int last) implements Meaning {
    @Override
    public TimeValue value(Frame frame) {
      return TimeValue.interval(
          LocalDate.of(first, 1, 1).atStartOfDay(),
          LocalDate.of(last + 1, 1, 1).atStartOfDay(),
          Precision.YEAR,
          Anchor.ABSOLUTE);
    }
  }
}
