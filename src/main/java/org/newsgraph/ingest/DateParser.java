package org.newsgraph.ingest;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and times of publication as pages write them; the whole of a string must be one. */
final class DateParser {

  private static final String TIME =
      "(?:[\\sT,·|-]{0,5}(?<h>\\d{1,2})\\s?[:：时時点點]\\s?(?<min>\\d{2})(?:[:：分](?<s>\\d{2})?"
          + "(?:\\.\\d{1,9})?秒?)?\\s?(?<ap>[AaPp]\\.?[Mm]\\.?)?\\s?(?<z>Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?";

  private static final String DAY = "(?<d>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String MONTH_NAME = "(?<name>[A-Z][a-z]{2,8})\\.?";
  private static final String WEEKDAY = "(?:\\s?[(（]?(?:星期|周|週|禮拜|礼拜)[一二三四五六日天][)）]?)?";

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              "(?<y>(?:19|20)\\d{2})(?<m>\\d{2})(?<d>\\d{2})"
                  + "(?:T?(?<h>\\d{2})(?<min>\\d{2})(?<s>\\d{2})?(?<ap>(?!))?(?<z>Z|[+-]\\d{2}:?\\d{2})?)?"),
          Pattern.compile(
              "(?:[A-Z][a-z]{2},?\\s)"
                  + MONTH_NAME
                  + "\\s"
                  + DAY
                  + "\\s(?<h>\\d{2}):(?<min>\\d{2}):(?<s>\\d{2})(?<ap>(?!))?(?:\\s(?<z>UTC|GMT|[+-]\\d{4}|(?!))?[A-Z]{0,5})?"
                  + "\\s(?<y>\\d{4})"),
          // With AM or PM in capitals, in the American order.
          Pattern.compile(
              "(?<m>\\d{1,2})/(?<d>\\d{1,2})/(?<y>\\d{4}),?\\s(?<h>\\d{1,2}):(?<min>\\d{2})(?::(?<s>\\d{2}))?\\s?(?<ap>[AP]M)(?<z>(?!))?"),
          Pattern.compile(
              "(?<y>\\d{4})\\s?[-/.]\\s?(?<m>\\d{1,2})\\s?[-/.]\\s?(?<d>\\d{1,2})"
                  + WEEKDAY
                  + TIME),
          Pattern.compile(
              "(?<y>\\d{4})\\s?年\\s?(?<m>\\d{1,2})\\s?月\\s?(?<d>\\d{1,2})\\s?[日号號]"
                  + WEEKDAY
                  + TIME),
          Pattern.compile("(?<d>\\d{1,2})[/.-](?<m>\\d{1,2})[/.-](?<y>\\d{4})" + TIME),
          Pattern.compile(
              "(?:[A-Z][a-z]{2,8},?\\s)?"
                  + DAY
                  + "[\\s-]"
                  + MONTH_NAME
                  + "[\\s,-]{1,2}(?<y>\\d{4})"
                  + TIME),
          Pattern.compile(
              "(?:[A-Z][a-z]{2,8},?\\s)?" + MONTH_NAME + "\\s" + DAY + ",?\\s(?<y>\\d{4})" + TIME));

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private DateParser() {}

  /** The date that a string is, white space around it aside. */
  static Optional<ParsedDate> parse(String raw) {
    String text = CleanText.line(raw);
    if (text.length() < 8 || text.length() > 60) {
      return Optional.empty();
    }
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(text);
      if (matcher.matches()) {
        return read(matcher);
      }
    }
    return Optional.empty();
  }

  private static Optional<ParsedDate> read(Matcher matcher) {
    try {
      int month = month(matcher);
      int day = number(matcher, "d");
      boolean swapped = month > 12 && day <= 12;
      int hour = hour(matcher);
      LocalDateTime local =
          LocalDateTime.of(
              number(matcher, "y"),
              swapped ? day : month,
              swapped ? month : day,
              Math.max(hour, 0),
              hour < 0 ? 0 : number(matcher, "min"),
              hour < 0 || matcher.group("s") == null ? 0 : number(matcher, "s"));
      return Optional.of(new ParsedDate(local, offset(matcher.group("z")), hour < 0));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher matcher, String group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static int month(Matcher matcher) {
    if (!matcher.pattern().pattern().contains("(?<name>")) {
      return number(matcher, "m");
    }
    String name = matcher.group("name").substring(0, 3).toLowerCase(Locale.ROOT);
    return MONTHS.indexOf(name) + 1;
  }

  /** The hour of 24, or -1 if there is no time of day. */
  private static int hour(Matcher matcher) {
    if (matcher.group("h") == null) {
      return -1;
    }
    int hour = number(matcher, "h");
    if (matcher.group("ap") == null || hour > 12) {
      return hour;
    }
    boolean afternoon = Character.toLowerCase(matcher.group("ap").charAt(0)) == 'p';
    return hour % 12 + (afternoon ? 12 : 0);
  }

  private static Optional<ZoneOffset> offset(String zone) {
    if (zone == null) {
      return Optional.empty();
    }
    boolean utc = Character.isLetter(zone.charAt(0));
    return Optional.of(utc ? ZoneOffset.UTC : ZoneOffset.of(zone));
  }
}
