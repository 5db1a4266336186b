package org.newsgraph.extract;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.model.EntityType;

/**
 * What stands before the name of a series and belongs to the event's name: 第28届, 2022年, “7·20”, 巴黎,
 * in any order, each once.
 */
final class EventPrefix {

  private static final String COUNTERS = "届次";
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2100;
  private static final int MOST_COUNTED = 10;
  private static final Pattern DAY =
      Pattern.compile(
          "(?:“[0-9]{1,2}[·.．•][0-9]{1,2}”|[0-9]{1,2}[·．•][0-9]{1,2}|(?<![一二三四五六七八九十〇零])[一二三四五六七八九]{3})$");
  private static final int LONGEST_DAY = 7;

  private final Doc doc;
  private final Names names;
  private int begin;
  private boolean edition;
  private boolean year;
  private boolean day;
  private boolean place;

  private EventPrefix(Doc doc, Names names, int end) {
    this.doc = doc;
    this.names = names;
    this.begin = end;
  }

  /**
   * Reads to the left of an offset.
   *
   * @param end where the series' name begins
   * @param places whether a place before the name belongs to it
   */
  static EventPrefix before(Doc doc, Names names, int end, boolean places) {
    EventPrefix prefix = new EventPrefix(doc, names, end);
    boolean more = true;
    while (more) {
      more =
          prefix.readEdition()
              || prefix.readYear()
              || prefix.readDay()
              || places && prefix.readPlace();
    }
    return prefix;
  }

  /** Where the name begins with its prefix. */
  int begin() {
    return begin;
  }

  /** Whether an edition or a year stands there. */
  boolean isNumbered() {
    return edition || year;
  }

  /** Whether a day that became a name stands there: “7·20”, 九二一. */
  boolean isDated() {
    return day;
  }

  boolean hasPlace() {
    return place;
  }

  private boolean readEdition() {
    int i = begin - 1;
    if (edition || COUNTERS.indexOf(doc.charAt(i)) < 0) {
      return false;
    }
    int digits = digitsBefore(i);
    boolean first = digits == i && doc.charAt(i - 1) == '首';
    boolean ordinal = digits < i && doc.charAt(digits - 1) == '第';
    OptionalInt number = ChineseNumber.parse(doc.text().substring(digits, i));
    // 三届奥运会 are three of them; 二十四届 and 六届全国人大 are not.
    boolean many =
        number.isPresent()
            && doc.charAt(i) == '届'
            && (number.getAsInt() > MOST_COUNTED || doc.text().startsWith("全国人", i + 1));
    boolean counted = number.isPresent() && (ordinal || many);
    if (!first && !counted) {
      return false;
    }
    edition = true;
    begin = first ? i - 1 : ordinal ? digits - 1 : digits;
    return true;
  }

  private boolean readYear() {
    int end = doc.charAt(begin - 1) == '年' ? begin - 1 : begin;
    int digits = digitsBefore(end);
    OptionalInt number = ChineseNumber.parse(doc.text().substring(digits, end));
    boolean plausible =
        end - digits == 4
            && number.isPresent()
            && number.getAsInt() >= FIRST_YEAR
            && number.getAsInt() <= LAST_YEAR;
    if (year || !plausible) {
      return false;
    }
    year = true;
    begin = digits;
    return true;
  }

  private boolean readDay() {
    Matcher matcher = DAY.matcher(doc.text());
    if (day || !matcher.region(Math.max(0, begin - LONGEST_DAY), begin).find()) {
      return false;
    }
    day = true;
    begin = matcher.start();
    return true;
  }

  private int digitsBefore(int end) {
    int i = end;
    while (i > 0 && end - i < 6 && ChineseNumber.isDigit(doc.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private boolean readPlace() {
    Optional<Candidate> name = names.at(doc.tokenAt(begin - 1));
    boolean fits =
        !place
            && name.isPresent()
            && name.get().is(EntityType.PLACE)
            && name.get().span().end() == begin
            && name.get().span().length() > 1;
    if (fits) {
      place = true;
      begin = name.get().span().begin();
    }
    return fits;
  }
}
