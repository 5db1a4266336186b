package org.newsgraph.extract.time;

import java.util.List;

/** Days: 15日, 21号, 2023-11-15, 11/15, holidays. */
final class DayRules {
  private static final int LAST_DAY = 31;

  /** The longest name of a storm, with its quotation marks. */
  private static final int MAX_NAME = 10;

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2200;

  private DayRules() {}

  static List<PartRule> all() {
    return List.of(
        DayRules::day,
        DayRules::threeNumbers,
        DayRules::eightDigits,
        DayRules::twoNumbers,
        new HolidayRule());
  }

  /** 15日, 二十日, 21号. */
  private static PartRule.Read day(Chars c, int at, Rank before) {
    Numeral n = Numeral.read(c, at);
    boolean inMonth = before == Rank.MONTH;
    if (n == null || before != null && !inMonth || n.value() < 1 || n.value() > LAST_DAY) {
      return null;
    }
    int unit = c.space(n.end());
    boolean sign = c.in(unit, "日号");
    if (!sign || n.form() == Numeral.Form.SPELLED || !inMonth && !free(c, at, unit, n)) {
      return null;
    }
    return PartRule.Read.of(unit + 1, Parts.day(n.value()));
  }

  /** Whether a day without a month is one, and no duration, number of a house or spacecraft. */
  private static boolean free(Chars c, int at, int unit, Numeral n) {
    if (n.form() == Numeral.Form.COUNTED && (n.value() <= 3 || c.at(at) == '两')) {
      return n.value() > 1 && c.at(at) != '两' && c.in(unit + 1, "上下晚早凌清中，。（");
    }
    if (c.ends(at, "连续")
        || c.ends(at, "为期")
        || c.at(at - 1) == '第'
        || c.at(at - 1) == '.'
        || Chars.latin(c.at(at - 1))) {
      return false;
    }
    if (c.at(unit) == '日') {
      boolean japan = c.at(unit + 1) == '本' && !c.in(unit + 2, "报港台地市届轮次周");
      return !japan
          && !c.in(unit + 1, "元圆币内游均龄用裔籍")
          && !(c.in(unit + 1, "间后前") && !c.in(at - 1, "到至-"))
          && !c.starts(unit + 1, "之久")
          && !c.starts(unit + 1, "之内");
    }
    return n.form() == Numeral.Form.DIGITS
        && !storm(c, unit + 1)
        && !endsName(c, at, unit + 1)
        && !c.in(unit + 1, "线楼机门公路文院台选令航馆种位室车桌厅人通船坑球店房案决提球码店井洞牢宿病营仓染艇舰舱火卫导船飞法锅炉反机组染样段墓桩弄岛礁站牌防站高染球铁")
        && !c.in(at - 1, "舟娥宫问征罗盟风星器箭轮弹-艇卫龙者雀机组州江河岛城门院申破字第令");
  }

  /** “阿耳忒弥斯2号”: what a quoted name ends with is its number. */
  private static boolean endsName(Chars c, int at, int end) {
    return c.in(end, "”」》』") && !c.in(at - 1, "“「《』，。、；：");
  }

  /** 10号“海神”台风: the tenth of the year. */
  private static boolean storm(Chars c, int at) {
    int close = c.in(at, "“「《") ? at + 1 : at + MAX_NAME;
    while (close < at + MAX_NAME && !c.in(close, "”」》")) {
      close++;
    }
    return close < at + MAX_NAME && c.any(close + 1, "台风", "飓风", "热带风暴") > 0;
  }

  /** 2023-11-15, 2023/11/15, 2023.11.15, 15/11/2023, 11/15/2023, 12-11-10. */
  private static PartRule.Read threeNumbers(Chars c, int at, Rank before) {
    Numeral a = before == null && Chars.digit(c.at(at)) ? Numeral.read(c, at) : null;
    if (a == null || a.length() == 3 || a.length() > 4 || joined(c, at - 1)) {
      return null;
    }
    char sign = c.at(a.end());
    boolean space = sign == ' ' && a.length() == 4;
    if ("-/.".indexOf(sign) < 0 && !space) {
      return null;
    }
    Numeral b = Chars.digit(c.at(a.end() + 1)) ? Numeral.read(c, a.end() + 1) : null;
    if (b == null || b.length() > 2 || c.at(b.end()) != sign || !Chars.digit(c.at(b.end() + 1))) {
      return null;
    }
    Numeral d = Numeral.read(c, b.end() + 1);
    if (d == null || joined(c, d.end()) || c.at(d.end()) == '.' && Chars.digit(c.at(d.end() + 1))) {
      return null;
    }
    return ordered(a, b, d, sign, c);
  }

