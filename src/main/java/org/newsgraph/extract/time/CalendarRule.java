package org.newsgraph.extract.time;

import java.util.List;
import org.newsgraph.model.TimeValue;

/** Points and ranges of the calendar, open ones included: 去年3月, 1日至3日, 自去年以来, 2018年以前. */
final class CalendarRule implements ExpressionRule {
  private static final String[] SINCE = {"自从", "自", "从", "打从", "由"};
  private static final String[] UNTIL = {"截至到", "截止到", "截至", "截止", "直到", "直至"};
  private static final String[] UNITS = {
    "年代", "世纪", "季度", "月份", "点钟", "年", "月", "日", "号", "点", "时"
  };

  private final ChainReader chains;

  CalendarRule(ChainReader chains) {
    this.chains = chains;
  }

  @Override
  public Found read(Chars c, int at) {
    int since = c.any(at, SINCE);
    int until = since > 0 ? -1 : c.any(at, UNTIL);
    int begin = c.space(Math.max(at, Math.max(since, until)));
    ChainReader.Chain chain = chains.read(c, begin);
    Found found = range(c, begin, chain);
    if (found == null && chain != null) {
      found = point(c, begin, chain, since > 0);
    }
    if (found == null) {
      return null;
    }
    if (until > 0) {
      int end = c.any(found.end(), "为止", "止", "之前", "前");
      Meaning open = new OpenMeaning(found.meaning(), OpenMeaning.Border.UNTIL);
      return new Found(at, Math.max(end, found.end()), open, "until");
    }
    boolean closed = found.rule().equals("range") || found.rule().startsWith("open");
    if (since > 0 && !closed) {
      int end = c.any(found.end(), "以来", "起", "开始", "至今", "之后", "以后", "后");
      return end < 0 && c.at(at) == '由' ? null : since(c, at, end, found);
    }
    // 从 stands with the whole range, and not with what only began as one.
    return since > 0 ? new Found(at, found.end(), found.meaning(), found.rule()) : found;
  }

  private static Found since(Chars c, int at, int end, Found found) {
    if (end < 0 && c.at(at) != '自') {
      return new Found(found.begin(), found.end(), found.meaning(), found.rule(), found.day());
    }
    return new Found(
        at,
        Math.max(end, found.end()),
        new OpenMeaning(found.meaning(), OpenMeaning.Border.SINCE),
        "since");
  }

  private static Found point(Chars c, int at, ChainReader.Chain chain, boolean since) {
    Meaning meaning = new ChainMeaning(chain.parts());
    Found open = since ? null : open(c, at, chain, meaning);
    return open != null ? open : new Found(at, chain.end(), meaning, "point", chain);
  }

  /** 以来, 之前, 之后, 或以后 behind a point. */
  private static Found open(Chars c, int at, ChainReader.Chain chain, Meaning meaning) {
    int end = c.space(chain.end());
    int or = c.any(end, "或", "及");
    if (or > 0) {
      int after = c.any(or, "之后", "以后");
      int before = c.any(or, "之前", "以前");
      if (after > 0) {
        return open(at, after, meaning, OpenMeaning.Border.SINCE);
      }
      return before > 0 ? open(at, before, meaning, OpenMeaning.Border.UNTIL) : null;
    }
    int since = c.any(end, "以来", "至今", "迄今", "起至今", "开始至今");
    if (since < 0 && c.at(end) == '起' && !c.in(end + 1, "诉义飞风草火源初码床步点重降伏身跑价落亡航用爆哄来")) {
      since = end + 1;
    }
    if (since > 0) {
      return open(at, since, meaning, OpenMeaning.Border.SINCE);
    }
    int before = c.any(end, "之前", "以前", "前");
    if (before > 0 && !(before == end + 1 && c.in(before, "夕往后总首任期景线提进来去所锋门沿列身方半三五十几妻男女"))) {
      // Before the end of the year is any time up to its last day.
      boolean last = c.in(chain.end() - 1, "底末尾");
      return open(at, before, meaning, last ? OpenMeaning.Border.UNTIL : OpenMeaning.Border.BEFORE);
    }
    int after = c.any(end, "之后", "以后", "过后", "后");
    if (after > 0 && !(after == end + 1 && c.in(after, "天续勤卫门来果方期半者台遗盾院备悔"))) {
      return open(at, after, meaning, OpenMeaning.Border.AFTER);
    }
    return null;
  }

  private static Found open(int begin, int end, Meaning meaning, OpenMeaning.Border border) {
    return new Found(begin, end, new OpenMeaning(meaning, border), "open");
  }

