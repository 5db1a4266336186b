package org.newsgraph.extract.time;

import java.util.Locale;
import org.newsgraph.extract.lexicon.DataTable;
import org.newsgraph.model.Span;

/** Reads from the clause around an expression whether it looks to the past or to the future. */
final class Cues {
  private enum Kind {
    FUTURE,
    PAST,
    SAY,
    NONE
  }

  /** How far a clause is followed. */
  private static final int WINDOW = 30;

  /** How many signs may stand around an expression that is all of a text. */
  private static final int SIGNS = 4;

  /** What 将 as a future is followed by, even before a verb of {@link #TAKING}. */
  private static final String[] ADVERBS = {
    "被", "把", "会", "于", "在", "由", "从", "以", "正式", "首次", "不再", "陆续", "全面", "最终", "继续", "很快", "同时",
    "不", "再", "可"
  };

  /** Verbs behind the object of 将. */
  private static final String[] TAKING = {
    "列为", "列入", "纳入", "称为", "视为", "定为", "加入", "归咎", "归功", "告上", "送往", "送到", "移交", "转交", "交给", "上调",
    "下调", "改为", "改成", "带到", "带回", "押往", "逐出", "赶出", "送入", "送进", "推上", "推向"
  };

  private static final String BORDERS = "，。；！？\n";

  private final Lexicon<Kind> words = new Lexicon<>();

  Cues() {
    for (String[] row : DataTable.rows(Cues.class, "cues.tsv", 2)) {
      Kind kind = Kind.valueOf(row[1].strip().toUpperCase(Locale.ROOT));
      for (String word : row[0].split(" ")) {
        words.add(word, kind);
      }
    }
  }

  /** What the clause says; a plan reported on a day does not make that day lie ahead. */
  Frame.Direction direction(Chars c, Span span) {
    if (alone(c, span)) {
      return Frame.Direction.ALONE;
    }
    int begin = span.begin();
    while (begin > 0 && span.begin() - begin < WINDOW && !c.in(begin - 1, BORDERS)) {
      begin--;
    }
    Frame.Direction ahead = before(c, begin, span.begin());
    if (ahead != Frame.Direction.NEUTRAL) {
      return ahead;
    }
    boolean opens = begin == span.begin() && c.at(span.end()) == '，';
    return behind(c, opens ? span.end() + 1 : span.end());
  }

  private static boolean alone(Chars c, Span span) {
    return c.length() - span.length() <= SIGNS
        && blank(c, 0, span.begin())
        && blank(c, span.end(), c.length());
  }

  private static boolean blank(Chars c, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (!c.in(i, BORDERS + " ")) {
        return false;
      }
    }
    return true;
  }

  private Frame.Direction before(Chars c, int begin, int end) {
    Frame.Direction direction = Frame.Direction.NEUTRAL;
    for (int i = begin; i < end; ) {
      Lexicon.Hit<Kind> hit = words.longest(c, i);
      if (hit != null && hit.meaning() == Kind.FUTURE && !takes(c, i, hit.end())) {
        direction = Frame.Direction.FUTURE;
      } else if (hit != null && hit.meaning() == Kind.PAST) {
        direction = Frame.Direction.PAST;
      }
      i = hit == null ? i + 1 : Math.min(hit.end(), end);
    }
    return direction;
  }

  /** 将两家公司列入名单: 将 takes an object, and tells nothing of the future. */
  private static boolean takes(Chars c, int at, int end) {
    if (end != at + 1 || c.at(at) != '将' || c.any(end, ADVERBS) > 0) {
      return false;
    }
    for (int i = end + 2; i < end + WINDOW && !c.in(i, BORDERS); i++) {
      if (c.any(i, TAKING) > 0) {
        return true;
      }
    }
    return false;
  }

  private Frame.Direction behind(Chars c, int begin) {
    for (int i = begin; i < begin + WINDOW && !c.in(i, BORDERS); ) {
      Lexicon.Hit<Kind> hit = words.longest(c, i);
      if (hit != null && !takes(c, i, hit.end())) {
        switch (hit.meaning()) {
          case FUTURE -> {
            return Frame.Direction.FUTURE;
          }
          case PAST, SAY -> {
            return Frame.Direction.PAST;
          }
          default -> {}
        }
      }
      i = hit == null ? i + 1 : hit.end();
    }
    return Frame.Direction.NEUTRAL;
  }
}
