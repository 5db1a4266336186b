package org.newsgraph.extract.time;

/** A unit some way from now: 三天前, 两个月后, 半小时之前. */
final class OffsetRule implements PartRule {
  /** What stands before 三天后 where it does not count from the event before it. */
  private static final String FREE = "，。；：、！？“”（《》）在于将我你他她它们咱约到和与而但会就";

  @Override
  public Read read(Chars c, int at, Rank before) {
    if (before != null) {
      return null;
    }
    DurationReader.Read length = DurationReader.read(c, at);
    if (length == null || length.duration().vague()) {
      return null;
    }
    if (isYear(c, at)) {
      return null;
    }
    int begin = c.space(length.end());
    int past = c.any(begin, "前", "之前", "以前");
    int future = c.any(begin, "后", "之后", "以后", "过后");
    boolean other = c.in(begin, "前后") && c.in(begin + 1, "期半年天后前任往续勤卫门来沿列所景锋提");
    if (other || past < 0 && future < 0) {
      return null;
    }
    boolean event = past < 0 && event(c, at, future);
    return Read.of(
        Math.max(past, future), Parts.offset(length.duration(), past > 0 ? -1 : 1, event));
  }

  /**
   * Whether what is told directly before is what the time counts from: an event, or a sentence that
   * 三天后， goes on from.
   */
  static boolean event(Chars c, int at, int end) {
    return c.in(at - 1, "。\n") && c.at(end) == '，' && at > 0
        || c.at(at - 1) > 0x2E80 && !c.in(at - 1, FREE);
  }

  private static boolean isYear(Chars c, int at) {
    Numeral n = Numeral.read(c, at);
    return n != null
        && n.form() == Numeral.Form.DIGITS
        && n.length() == 2
        && n.value() >= YearRules.LIKELY
        && c.at(n.end()) == '年';
  }
}