  private Found range(Chars c, int at, ChainReader.Chain first) {
    Found shortened = shortened(c, at, first);
    if (shortened != null || first == null) {
      return shortened;
    }
    int end = first.end();
    int started = c.any(end, "起", "开始", "之后", "以后");
    int join = join(c, c.space(started < 0 ? end : started));
    if (join < 0) {
      return between(c, at, first);
    }
    int second = c.space(join);
    int today = c.any(second, "今", "目前", "现在", "如今");
    ChainReader.Chain last = chains.read(c, second);
    if (last == null && first.last() == Rank.CLOCK) {
      last = chains.clock(c, second);
    }
    if (last == null) {
      last = sameUnit(c, second, first, at);
    }
    if (last == null) {
      return today > 0 && c.at(second - 1) != '-'
          ? open(
              at,
              c.starts(today, "为止") ? today + 2 : today,
              new ChainMeaning(first.parts()),
              OpenMeaning.Border.SINCE)
          : null;
    }
    if (c.at(join - 1) == '-' && last.last().compareTo(first.last()) < 0) {
      return null;
    }
    int close = c.any(last.end(), "之间", "间", "期间", "为止", "止", "之前");
    boolean until = started > 0 && c.ends(Math.max(close, 0), "之前");
    return new Found(
        at,
        Math.max(close, last.end()),
        new RangeMeaning(first.parts(), last.parts(), until),
        "range");
  }

  /** 7点到7点30, 周一至五: the end says only the last character of its kind. */
  private ChainReader.Chain sameUnit(Chars c, int at, ChainReader.Chain first, int begin) {
    boolean weekday = c.in(first.end() - 1, "一二三四五六") && c.in(first.end() - 2, "周期拜");
    if (weekday && c.in(at, "二三四五六日") && !Numeral.part(c.at(at + 1)) && !c.in(at + 1, "年月日天点时个")) {
      ChainReader.Chain read = chains.read(new Chars("周" + c.at(at)), 0);
      return new ChainReader.Chain(read.parts(), at, at + 1, read.last());
    }
    return null;
  }

  private static int join(Chars c, int at) {
    if (c.at(at) == '-') {
      return c.at(at + 1) == '-' ? at + 2 : at + 1;
    }
    return c.any(at, "一直到", "直到", "直至", "到", "至", "起到", "起至", "延续至", "持续到");
  }

  /** 2007年与2009年之间, 3月和5月间. */
  private Found between(Chars c, int at, ChainReader.Chain first) {
    int join = c.any(c.space(first.end()), "和", "与", "及");
    ChainReader.Chain last = join < 0 ? null : chains.read(c, c.space(join));
    if (last == null) {
      int after = c.any(first.end(), "之后", "以后");
      last = after < 0 ? null : chains.read(c, after);
      int close = last == null ? -1 : c.any(last.end(), "之前", "以前");
      return close < 0
          ? null
          : new Found(at, close, new RangeMeaning(first.parts(), last.parts(), true), "range");
    }
    int close = c.any(last.end(), "之间", "间", "期间");
    return close < 0
        ? null
        : new Found(at, close, new RangeMeaning(first.parts(), last.parts(), false), "range");
  }

  /** 1至3日, 早上五到六点, 1995-1997年, 80、90年代: the unit is said once. */
  private Found shortened(Chars c, int at, ChainReader.Chain prefix) {
    Found found = shortened(c, at, at, List.of(), null);
    if (found != null || prefix == null) {
      return found;
    }
    return prefix.last() == Rank.CLOCK
        ? null
        : shortened(c, at, c.space(prefix.end()), prefix.parts(), prefix.last());
  }

  private Found shortened(Chars c, int begin, int at, List<Part> prefix, Rank before) {
    Numeral one = Numeral.read(c, at);
    if (one == null) {
      return null;
    }
    int join = shortJoin(c, c.space(one.end()));
    Numeral two = join < 0 ? null : Numeral.read(c, c.space(join));
    if (two == null
        || two.value() <= one.value()
        || c.at(join - 1) == '、' && !neighbours(one, two)) {
      return null;
    }
    int unit = c.space(two.end());
    int end = c.any(unit, UNITS);
    if (end < 0) {
      return null;
    }
    Chars spelled = new Chars(text(c, at, one.end()) + text(c, unit, end));
    PartRule.Read first = chains.best(spelled, 0, before);
    ChainReader.Chain last = chains.read(c, c.space(join));
    if (first == null || last == null || first.end() != spelled.length()) {
      return null;
    }
    List<Part> parts = new java.util.ArrayList<>(prefix);
    parts.addAll(first.parts());
    return new Found(begin, last.end(), new RangeMeaning(parts, last.parts(), false), "range");
  }

  private static boolean neighbours(Numeral one, Numeral two) {
    return two.value() == one.value() + 1
        || two.value() == one.value() + 10 && one.value() % 10 == 0;
  }

  private static int shortJoin(Chars c, int at) {
    if (c.starts(at, "--")) {
      return c.space(at + 2);
    }
    if (c.in(at, "-、至到")) {
      return c.space(at + 1);
    }
    return -1;
  }

  private static String text(Chars c, int begin, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = begin; i < end; i++) {
      text.append(c.at(i));
    }
    return text.toString();
  }

  /** The value of a point. */
  private record ChainMeaning(List<Part> parts) implements Meaning {
    @Override
    public TimeValue value(Frame frame) {
      Stretch stretch = Parts.resolve(parts, frame);
      return (stretch == null ? Stretch.none(frame.anchor()) : stretch).value();
    }
  }
}
