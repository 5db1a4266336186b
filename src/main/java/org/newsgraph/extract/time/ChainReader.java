package org.newsgraph.extract.time;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.extract.lexicon.DataTable;

/**
 * Reads a chain of parts from coarse to fine: 去年 + 3月 + 下旬, 11月15日 + （周三） + 晚 + 8点半, with the small
 * words between them.
 */
final class ChainReader {

  /**
   * A chain that was read.
   *
   * @param last the rank of its finest part
   */
  record Chain(List<Part> parts, int begin, int end, Rank last) {}

  private static final int LONGEST = 9;

  private final List<PartRule> rules;
  private final Lexicon<Boolean> zones = new Lexicon<>();

  ChainReader(Lexicon<Word> words) {
    List<PartRule> all = new ArrayList<>();
    all.add(new WordRule(words));
    all.addAll(YearRules.all());
    all.add(new LunarRule());
    all.addAll(MonthRules.all());
    all.addAll(DayRules.all());
    all.addAll(ClockRules.all());
    all.add(new NthRule());
    all.add(new OffsetRule());
    rules = List.copyOf(all);
    DataTable.rows(ChainReader.class, "zones.tsv", 1).forEach(row -> zones.add(row[0], true));
  }

  /** The chain that begins at an offset, or null. */
  Chain read(Chars c, int at) {
    int begin = approximate(c, zone(c, at));
    PartRule.Read first = best(c, zone(c, begin), null);
    if (first == null) {
      return null;
    }
    List<Part> parts = new ArrayList<>(first.parts());
    int end = first.end();
    Rank last = first.last();
    for (int i = 0; i < LONGEST; i++) {
      int bracket = bracket(c, end, last, parts);
      if (bracket > 0) {
        end = bracket;
        continue;
      }
      PartRule.Read next = next(c, end, last);
      if (next == null) {
        break;
      }
      parts.addAll(next.parts());
      end = next.end();
      last = next.last();
    }
    return new Chain(List.copyOf(parts), at, tail(c, end, last), last);
  }

  /** A time of the clock that is one because another stands before it, or null. */
  Chain clock(Chars c, int at) {
    PartRule.Read read = best(c, at, Rank.PART_OF_DAY);
    return read == null
        ? null
        : new Chain(read.parts(), at, tail(c, read.end(), read.last()), read.last());
  }

  /** The longest part that a rule reads at an offset. */
  PartRule.Read best(Chars c, int at, Rank before) {
    PartRule.Read best = null;
    for (PartRule rule : rules) {
      PartRule.Read read = rule.read(c, at, before);
      if (read != null
          && follows(before, read.first())
          && (best == null || read.end() > best.end())) {
        best = read;
      }
    }
    return best;
  }

  private static boolean follows(Rank before, Rank next) {
    return before == null || next.compareTo(before) > 0;
  }

  private PartRule.Read next(Chars c, int end, Rank last) {
    PartRule.Read read = best(c, end, last);
    if (read != null) {
      return read;
    }
    if (last == Rank.DAY && c.at(end) == 'T' && Chars.digit(c.at(end + 1))) {
      return best(c, end + 1, last);
    }
    if (last == Rank.DAY) {
      int weekday = c.in(end, "，、, ") ? c.space(end + 1) : end;
      if (isWeekday(c, weekday)) {
        PartRule.Read day = best(c, weekday, null);
        return day != null && day.first() == Rank.DAY ? day : null;
      }
    }
    int at = c.space(end);
    at = c.at(at) == '的' ? at + 1 : at;
    int zone = zone(c, at);
    return zone > end && last != Rank.CLOCK ? best(c, zone, last) : null;
  }

  private static boolean isWeekday(Chars c, int at) {
    int end = c.any(at, "周", "星期", "礼拜");
    return end > 0 && c.in(end, "一二三四五六日天");
  }

  /** 15日（周三）, 周三（15日）, 昨天（8月10日）: the end of the brackets, or -1. */
  private int bracket(Chars c, int end, Rank last, List<Part> parts) {
    if (last != Rank.DAY || c.at(end) != '(') {
      return -1;
    }
    if (c.in(end + 1, "一二三四五六日") && c.at(end + 2) == ')') {
      return end + 3;
    }
    PartRule.Read inner = best(c, end + 1, null);
    if (inner == null || inner.last() != Rank.DAY) {
      return -1;
    }
    int close = c.at(inner.end()) == ')' ? inner.end() + 1 : -1;
    if (close > 0 && !isWeekday(c, end + 1)) {
      parts.clear();
      parts.addAll(inner.parts());
    }
    return close;
  }

  private int zone(Chars c, int at) {
    Lexicon.Hit<Boolean> hit = zones.longest(c, at);
    return hit == null ? at : c.space(hit.end());
  }

  private static int approximate(Chars c, int at) {
    if (c.in(at - 1, "纽条预合公节制签契邀毁违里隐简婚盟北履租") && c.at(at) == '约') {
      return at;
    }
    int end = c.any(at, "大约", "约", "大概", "大致");
    return end < 0 ? at : c.space(end);
  }

  /** 左右, 许, 前后 belong to the expression and change nothing that could be told. */
  private static int tail(Chars c, int end, Rank last) {
    int tail = c.any(end, "左右", "上下");
    if (tail < 0 && last == Rank.CLOCK) {
      tail = c.any(end, "许", "多", "前后", "整");
    }
    if (tail < 0 && last != Rank.CLOCK) {
      tail = c.any(end, "前后", "期间", "时分");
    }
    int zone = c.starts(Math.max(tail, end), "GMT") ? Math.max(tail, end) + 3 : -1;
    return Math.max(end, Math.max(tail, zone));
  }
}
