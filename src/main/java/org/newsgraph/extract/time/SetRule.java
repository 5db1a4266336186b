package org.newsgraph.extract.time;

import java.util.Optional;
import org.newsgraph.model.TimeValue;
import org.newsgraph.model.TimeValue.Anchor;

/** What happens again and again: 每天, 每周三, 每两年, 每年9月. */
final class SetRule implements ExpressionRule {
  private final ChainReader chains;

  SetRule(ChainReader chains) {
    this.chains = chains;
  }

  @Override
  public Found read(Chars c, int at) {
    if (c.at(at) != '每') {
      return null;
    }
    int begin = c.any(at + 1, "隔", "逢");
    begin = begin < 0 ? at + 1 : begin;
    begin = c.at(begin) == '个' ? begin + 1 : begin;
    int weekday = c.any(begin, "周", "星期", "礼拜");
    if (weekday > 0 && c.in(weekday, "一二三四五六日天末") && !c.in(weekday + 1, "次")) {
      return found(at, rest(c, weekday + 1, Rank.DAY), Unit.WEEK, "R/P1W");
    }
    DurationReader.Read length = DurationReader.read(c, begin);
    if (length != null && !length.duration().vague()) {
      return found(at, length.end(), length.duration().finest(), "R/" + length.duration().iso());
    }
    return unit(c, at, begin);
  }

  private Found unit(Chars c, int at, int begin) {
    int week = c.any(begin, "周", "星期", "礼拜");
    int month = c.any(begin, "月", "月份");
    int quarter = c.any(begin, "季度", "季");
    if (week > 0 && !c.in(week, "年岁")) {
      return found(at, rest(c, week, Rank.WEEK), Unit.WEEK, "R/P1W");
    }
    if (month > 0) {
      return found(at, rest(c, month, Rank.MONTH), Unit.MONTH, "R/P1M");
    }
    if (quarter > 0) {
      return found(at, quarter, Unit.QUARTER, "R/P3M");
    }
    return switch (c.at(begin)) {
      case '天', '日', '晚', '早', '夜' -> found(at, rest(c, begin + 1, Rank.DAY), Unit.DAY, "R/P1D");
      case '年' -> found(at, rest(c, begin + 1, Rank.YEAR), Unit.YEAR, "R/P1Y");
      default -> null;
    };
  }

  /** 每年9月1日, 每周一下午8点: what goes on behind the unit belongs to the expression. */
  private int rest(Chars c, int end, Rank rank) {
    int last = end;
    Rank before = rank;
    for (int i = 0; i < 3; i++) {
      int at = c.at(last) == '的' ? last + 1 : last;
      PartRule.Read read = chains.best(c, at, before);
      if (read == null) {
        return last;
      }
      last = read.end();
      before = read.last();
    }
    return last;
  }

  private static Found found(int begin, int end, Unit unit, String iso) {
    return new Found(begin, end, new Set(unit, iso), "set");
  }

  private record Set(Unit unit, String iso) implements Meaning {
    @Override
    public TimeValue value(Frame frame) {
      return new TimeValue(
          TimeValue.Kind.SET,
          Optional.empty(),
          Optional.empty(),
          unit.precision(),
          Anchor.ABSOLUTE,
          Optional.of(iso));
    }
  }
}
