package org.newsgraph.extract.time;

import java.util.List;
import org.newsgraph.model.Precision;

/** Parts of years: 3月, 三季度, 前10个月, and days with their month: 11月15日, 八月十五. */
final class MonthRules {
  private static final int LAST_MONTH = 12;

  private MonthRules() {}

  static List<PartRule> all() {
    return List.of(
        MonthRules::month, MonthRules::numbers, MonthRules::quarter, MonthRules::firstMonths);
  }

  /** 3月, 十一月份, 3月5日. */
  private static PartRule.Read month(Chars c, int at, Rank before) {
    Numeral n = Numeral.read(c, at);
    if (n == null || n.form() == Numeral.Form.SPELLED || before != null && before != Rank.YEAR) {
      return null;
    }
    boolean length = c.ends(at, "不足") || c.ends(at, "不到") || c.ends(at, "未满") || c.ends(at, "长达");
    int unit = c.space(n.end());
    if (length
        || n.value() < 1
        || n.value() > LAST_MONTH
        || c.at(unit) != '月'
        || c.in(unit + 1, "嫂球饼亮薪")) {
      return null;
    }
    int end = c.at(unit + 1) == '份' ? unit + 2 : unit + 1;
    PartRule.Read day = day(c, c.space(end), n);
    return day != null ? day : PartRule.Read.of(end, Parts.month(n.value()));
  }

  /** 2021-07, 2021/07; 2021.07 only where it stands alone, as it could be any number. */
  private static PartRule.Read numbers(Chars c, int at, Rank before) {
    Numeral year = before == null && Chars.digit(c.at(at)) ? Numeral.read(c, at) : null;
    if (year == null || year.length() != 4 || year.value() < 1900 || year.value() > 2100) {
      return null;
    }
    boolean point = c.at(year.end()) == '.';
    Numeral month = point || c.in(year.end(), "-/") ? Numeral.read(c, year.end() + 1) : null;
    if (month == null || month.length() != 2 || month.value() < 1 || month.value() > LAST_MONTH) {
      return null;
    }
    boolean alone =
        point
            ? c.in(at - 1, "\n (从自-到至") && c.in(month.end(), "\n )-到至")
            : !c.in(month.end(), "-/.:%")
                && !Chars.latin(c.at(month.end()))
                && !c.in(at - 1, "-/.");
    return alone
        ? PartRule.Read.of(month.end(), Parts.year(year.value()), Parts.month(month.value()))
        : null;
  }

  private static PartRule.Read day(Chars c, int at, Numeral month) {
    Numeral n = Numeral.read(c, at);
    if (n == null || n.value() < 1 || n.value() > 31) {
      return null;
    }
    int unit = c.space(n.end());
    int end = c.in(unit, "日号") ? unit + 1 : bareDay(c, n, month);
    return end < 0 ? null : PartRule.Read.of(end, Parts.monthDay(month.value(), n.value()));
  }

  /** 八月十五, and the beginning of 5月31到6月2日. */
  private static int bareDay(Chars c, Numeral n, Numeral month) {
    boolean digits = n.form() == Numeral.Form.DIGITS && c.in(n.end(), "到至-\n ，。；！？)、上下晚早凌");
    boolean characters =
        n.form() == Numeral.Form.COUNTED
            && month.form() == Numeral.Form.COUNTED
            && n.value() >= 10
            && !c.in(n.end(), "个年月天周点时分岁名人位万亿元多余大届国余");
    return digits || characters ? n.end() : -1;
  }

  /** 第三季度, 三季度, 3季度, 第3季, Q3, 前三季度. */
  private static PartRule.Read quarter(Chars c, int at, Rank before) {
    if (before != null && before != Rank.YEAR) {
      return null;
    }
    boolean first = c.at(at) == '前' || c.at(at) == '首';
    boolean letter = c.at(at) == 'Q' && !Chars.latin(c.at(at - 1));
    int begin = first || letter || c.at(at) == '第' ? at + 1 : at;
    Numeral n = c.at(begin) == '首' ? null : Numeral.read(c, begin);
    if (n == null || n.value() < 1 || n.value() > 4 || n.length() > 1) {
      return null;
    }
    int end = letter && !Chars.digit(c.at(n.end())) ? n.end() : c.any(n.end(), "季度", "季报");
    if (end < 0) {
      return null;
    }
    if (c.ends(end, "季报")) {
      end = n.end() + 1;
    }
    int month = first ? 1 : 3 * n.value() - 2;
    int count = first ? 3 * n.value() : 3;
    return PartRule.Read.of(end, Parts.months(Rank.PART_OF_YEAR, Precision.QUARTER, month, count));
  }

  /** 前10个月, 头三个月, 前10月 of a year, which is this one unless another stands before it. */
  private static PartRule.Read firstMonths(Chars c, int at, Rank before) {
    boolean year = before == Rank.YEAR;
    if (!c.in(at, "前头首") || before != null && !year) {
      return null;
    }
    Numeral n = Numeral.read(c, at + 1);
    if (n == null || n.value() < 3 || n.value() >= LAST_MONTH) {
      return null;
    }
    int end = c.any(n.end(), "个月", "月");
    return end < 0 || c.in(end, "前后")
        ? null
        : PartRule.Read.of(end, Parts.months(Rank.PART_OF_YEAR, Precision.MONTH, 1, n.value()));
  }
}
