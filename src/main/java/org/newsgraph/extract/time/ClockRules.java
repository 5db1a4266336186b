package org.newsgraph.extract.time;

import java.util.List;

/** Times of the clock: 8点半, 15时20分, 下午3:05, 8:00 a.m. */
final class ClockRules {
  private static final int LAST_HOUR = 24;
  private static final int SIXTY = 60;

  private ClockRules() {}

  static List<PartRule> all() {
    return List.of(ClockRules::colon, ClockRules::characters);
  }

  /** 15:20, 17:55:23, 2:00pm. */
  private static PartRule.Read colon(Chars c, int at, Rank before) {
    Numeral hour = Chars.digit(c.at(at)) ? Numeral.read(c, at) : null;
    if (hour == null || hour.length() > 2 || hour.value() > LAST_HOUR || c.at(hour.end()) != ':') {
      return null;
    }
    Numeral minute = two(c, hour.end() + 1);
    if (minute == null || c.in(at - 1, ":.") || before == null && score(c, at, minute.end())) {
      return null;
    }
    Numeral second = c.at(minute.end()) == ':' ? two(c, minute.end() + 1) : null;
    int end = second == null ? minute.end() : second.end();
    if (c.at(end) == ':' || c.at(end) == '.' && Chars.digit(c.at(end + 1))) {
      return null;
    }
    return meridiem(c, end, hour.value(), minute.value(), second == null ? -1 : second.value());
  }

  private static Numeral two(Chars c, int at) {
    Numeral n = Chars.digit(c.at(at)) ? Numeral.read(c, at) : null;
    return n == null || n.length() != 2 || n.value() >= SIXTY ? null : n;
  }

  /** Whether 21:15 is how a game ended. */
  private static boolean score(Chars c, int begin, int end) {
    return c.in(begin - 1, "以比分局数")
        || c.any(
                end, "战胜", "击败", "大胜", "险胜", "领先", "落后", "告负", "取胜", "获胜", "战平", "反超", "淘汰", "力克",
                "的比分", "扳", "完胜", "轻取")
            >= 0;
  }

  private static PartRule.Read meridiem(Chars c, int end, int hour, int minute, int second) {
    int at = c.space(end);
    int morning = c.any(at, "am", "AM", "a.m.", "A.M.", "a.m", "A.M");
    int evening = c.any(at, "pm", "PM", "p.m.", "P.M.", "p.m", "P.M");
    int shown = hour;
    if (morning > 0) {
      shown = hour == 12 ? 0 : hour;
    } else if (evening > 0 && hour < 12) {
      shown = hour + 12;
    }
    int last = Math.max(end, Math.max(morning, evening));
    return PartRule.Read.of(last, ClockParts.clock(shown, minute, second));
  }

  /** 8点, 8点钟, 八点半, 7点30, 三点一刻, 14时28分04秒. */
  private static PartRule.Read characters(Chars c, int at, Rank before) {
    Numeral hour = Numeral.read(c, at);
    if (hour == null
        || hour.value() > LAST_HOUR
        || hour.form() == Numeral.Form.SPELLED
        || c.in(at - 1, ".第")) {
      return null;
    }
    int unit = c.space(hour.end());
    boolean dot = c.at(unit) == '点' || c.at(unit) == '點';
    if (!dot
        && (c.at(unit) != '时' || c.in(unit + 1, "代期段尚速间光刻装局事评任常区差而政隔装报") || c.in(at - 1, "一不"))) {
      return null;
    }
    PartRule.Read exact = minutes(c, unit + 1, hour.value());
    if (exact != null) {
      return exact;
    }
    boolean clock =
        before != null
            || c.at(unit + 1) == '钟'
            || (dot ? surely(c, at, unit + 1, hour) : hourAlone(hour));
    int end = c.at(unit + 1) == '钟' ? unit + 2 : unit + 1;
    return clock && !c.in(unit + 1, "意建要原理共内希看体五六七八九")
        ? PartRule.Read.of(end, ClockParts.clock(hour.value(), -1, -1))
        : null;
  }

  private static boolean hourAlone(Numeral hour) {
    return hour.form() == Numeral.Form.DIGITS || hour.value() >= 10 || hour.length() > 1;
  }

  /** Whether N点 is a time without a part of the day before it, and not N points. */
  private static boolean surely(Chars c, int at, int end, Numeral hour) {
    boolean few = hour.form() == Numeral.Form.COUNTED && hour.value() > 0 && hour.value() <= 4;
    boolean behind = c.in(end, "许左前后到至-起以之多钟开") && !c.starts(end, "后续");
    boolean ahead = c.in(at - 1, "在于从到至自早晚和-每");
    boolean alone = "\n 。，？！".indexOf(c.at(end)) >= 0 && "\n 。，".indexOf(c.at(at - 1)) >= 0;
    return (behind || ahead || alone) && !few || few && (alone || behind && ahead);
  }

  private static PartRule.Read minutes(Chars c, int at, int hour) {
    int plain = c.any(at, "钟半", "半钟", "半", "整", "钟整", "一刻钟", "三刻钟", "一刻", "三刻", "正");
    if (plain > 0
        && !(c.at(at) == '整' && c.in(plain, "个体治改合顿理"))
        && !(c.at(at) == '半' && c.in(plain, "个年"))
        && !(c.at(at) == '正' && c.in(plain, "在式好是"))) {
      int minute =
          c.starts(at, "一刻")
              ? 15
              : c.starts(at, "三刻") ? 45 : c.in(at, "半") || c.starts(at, "钟半") ? 30 : 0;
      return PartRule.Read.of(plain, ClockParts.clock(hour, minute, -1));
    }
    int begin = c.space(at);
    if (c.at(begin) == '过') {
      begin++;
    }
    Numeral minute = Numeral.read(c, begin);
    if (minute == null || minute.value() >= SIXTY) {
      return null;
    }
    int unit = c.space(minute.end());
    if (c.at(unit) != '分') {
      boolean two = minute.length() >= 2 && !c.in(minute.end(), "天年个点月日时人名万元%.多余刻千百亿位倍");
      return two
          ? PartRule.Read.of(minute.end(), ClockParts.clock(hour, minute.value(), -1))
          : null;
    }
    int end = c.at(unit + 1) == '钟' ? unit + 2 : unit + 1;
    return seconds(c, end, hour, minute.value());
  }

  private static PartRule.Read seconds(Chars c, int at, int hour, int minute) {
    Numeral second = Numeral.read(c, c.space(at));
    if (second == null || second.value() >= SIXTY) {
      return PartRule.Read.of(at, ClockParts.clock(hour, minute, -1));
    }
    int end = second.end();
    while (c.at(end) == '.' && Chars.digit(c.at(end + 1))
        || Chars.digit(c.at(end)) && end < second.end() + 5) {
      end++;
    }
    return c.at(end) == '秒'
        ? PartRule.Read.of(end + 1, ClockParts.clock(hour, minute, second.value()))
        : PartRule.Read.of(at, ClockParts.clock(hour, minute, -1));
  }
}
