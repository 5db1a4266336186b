package org.newsgraph.ingest;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The time of publication in a page's own scripts, where pages show readers no more than 前天, or are
 * written by scripts: as a date, or as seconds or milliseconds since 1970. What is said to be
 * published comes before what is said to be created.
 */
final class ScriptDates {

  private static final String VALUE =
      "[\\\\\"']{0,3}\\s{0,3}[:=]\\s{0,3}[\\\\\"']{0,3}"
          + "(?:(1\\d{9})(?:\\d{3})?(?!\\d)|((?:19|20)\\d{2}[-/]\\d{1,2}[-/]\\d{1,2}"
          + "(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d{1,9})?(?:Z|[+-]\\d{2}:?\\d{2})?)?))";

  private static final List<Pattern> SAID =
      List.of(
          Pattern.compile(
              "(?i)(?:publi(?:sh|shed|shing|cation)_?(?:time|date|at|on)|date_?published|pub_?(?:time|date)"
                  + "|(?:issue|release|input)_?(?:time|date)|\\bct)"
                  + VALUE),
          Pattern.compile("(?i)(?:creat(?:e|ed|ion)_?(?:time|date|at|on)|date_?created)" + VALUE));

  /** Chinese pages show the time of this zone. */
  private static final ZoneOffset USUAL = ZoneOffset.ofHours(8);

  /** Larger scripts are programs, or hold the pages of a whole site. */
  private static final int LARGEST = 200_000;

  private ScriptDates() {}

  static Optional<ParsedDate> find(Element page) {
    List<String> scripts =
        page.getElementsByTag("script").stream()
            .map(Element::data)
            .filter(code -> code.length() <= LARGEST)
            .toList();
    return SAID.stream()
        .flatMap(form -> scripts.stream().flatMap(code -> first(form, code).stream()))
        .findFirst();
  }

  private static Optional<ParsedDate> first(Pattern form, String code) {
    Matcher matcher = form.matcher(code);
    while (matcher.find()) {
      Optional<ParsedDate> date =
          matcher.group(1) == null
              ? DateParser.parse(matcher.group(2))
              : Optional.of(ofEpoch(Long.parseLong(matcher.group(1))));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static ParsedDate ofEpoch(long seconds) {
    LocalDateTime local = Instant.ofEpochSecond(seconds).atOffset(USUAL).toLocalDateTime();
    return new ParsedDate(local, Optional.of(USUAL), false);
  }
}
