package org.newsgraph.extract.time;

import java.util.List;

/** Times without certain borders: the words of {@code words.tsv}, and 几天前, 数年后, 多年以前. */
final class VagueRule implements ExpressionRule {
  /** What 几 and 数 may mean: two to nine. */
  private static final int FEWEST = 2;

  private static final int MOST = 9;

  private final Lexicon<Word> words;

  VagueRule(Lexicon<Word> words) {
    this.words = words;
  }

  @Override
  public Found read(Chars c, int at) {
    List<Lexicon.Hit<Word>> hits = words.hits(c, at);
    if (!hits.isEmpty()) {
      Lexicon.Hit<Word> hit = hits.get(hits.size() - 1);
      Word word = hit.meaning();
      boolean placed = word.only() != Word.Place.CLAUSE || clause(c, at, hit.end());
      boolean counts = c.starts(at, "日前") && DurationReader.read(c, hit.end()) != null;
      boolean whole = c.at(at) != '日' || !counts && !c.in(at - 1, "生节念假工明次当即选票平旧每末今昨期周何车");
      if (word.vague() != null && placed && whole) {
        return new Found(at, hit.end(), word.vague(), "vague");
      }
    }
    return offset(c, at);
  }

  private static boolean clause(Chars c, int begin, int end) {
    return c.in(begin - 1, "\n，。；：“ :") && c.in(end, "，有也还我他她曾一当美中");
  }

  private static Found offset(Chars c, int at) {
    DurationReader.Read length = DurationReader.read(c, at);
    if (length == null || !length.duration().vague()) {
      return null;
    }
    int past = c.any(length.end(), "前", "之前", "以前");
    int future = c.any(length.end(), "后", "之后", "以后");
    if (c.at(at - 1) == '的' && past > 0) {
      return new Found(at, past, frame -> Stretch.none(frame.anchor()).value(), "vague");
    }
    if (past < 0 && future < 0 || c.in(length.end() + 1, "期半天后前往续")) {
      return null;
    }
    Duration.Amount amount = length.duration().amounts().get(0);
    boolean few = length.duration().few();
    int count = (int) Math.ceil(amount.count());
    int scale = scale(c, at);
    int least = few ? FEWEST * scale : count;
    int most = few ? MOST * scale + scale - 1 : count + more(count);
    Meaning meaning =
        past > 0
            ? new VagueOffset(amount.unit(), -most, -least)
            : later(OffsetRule.event(c, at, future), new VagueOffset(amount.unit(), least, most));
    return new Found(at, Math.max(past, future), meaning, "vague");
  }

  /** Ten for 几十, a hundred for 几百. */
  private static int scale(Chars c, int at) {
    return switch (c.in(at, "几数") ? c.at(at + 1) : ' ') {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      default -> 1;
    };
  }

  /** 十多年 is less than twenty, 一百多年 less than two hundred, 三年多 less than five. */
  private static int more(int count) {
    for (int round = 1000; round >= 10; round /= 10) {
      if (count % round == 0) {
        return round;
      }
    }
    return Math.max(1, count / 2);
  }

  /** Some days after an event are not some days from now, unless the sentence looks ahead. */
  private static Meaning later(boolean event, Meaning fromNow) {
    return frame ->
        event && frame.direction() != Frame.Direction.FUTURE
            ? Stretch.none(frame.anchor()).value()
            : fromNow.value(frame);
  }
}
