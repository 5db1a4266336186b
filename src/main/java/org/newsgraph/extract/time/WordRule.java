package org.newsgraph.extract.time;

import java.util.List;

/** The words of {@code words.tsv}: 昨天, 上周三, 本月, 下旬, 晚上. */
final class WordRule implements PartRule {
  private final Lexicon<Word> words;

  WordRule(Lexicon<Word> words) {
    this.words = words;
  }

  @Override
  public Read read(Chars c, int at, Rank before) {
    List<Lexicon.Hit<Word>> hits = words.hits(c, at);
    for (int i = hits.size() - 1; i >= 0; i--) {
      Lexicon.Hit<Word> hit = hits.get(i);
      Word word = hit.meaning();
      boolean counted = c.at(at) == '次' && Numeral.part(c.at(at - 1));
      if (counted
          || word.isStop()
          || word.vague() != null && i == hits.size() - 1 && hits.size() > 1) {
        return null;
      }
      boolean placed = before != null || word.only() != Word.Place.AFTER_PART;
      if (word.vague() == null && placed && ends(c, at, hit.end())) {
        return new Read(behind(word.parts(), before), hit.end());
      }
    }
    return null;
  }

  /** 年底 in 明年年底 does not say again which year. */
  private static List<Part> behind(List<Part> parts, Rank before) {
    boolean again = parts.size() > 1 && before != null && parts.get(0).rank() == before;
    return again ? parts.subList(1, parts.size()) : parts;
  }

  /** 上周日本 speaks of Japan, 上周一名 of one person. */
  private static boolean ends(Chars c, int at, int end) {
    if (c.at(end - 1) == '日' && c.at(at) == '该' && c.in(end, "记志本元报程期产")) {
      return false;
    }
    if (c.in(end - 1, "春夏秋冬") && c.in(end, "节晚运招游耕茶奥闱训令装眠")) {
      return false;
    }
    if (!c.in(end - 1, "一二三四五六日天") || end - at < 2 || !c.in(end - 2, "周期拜")) {
      return true;
    }
    return switch (c.at(end - 1)) {
      case '日' -> c.at(end) != '本' || c.in(end + 1, "报港台地市届轮");
      case '一' ->
          !c.in(end, "名位个次份项家艘场致度些共样带篇封连批系座栋") && !c.starts(end, "架飞") && !c.starts(end, "起事");
      case '三', '四', '五', '六', '二' -> !c.in(end, "名个位十年岁人");
      default -> !c.in(end, "气空津");
    };
  }
}