  private static boolean joined(Chars c, int at) {
    char next = c.at(at);
    return Chars.digit(next)
        || Chars.latin(next) && next != 'T'
        || "-/_:".indexOf(next) >= 0
            && Chars.digit(c.at(at - 1))
            && Chars.digit(c.at(at + 1))
            && !longer(c, at);
  }

  /** 2018/1/10-2018/7/10: a dash before a whole date joins a range. */
  private static boolean longer(Chars c, int at) {
    Numeral n = c.at(at) == '-' ? Numeral.read(c, at + 1) : null;
    return n != null && (c.at(n.end()) == '/' || n.length() == 4);
  }

  private static PartRule.Read ordered(Numeral a, Numeral b, Numeral d, char sign, Chars c) {
    if (a.length() == 4) {
      return d.length() <= 2 ? date(a.value(), b.value(), d.value(), d.end()) : null;
    }
    if (d.length() == 4) {
      return b.value() > 12
          ? date(d.value(), a.value(), b.value(), d.end())
          : date(d.value(), b.value(), a.value(), d.end());
    }
    if (d.length() != 2 && a.length() != 2 || sign == '.') {
      return null;
    }
    // Two-digit years: the day last if the first number can be a year and the others fit, as ISO
    // has it.
    return a.length() == 2 && sign == '-'
        ? date(fullYear(a.value()), b.value(), d.value(), d.end())
        : date(fullYear(d.value()), b.value(), a.value(), d.end());
  }

  private static int fullYear(int twoDigits) {
    return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
  }

  private static PartRule.Read date(int year, int month, int day, int end) {
    boolean valid =
        year >= FIRST_YEAR
            && year <= LAST_YEAR
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= LAST_DAY;
    return valid ? PartRule.Read.of(end, Parts.date(year, month, day)) : null;
  }

  /** 20231115, standing alone. */
  private static PartRule.Read eightDigits(Chars c, int at, Rank before) {
    Numeral n = before == null && Chars.digit(c.at(at)) ? Numeral.read(c, at) : null;
    if (n == null || n.length() != 8 || c.in(at - 1, "-/._:№#") || Chars.latin(c.at(at - 1))) {
      return null;
    }
    int year = n.value() / 10_000;
    boolean alone = !Chars.latin(c.at(n.end())) && !c.in(n.end(), "-/.%元_:万亿");
    return alone && year >= 1900 && year <= 2100
        ? date(year, n.value() / 100 % 100, n.value() % 100, n.end())
        : null;
  }

  /** 11/15: month and day where nothing says that it is a fraction or a score. */
  private static PartRule.Read twoNumbers(Chars c, int at, Rank before) {
    Numeral a = before == null && Chars.digit(c.at(at)) ? Numeral.read(c, at) : null;
    if (a == null
        || a.length() > 2
        || c.at(a.end()) != '/'
        || c.in(at - 1, "/.-:%")
        || Chars.latin(c.at(at - 1))) {
      return null;
    }
    Numeral b = Chars.digit(c.at(a.end() + 1)) ? Numeral.read(c, a.end() + 1) : null;
    if (b == null || b.length() > 2 || c.in(b.end(), "/.%-的以人个强决赛") || Chars.latin(c.at(b.end()))) {
      return null;
    }
    boolean fits = a.value() >= 1 && a.value() <= 12 && b.value() >= 1 && b.value() <= LAST_DAY;
    boolean likely = a.value() >= 10 || b.value() >= 13 || c.at(b.end()) == '(';
    return fits && likely ? PartRule.Read.of(b.end(), Parts.monthDay(a.value(), b.value())) : null;
  }

  /** 春节, 国庆假期, 冬至. */
  private static final class HolidayRule implements PartRule {
    private final Lexicon<Holiday> holidays = Holiday.lexicon();

    @Override
    public Read read(Chars c, int at, Rank before) {
      Lexicon.Hit<Holiday> hit =
          before == null || before == Rank.YEAR ? holidays.longest(c, at) : null;
      if (hit == null) {
        return null;
      }
      int season = c.any(hit.end(), "期间", "假期", "长假", "小长假", "黄金周", "前后", "连假", "假日");
      if (season > 0) {
        return Read.of(season, hit.meaning().season());
      }
      if (c.ends(hit.end(), "黄金周") || c.ends(hit.end(), "长假")) {
        return Read.of(hit.end(), hit.meaning().season());
      }
      boolean sure =
          hit.meaning().sure()
              || before != null
              || c.in(hit.end(), "前后当")
              || alone(c, at, hit.end());
      return sure && !c.in(hit.end(), "路街村镇乡") ? Read.of(hit.end(), hit.meaning().part()) : null;
    }

    private static boolean alone(Chars c, int begin, int end) {
      return "\n，。 在于到".indexOf(c.at(begin - 1)) >= 0 && "\n，。 ".indexOf(c.at(end)) >= 0;
    }
  }
}
