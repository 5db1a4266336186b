package org.newsgraph.extract.time;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.extract.lexicon.DataTable;

/** All rules, and the scan of a text by them. Immutable and thread-safe. */
final class Grammar {
  private static final int BMP = 0x10000;

  private final Lexicon<Word> words = Word.lexicon();
  private final List<ExpressionRule> rules;
  private final boolean[] starts = new boolean[BMP];

  Grammar() {
    ChainReader chains = new ChainReader(words);
    rules =
        List.of(
            new SetRule(chains),
            new CalendarRule(chains),
            new RecentRule(),
            new VagueRule(words),
            new BareYearsRule(),
            new LengthRule());
    words.firstCharacters().forEach(this::start);
    Holiday.lexicon().firstCharacters().forEach(this::start);
    for (String resource : List.of("zones.tsv", "eras.tsv")) {
      for (String[] row : DataTable.rows(Grammar.class, resource, 3)) {
        for (String name : row[0].split(" ")) {
          start(name.charAt(0));
        }
      }
    }
    for (char c :
        "0123456789零〇一二三四五六七八九十百千两半几数多每自从由打截直到近最过前上之此往刚未今后下接将随大约Q第农阴旧夏正腊冬闰首头".toCharArray()) {
      start(c);
    }
  }

  private void start(char c) {
    starts[c] = true;
  }

  /** The expressions of a text, in order, not overlapping. */
  List<Found> scan(Chars c) {
    List<Found> result = new ArrayList<>();
    for (int i = 0; i < c.length(); ) {
      if (!starts[c.at(i)]) {
        i++;
        continue;
      }
      Found found = read(c, i);
      if (found == null) {
        i = skip(c, i);
      } else {
        result.add(found);
        i = found.end();
      }
    }
    return result;
  }

  private Found read(Chars c, int at) {
    if (Numeral.part(c.at(at)) && inside(c, at)) {
      return null;
    }
    Found best = null;
    for (ExpressionRule rule : rules) {
      Found found = rule.read(c, at);
      if (found != null && (best == null || found.end() > best.end())) {
        best = found;
      }
    }
    Lexicon.Hit<Word> word = words.longest(c, at);
    boolean stop = word != null && word.meaning().isStop();
    return stop && (best == null || word.end() >= best.end()) ? null : best;
  }

  /** Whether a number only goes on here: COP28, 3.5, 1,000. */
  private static boolean inside(Chars c, int at) {
    char before = c.at(at - 1);
    if (!Chars.digit(c.at(at))) {
      return false;
    }
    return Chars.latin(before)
        || Chars.digit(before)
        || (before == '.' || before == ',') && Chars.digit(c.at(at - 2));
  }

  /** Where to go on behind a place that begins no expression: numbers and stop words as a whole. */
  private int skip(Chars c, int at) {
    Lexicon.Hit<Word> word = words.longest(c, at);
    if (word != null && word.meaning().isStop()) {
      return word.end();
    }
    int end = at + 1;
    if (Numeral.part(c.at(at))) {
      while (Numeral.part(c.at(end)) && Chars.digit(c.at(end)) == Chars.digit(c.at(at))) {
        end++;
      }
    }
    return end;
  }
}
