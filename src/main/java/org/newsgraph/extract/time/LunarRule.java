package org.newsgraph.extract.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.Precision;
import org.newsgraph.model.TimeValue.Anchor;

/** Dates of the traditional calendar: 农历八月十五, 正月初一, 腊月, 2015年农历十月初一. */
final class LunarRule implements PartRule {
  private static final int LAST_DAY = 30;

  private record Date(int month, boolean leap, int day) {}

  @Override
  public Read read(Chars c, int at, Rank before) {
    if (before != null && before != Rank.YEAR) {
      return null;
    }
    int begin = c.any(at, "农历", "阴历", "旧历", "夏历");
    boolean said = begin >= 0;
    int next = said ? c.space(begin) : at;
    Read year = said && before == null ? year(c, next) : null;
    if (year != null) {
      next = c.space(year.end());
    }
    Read date = date(c, next, said);
    if (date == null || year == null) {
      return date;
    }
    List<Part> parts = new ArrayList<>(year.parts());
    parts.addAll(date.parts());
    return new Read(parts, date.end());
  }

  private static Read year(Chars c, int at) {
    for (PartRule rule : YearRules.all()) {
      Read read = rule.read(c, at, null);
      if (read != null && read.last() == Rank.YEAR) {
        return read;
      }
    }
    int relative = c.any(at, "今年", "去年", "明年");
    if (relative < 0) {
      return null;
    }
    int amount = c.at(at) == '今' ? 0 : c.at(at) == '去' ? -1 : 1;
    return Read.of(relative, Parts.relative(Rank.YEAR, Unit.YEAR, amount));
  }

  private static Read date(Chars c, int at, boolean said) {
    boolean leap = c.at(at) == '闰';
    int next = leap ? at + 1 : at;
    int special = "正一二三四五六七八九十冬腊".indexOf(c.at(next));
    Numeral n = Numeral.read(c, next);
    int month = month(c, next, n);
    int end = n == null || c.in(next, "正冬腊") ? next + 1 : n.end();
    if (special < 0 && !said || month < 1 || month > 12 || c.at(end) != '月') {
      return null;
    }
    end = c.at(end + 1) == '份' ? end + 2 : end + 1;
    boolean named = c.in(next, "正腊") || leap;
    int initial = c.at(end) == '初' ? end + 1 : end;
    Numeral day = "廿卅".indexOf(c.at(initial)) >= 0 ? twenty(c, initial) : Numeral.read(c, initial);
    boolean first = initial > end && day != null && day.value() <= 10 && day.length() == 1;
    boolean later = initial == end && (said || named) && day != null && day.value() <= LAST_DAY;
    if (first || later && !c.in(day.end(), "个年月天")) {
      int last = c.in(day.end(), "日") ? day.end() + 1 : day.end();
      return Read.of(last, part(new Date(month, leap, day.value())));
    }
    return said || named ? Read.of(end, part(new Date(month, leap, 0))) : null;
  }

  private static int month(Chars c, int at, Numeral n) {
    return switch (c.at(at)) {
      case '正' -> 1;
      case '冬' -> 11;
      case '腊' -> 12;
      default -> n == null ? 0 : n.value();
    };
  }

  /** 廿三: twenty-three. */
  private static Numeral twenty(Chars c, int at) {
    int base = c.at(at) == '廿' ? 20 : 30;
    int digit = Numeral.digit(c.at(at + 1));
    int end = digit > 0 ? at + 2 : at + 1;
    return new Numeral(base + Math.max(digit, 0), end, Numeral.Form.COUNTED, end - at);
  }

  private static Part part(Date date) {
    return new Part(
        date.day() == 0 ? Rank.MONTH : Rank.DAY,
        (within, frame) -> {
          if (within != null) {
            return within.precision() == Precision.YEAR
                ? stretch(date, within.year(), within.anchor())
                : null;
          }
          if (!frame.known() && frame.after() == null) {
            return null;
          }
          int year = frame.pivot().getYear();
          return Completion.choose(frame, 1, 3, i -> stretch(date, year + i, frame.anchor()));
        });
  }

  private static Stretch stretch(Date date, int year, Anchor anchor) {
    if (date.day() > 0) {
      LocalDate day = LunarCalendar.day(year, date.month(), date.leap(), date.day());
      return day == null ? null : Stretch.day(day, anchor);
    }
    LocalDate[] month = LunarCalendar.month(year, date.month(), date.leap());
    if (month == null) {
      return null;
    }
    LocalDateTime from = month[0].atStartOfDay();
    return new Stretch(from, month[1].atStartOfDay(), Precision.MONTH, anchor);
  }
}
