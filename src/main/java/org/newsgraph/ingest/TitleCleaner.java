package org.newsgraph.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the names of the site and its sections off a headline: whatever stands behind its last
 * separator, as long as that is a publisher's name or one of {@code title-affixes.tsv}.
 */
final class TitleCleaner {

  private static final Pattern LAST_PART =
      Pattern.compile("(.*\\S)\\s*(?:\\s[-–—|]\\s?|[-–—]\\s|[_|｜]|\\s·\\s)\\s*([^-–—|｜_]{1,30})");

  private static final Set<String> SUFFIXES = new HashSet<>();
  private static final List<Pattern> PREFIXES = new ArrayList<>();
  private static final List<Pattern> ENDINGS = new ArrayList<>();

  static {
    for (String[] row : DataFile.rows("title-affixes.tsv", 2)) {
      switch (row[0]) {
        case "prefix" -> PREFIXES.add(Pattern.compile(row[1]));
        case "ending" -> ENDINGS.add(Pattern.compile(row[1] + "$"));
        default -> SUFFIXES.add(row[1].toLowerCase(Locale.ROOT));
      }
    }
  }

  private TitleCleaner() {}

  static String clean(String raw) {
    String title = CleanText.line(raw);
    for (Pattern prefix : PREFIXES) {
      Matcher matcher = prefix.matcher(title);
      if (matcher.lookingAt() && matcher.end() < title.length()) {
        title = title.substring(matcher.end());
      }
    }
    Matcher matcher = LAST_PART.matcher(title);
    while (matcher.matches() && isSite(matcher.group(2).strip())) {
      title = matcher.group(1).strip();
      matcher = LAST_PART.matcher(title);
    }
    for (Pattern ending : ENDINGS) {
      title = ending.matcher(title).replaceFirst("");
    }
    return title;
  }

  private static boolean isSite(String part) {
    return SUFFIXES.contains(part.toLowerCase(Locale.ROOT)) || Publishers.isName(part);
  }
}
