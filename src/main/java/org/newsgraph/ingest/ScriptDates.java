package org.newsgraph.ingest;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The time of publication in a page's own scripts, where pages show readers no more than 前天: as a
 * date, or as seconds or milliseconds since 1970.
 */
final class ScriptDates {

  private static final Pattern SAID =
      Pattern.compile(
          "(?i)\\b(?:publish_?(?:time|date|at)|pub_?(?:time|date)|create_?time|ct)\\b[\"']?\\s{0,3}[:=]\\s{0,3}[\"']?"
              + "(?:(1\\d{9})(?:\\d{3})?(?!\\d)|((?:19|20)\\d{2}[-/]\\d{1,2}[-/]\\d{1,2}(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2})?)?))");

  /** Chinese pages show the time of this zone. */
  private static final ZoneOffset USUAL = ZoneOffset.ofHours(8);

  /** Larger scripts are programs. */
  private static final int LARGEST = 200_000;

  private ScriptDates() {}

  static Optional<ParsedDate> find(Element page) {
    for (Element script : page.getElementsByTag("script")) {
      String code = script.data();
      Matcher matcher = SAID.matcher(code.length() > LARGEST ? "" : code);
      while (matcher.find()) {
        Optional<ParsedDate> date =
            matcher.group(1) == null
                ? DateParser.parse(matcher.group(2))
                : Optional.of(ofEpoch(Long.parseLong(matcher.group(1))));
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private static ParsedDate ofEpoch(long seconds) {
    LocalDateTime local = Instant.ofEpochSecond(seconds).atOffset(USUAL).toLocalDateTime();
    return new ParsedDate(local, Optional.of(USUAL), false);
  }
}
