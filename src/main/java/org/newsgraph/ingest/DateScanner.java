package org.newsgraph.ingest;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the first full date within a short text, in figures or with the months of many languages.
 */
final class DateScanner {

  private static final List<Locale> LANGUAGES =
      List.of("en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "hu", "sv", "da").stream()
          .map(Locale::forLanguageTag)
          .toList();

  private static final String CLOCK =
      "(?:(?:[\\sT,·|–-]{1,4}|(?<=日))(?:um|at|às|à|alle|ore|kl\\.?|-|\\|)?\\s{0,2}(?<h>\\d{1,2})[:：.h时時](?<min>\\d{2})(?:[:：](?<s>\\d{2}))?"
          + "(?:\\.\\d{1,9})?\\s?(?<ap>[AaPp]\\.?[Mm]\\b\\.?)?(?<z>Z|[+-]\\d{2}:?\\d{2})?)?";

  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)(?<y>(?:19|20)\\d{2})\\s?[-/.年]\\s?(?<m>\\d{1,2})\\s?[-/.月]\\s?(?<d>\\d{1,2})(?!\\d)日?"
              + CLOCK);
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(?<d>\\d{1,2})(?:[./-]|\\s[|/]\\s)\\s?(?<m>\\d{1,2})(?:[./-]|\\s[|/]\\s)\\s?(?<y>(?:19|20)?\\d{2})(?![\\d.])"
              + CLOCK);
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th|er)?[.,]?[\\s-](?:de\\s|of\\s)?(?<name>\\p{L}{3,12})\\.?,?[\\s-](?:de\\s|del\\s)?(?<y>(?:19|20)\\d{2})(?!\\d)"
              + CLOCK);

  /** 5 March 24, where nothing follows that could make the year an hour. */
  private static final Pattern SHORT_YEAR =
      Pattern.compile(
          "(?<!\\d)(?<d>\\d{1,2})\\.?\\s(?<name>\\p{L}{3,12})\\.?\\s['’]?(?<y>\\d{2})(?=\\s?(?:[)|]|$))(?<h>(?!))?");

  private static final Pattern NAME_FIRST =
      Pattern.compile(
          "(?<name>\\p{L}{3,12})\\.?\\s(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<y>(?:19|20)\\d{2})(?!\\d)"
              + CLOCK);
  private static final List<Pattern> FORMS =
      List.of(YEAR_FIRST, NAMED, NAME_FIRST, DAY_FIRST, SHORT_YEAR);

  /** Years beyond these stand in titles and forecasts, and are not when something was published. */
  private static final int EARLIEST = 1990;

  private static final int LATEST = 2037;

  private static final Map<String, Integer> MONTHS = new HashMap<>();

  static {
    for (Locale language : LANGUAGES) {
      for (Month month : Month.values()) {
        for (TextStyle style :
            List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE)) {
          String name = month.getDisplayName(style, language).toLowerCase(Locale.ROOT);
          String letters = name.replaceAll("\\P{L}", "");
          if (letters.length() >= 3) {
            MONTHS.putIfAbsent(letters, month.getValue());
          }
        }
      }
    }
    MONTHS.put("jänner", 1);
    MONTHS.put("feber", 2);
    MONTHS.put("sept", 9);
    MONTHS.put("mrz", 3);
  }

  private DateScanner() {}

  /** The date that a text is, or else the first one in it. */
  static Optional<ParsedDate> read(String text) {
    return DateParser.parse(text).or(() -> find(text));
  }

  /** The first date in a text, if it is a possible one. */
  static Optional<ParsedDate> find(String text) {
    Optional<ParsedDate> best = Optional.empty();
    int begin = Integer.MAX_VALUE;
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(text);
      while (matcher.find() && matcher.start() < begin) {
        Optional<ParsedDate> date = read(matcher, form);
        if (date.isPresent()) {
          best = date;
          begin = matcher.start();
        }
      }
    }
    return best;
  }

  private static Optional<ParsedDate> read(Matcher matcher, Pattern form) {
    String month =
        form == YEAR_FIRST || form == DAY_FIRST
            ? matcher.group("m")
            : String.valueOf(
                MONTHS.getOrDefault(matcher.group("name").toLowerCase(Locale.ROOT), 0));
    String year = matcher.group("y");
    StringBuilder date = new StringBuilder();
    date.append(year.length() == 2 ? "20" + year : year).append('-').append(month);
    date.append('-').append(matcher.group("d"));
    if (matcher.group("h") != null) {
      date.append(' ').append(matcher.group("h")).append(':').append(matcher.group("min"));
      append(":", matcher.group("s"), date);
      append(" ", matcher.group("ap"), date);
      append("", matcher.group("z"), date);
    }
    Optional<ParsedDate> parsed = DateParser.parse(padded(date.toString()));
    return parsed.filter(p -> p.local().getYear() >= EARLIEST && p.local().getYear() <= LATEST);
  }

  private static String padded(String date) {
    return date.replaceFirst("-(\\d)-", "-0$1-").replaceFirst("-(\\d)(?!\\d)", "-0$1");
  }

  private static void append(String separator, String part, StringBuilder date) {
    if (part != null) {
      date.append(separator).append(part);
    }
  }
}
