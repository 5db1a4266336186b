package org.newsgraph.extract.time;

import java.util.ArrayList;
import java.util.List;

/** Lengths of time: 两年, 三个半小时, 8天又20个小时, 十几年, 3至5天. */
final class DurationReader {
  private static final int LONGEST = 8;
  private static final double HALF = 0.5;

  /** A length and the offset behind it. */
  record Read(Duration duration, int end) {}

  private record Count(double value, boolean vague, int end, boolean small) {}

  private record Named(Unit unit, int end, boolean half, boolean more) {
    Named(Unit unit, int end) {
      this(unit, end, false, false);
    }
  }

  private DurationReader() {}

  /** The length that begins at an offset, or null. */
  static Read read(Chars c, int at) {
    List<Duration.Amount> amounts = new ArrayList<>(2);
    boolean vague = false;
    boolean few = c.in(at, "几数多");
    int end = -1;
    int next = at;
    while (amounts.size() < LONGEST) {
      Count count = count(c, next);
      Named unit = count == null ? null : unit(c, count, !amounts.isEmpty());
      if (unit == null && count != null && c.ends(at, "为期") && c.at(count.end()) == '日') {
        unit = new Named(Unit.DAY, count.end() + 1);
      }
      if (unit == null || !amounts.isEmpty() && !finer(amounts, unit.unit(), c, next)) {
        break;
      }
      double value = count.value() + (unit.half() ? HALF : 0);
      end = unit.end();
      vague |= unit.more();
      if (c.at(end) == '半' && !c.in(end + 1, "夜个年岛场路价导径")) {
        value += 0.5;
        end++;
      }
      boolean more = c.in(end, "多余") && !c.in(end + 1, "次人名位个个家的额下地");
      vague |= count.vague() || more && !Numeral.part(c.at(end + 1));
      end = more ? end + 1 : end;
      amounts.add(new Duration.Amount(unit.unit(), value));
      next = c.space(end);
      next = c.in(next, "又零余") && Numeral.part(c.at(next + 1)) ? next + 1 : next;
    }
    return end < 0 ? null : new Read(new Duration(List.copyOf(amounts), vague, few), end);
  }

  /** 两天又一个月 is odd but said with 又; without it units go from coarse to fine. */
  private static boolean finer(List<Duration.Amount> amounts, Unit unit, Chars c, int at) {
    Unit last = amounts.get(amounts.size() - 1).unit();
    return unit.compareTo(last) < 0 || c.at(at - 1) == '又';
  }

  private static Count count(Chars c, int at) {
    if (c.at(at) == '半') {
      return new Count(0.5, false, at + 1, true);
    }
    if (c.in(at, "几数")) {
      int tens = "十百千".indexOf(c.at(at + 1)) + 1;
      return new Count(3 * Math.pow(10, tens), true, tens > 0 ? at + 2 : at + 1, true);
    }
    if (c.starts(at, "多年") || c.starts(at, "多日") || c.starts(at, "多天") || c.starts(at, "多月")) {
      return new Count(3, true, at + 1, true);
    }
    Numeral n = Numeral.read(c, at);
    if (n == null) {
      return null;
    }
    return c.at(n.end()) == '.' && Chars.digit(c.at(n.end() + 1)) ? decimal(c, n) : whole(c, n);
  }

  private static Count decimal(Chars c, Numeral n) {
    Numeral rest = Numeral.read(c, n.end() + 1);
    if (rest == null || rest.length() > 2) {
      return null;
    }
    return new Count(
        n.value() + rest.value() / Math.pow(10, rest.length()), false, rest.end(), false);
  }

