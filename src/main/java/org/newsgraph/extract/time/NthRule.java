package org.newsgraph.extract.time;

/** What is counted in the stretch before it: 第一周, 第二个星期一, 最后三天, 前10天, 首季. */
final class NthRule implements PartRule {

  @Override
  public Read read(Chars c, int at, Rank before) {
    if (before == null || before.compareTo(Rank.WEEK) > 0) {
      return null;
    }
    boolean rest = before == Rank.YEAR && c.at(at) == '后';
    boolean last = rest || c.starts(at, "最后") || c.starts(at, "最後");
    boolean ordinal = c.at(at) == '第' || c.at(at) == '首';
    boolean first = c.in(at, "前头");
    if (!last && !ordinal && !first) {
      return null;
    }
    int number = c.space(last && !rest ? at + 2 : at + 1);
    Numeral n = c.at(at) == '首' ? null : Numeral.read(c, number);
    if (n == null && c.at(at) != '首' || n != null && n.value() > 400) {
      return null;
    }
    int unit = c.space(n == null ? number : n.end());
    int count = n == null ? 1 : n.value();
    if (rest && c.any(unit, "个月", "个季度", "季度") < 0) {
      return null;
    }
    return unit(c, c.at(unit) == '个' ? unit + 1 : unit, count, last, ordinal);
  }

  private static Read unit(Chars c, int at, int n, boolean last, boolean ordinal) {
    int end = c.any(at, "周", "星期", "礼拜", "週");
    if (end > 0) {
      int weekday = c.at(end) == '天' ? 7 : "一二三四五六日".indexOf(c.at(end)) + 1;
      if (weekday > 0 && (ordinal || last)) {
        return Read.of(end + 1, Divisions.weekdays(weekday, ordinal ? n : 1, last));
      }
      return c.in(end, "末年") ? null : units(Unit.WEEK, n, last, ordinal, end);
    }
    end = c.any(at, "季度", "季");
    if (end > 0) {
      return units(Unit.QUARTER, n, last, ordinal, end);
    }
    return switch (c.at(at)) {
      case '天', '日' -> units(Unit.DAY, n, last, ordinal, at + 1);
      case '月' -> units(Unit.MONTH, n, last, ordinal, at + 1);
      case '年' -> units(Unit.YEAR, n, last, ordinal, at + 1);
      default -> null;
    };
  }

  private static Read units(Unit unit, int n, boolean last, boolean ordinal, int end) {
    return Read.of(end, Divisions.units(unit, ordinal ? n : 1, ordinal ? 1 : n, last));
  }
}
