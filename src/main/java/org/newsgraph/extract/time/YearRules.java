package org.newsgraph.extract.time;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.extract.lexicon.DataTable;

/** Years and longer: 2023年, 07年, 民国112年, 康熙三年, 90年代, 19世纪. */
final class YearRules {
  private static final int FOUR = 4;

  /** 97年后 is after 1997, 60年后 in sixty years. */
  static final int LIKELY = 80;

  /** Taiwan's press counts years from the founding of the Republic of China, without saying so. */
  private static final int REPUBLIC = 1911;

  private static final List<PartRule> ALL =
      List.of(
          YearRules::year,
          YearRules::shortYear,
          new EraRule(),
          YearRules::decade,
          YearRules::century);

  private YearRules() {}

  static List<PartRule> all() {
    return ALL;
  }

  /** 2023年, 二〇二三年, 两千零四年八月: four digits, or counted with a month behind it. */
  private static PartRule.Read year(Chars c, int at, Rank before) {
    Numeral n = Numeral.read(c, at);
    if (n == null || before != null) {
      return null;
    }
    int end = suffix(c, n.end());
    if (end < 0) {
      return null;
    }
    boolean republic =
        n.form() == Numeral.Form.DIGITS
            && n.value() >= 100
            && n.value() <= 125
            && n.length() == 3
            && (monthBehind(c, end) || c.in(end, "起底初") || c.ends(end, "度"));
    if (republic) {
      return PartRule.Read.of(end, Parts.year(n.value() + REPUBLIC));
    }
    boolean four = n.length() == FOUR && n.form() != Numeral.Form.COUNTED && n.value() < 3000;
    boolean counted = n.form() == Numeral.Form.COUNTED && n.value() >= 1000 && monthBehind(c, end);
    boolean three =
        n.length() == 3
            && n.form() != Numeral.Form.COUNTED
            && (n.form() == Numeral.Form.SPELLED || c.in(at - 1, "在于自从") || monthBehind(c, end));
    return four && n.value() >= 1000 || counted || three && n.value() > 0
        ? PartRule.Read.of(end, Parts.year(n.value()))
        : null;
  }

  /** 95年, 07年, 零八年: two digits that are not likely to count years. */
  private static PartRule.Read shortYear(Chars c, int at, Rank before) {
    Numeral n = Numeral.read(c, at);
    if (n == null || before != null || n.length() != 2 || n.form() == Numeral.Form.COUNTED) {
      return null;
    }
    int end = suffix(c, n.end());
    if (end < 0) {
      return null;
    }
    boolean zero = n.value() < 10 && c.in(at, "0零〇");
    boolean likely =
        n.value() >= LIKELY && !c.in(end, "来间内历的之以") && !c.in(at - 1, "给了满达近过约逾期共长历经国")
            || n.value() >= 60 && !c.in(end, "来前后间内历的之以");
    return zero || likely || monthBehind(c, end)
        ? PartRule.Read.of(end, Parts.shortYear(n.value()))
        : null;
  }

  private static int suffix(Chars c, int end) {
    int at = c.space(end);
    if (c.at(at) != '年' || c.in(at + 1, "代级期龄历资薪")) {
      return -1;
    }
    return c.at(at + 1) == '度' ? at + 2 : at + 1;
  }

  private static boolean monthBehind(Chars c, int end) {
    int at = c.any(end, "农历", "阴历", "旧历");
    at = c.space(at < 0 ? end : at);
    if (c.in(at, "正冬腊")) {
      return c.at(at + 1) == '月';
    }
    Numeral month = Numeral.read(c, at);
    return month != null && month.value() <= 12 && c.at(c.space(month.end())) == '月';
  }

  /** 90年代, 九十年代, 1990年代, 七〇年代. */
  private static PartRule.Read decade(Chars c, int at, Rank before) {
    Numeral n = Numeral.read(c, at);
    if (n == null || before != null && before != Rank.CENTURY) {
      return null;
    }
    boolean round =
        n.value() % 10 == 0 && (n.value() < 100 || n.value() >= 1000 && n.value() < 2100);
    return round && c.starts(n.end(), "年代")
        ? PartRule.Read.of(n.end() + 2, Parts.decade(n.value()))
        : null;
  }

  /** 20世纪, 十九世纪, 公元前5世纪 is left alone. */
  private static PartRule.Read century(Chars c, int at, Rank before) {
    int begin = c.at(at) == '第' ? at + 1 : at;
    Numeral n = Numeral.read(c, begin);
    if (n == null || before != null || n.value() < 1 || n.value() > 30 || c.ends(at, "前")) {
      return null;
    }
    return c.starts(n.end(), "世纪") ? PartRule.Read.of(n.end() + 2, Parts.century(n.value())) : null;
  }

  /** 民国一百一十二年, 昭和20年, 公元前221年. */
  private static final class EraRule implements PartRule {
    private record Era(int first, int years) {}

    private final Lexicon<Era> eras = new Lexicon<>();

    EraRule() {
      for (String[] row : DataTable.rows(YearRules.class, "eras.tsv", 3)) {
        Era era = new Era(Integer.parseInt(row[1]), Integer.parseInt(row[2].strip()));
        for (String name : row[0].split(" ")) {
          eras.add(name, era);
        }
      }
    }

    @Override
    public Read read(Chars c, int at, Rank before) {
      Lexicon.Hit<Era> hit = before == null ? eras.longest(c, at) : null;
      if (hit == null) {
        return null;
      }
      boolean first = c.at(hit.end()) == '元';
      Numeral n = first ? null : Numeral.read(c, c.space(hit.end()));
      int end = suffix(c, first ? hit.end() + 1 : n == null ? -1 : n.end());
      if (end < 0) {
        return null;
      }
      int number = first ? 1 : n.value();
      int year = hit.meaning().first() == 0 ? 1 - number : hit.meaning().first() + number - 1;
      List<Part> parts = new ArrayList<>(List.of(Parts.year(year)));
      return number < 1 ? null : new Read(List.copyOf(parts), end);
    }
  }
}