  private static Count whole(Chars c, Numeral n) {
    if (n.length() > 1 && c.in(n.end() - n.length(), "0零〇")) {
      return null;
    }
    boolean pair = n.form() == Numeral.Form.SPELLED && n.length() == 2;
    if (n.form() == Numeral.Form.SPELLED && !pair) {
      return null;
    }
    int end = c.space(n.end());
    boolean vague = pair;
    int value = pair ? n.value() % 10 : n.value();
    int join = join(c, n.end());
    Numeral second = join < 0 ? null : Numeral.read(c, join);
    if (second != null && second.form() != Numeral.Form.SPELLED && second.value() > value) {
      value = second.value();
      end = second.end();
      vague = true;
    }
    while (c.in(end, "多余几来")) {
      vague = true;
      end++;
    }
    return new Count(value, vague, end, n.value() <= 3);
  }

  private static int join(Chars c, int at) {
    return c.in(at, "至到-") ? at + 1 : -1;
  }

  private static Named unit(Chars c, Count count, boolean inside) {
    int at = c.space(count.end());
    boolean of = c.at(at) == '个';
    int name = of ? at + 1 : at;
    boolean half = of && c.at(name) == '半';
    boolean more = of && c.in(name, "多来");
    Named unit = unit(c, half || more ? name + 1 : name, count, inside, of);
    return unit == null ? null : new Named(unit.unit(), unit.end(), half, more);
  }

  private static Named unit(Chars c, int name, Count count, boolean inside, boolean of) {
    double value = count.value();
    int end;
    if ((end = c.any(name, "世纪")) > 0 && (of || count.vague())) {
      return new Named(Unit.CENTURY, end);
    }
    if ((end = c.any(name, "星期", "礼拜", "周")) > 0 && !c.in(end, "年岁一二三四五六日天边期刊末游")) {
      return new Named(Unit.WEEK, end);
    }
    if (c.at(name) == '周' && c.at(name + 1) == '末') {
      return null;
    }
    if ((end = c.any(name, "小时", "钟头", "个小时")) > 0 && c.at(end) != '候') {
      return new Named(Unit.HOUR, end);
    }
    if ((end = c.any(name, "分钟")) > 0 || inside && c.at(name) == '分' && (end = name + 1) > 0) {
      return new Named(Unit.MINUTE, end);
    }
    if ((end = c.any(name, "秒钟", "秒")) > 0 && !c.in(end, "杀表")) {
      return new Named(Unit.SECOND, end);
    }
    if (of && (end = c.any(name, "月")) > 0 && !c.in(end, "亮球饼")) {
      return new Named(Unit.MONTH, end);
    }
    if ((end = c.any(name, "季度")) > 0 && of) {
      return new Named(Unit.QUARTER, end);
    }
    if (of) {
      return null;
    }
    if (c.at(name) == '天' && !c.in(name + 1, "才空气下然津主王文使堂花鹅际山安线体河竺皇价朝")) {
      return new Named(Unit.DAY, name + 1);
    }
    if (c.at(name) == '日' && dayCount(c, name + 1, count)) {
      return new Named(Unit.DAY, name + 1);
    }
    if (c.in(name, "年载") && years(c, name + 1, value)) {
      return new Named(Unit.YEAR, name + 1);
    }
    if (c.at(name) == '月' && (count.vague() || c.at(name + 1) == '余')) {
      return new Named(Unit.MONTH, name + 1);
    }
    if (inside && c.at(name) == '时' && c.at(name + 1) != '间') {
      return new Named(Unit.HOUR, name + 1);
    }
    return null;
  }

  /** 两日, 数日, 三日内 count days; 3日 is one. */
  private static boolean dayCount(Chars c, int end, Count count) {
    return !c.in(end, "元本圆币")
        && (count.vague()
            || c.in(end, "内间")
            || c.starts(end, "之内")
            || c.starts(end, "之久")
            || c.starts(end, "以内")
            || c.in(end - 2, "两"));
  }

  private static boolean years(Chars c, int end, double value) {
    return !c.in(end, "代级期龄薪资轻货份度糕画终夜味会鉴报") && value < 1500 && value > 0;
  }
}
