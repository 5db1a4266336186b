package org.newsgraph.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What to do with a line, or with the end of one, that matches a pattern; from {@code
 * line-rules.tsv}. Patterns see at most {@link #REACH} characters, so that none can run away.
 */
record LineRule(Kind kind, Where where, List<String> hints, Pattern pattern) {

  /** What a match means. */
  enum Kind {
    /** It is no part of the article. */
    DROP,
    /** It is no part of the article, and neither is anything behind it. */
    END,
    /** It heads links to other articles. */
    RELATED,
    /** It names the author in its first group, and is taken out. */
    AUTHOR,
    /** It names the author in its first group, and stays. */
    BYLINE
  }

  /** Where the pattern must match. */
  enum Where {
    LINE,
    HEAD,
    TAIL
  }

  static final List<LineRule> ALL =
      DataFile.rows("line-rules.tsv", 4).stream().map(LineRule::of).toList();

  /** The rules for whole web pages: first their own. */
  static final List<LineRule> OF_PAGES =
      Stream.concat(
              DataFile.rows("page-line-rules.tsv", 4).stream().map(LineRule::of), ALL.stream())
          .toList();

  private static final int REACH = 200;

  private static LineRule of(String[] row) {
    return new LineRule(
        Kind.valueOf(row[0].toUpperCase(Locale.ROOT)),
        Where.valueOf(row[1].toUpperCase(Locale.ROOT)),
        row[2].isEmpty() ? List.of() : List.of(row[2].split("\\|")),
        Pattern.compile(row[3], Pattern.CASE_INSENSITIVE));
  }

  /** A match of the rule in a line, with offsets in the line. */
  Optional<Match> match(String line) {
    int begin = where == Where.TAIL ? Math.max(0, line.length() - REACH) : 0;
    int end = where == Where.TAIL ? line.length() : Math.min(line.length(), REACH);
    if (where == Where.LINE && line.length() > REACH || !hints.isEmpty() && !isHinted(line)) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(line).region(begin, end);
    boolean found =
        switch (where) {
          case LINE -> matcher.matches();
          case HEAD -> matcher.lookingAt();
          case TAIL -> matcher.find();
        };
    return found ? Optional.of(new Match(matcher)) : Optional.empty();
  }

  /** Whether the line has one of the texts that every match has: spares most of the matching. */
  private boolean isHinted(String line) {
    for (String hint : hints) {
      if (line.contains(hint)) {
        return true;
      }
    }
    return false;
  }

  /** Where a rule matched, and the author's name if it has one. */
  record Match(int begin, int end, Optional<String> author) {
    private Match(Matcher matcher) {
      this(
          matcher.start(),
          matcher.end(),
          matcher.groupCount() == 0
              ? Optional.empty()
              : Optional.ofNullable(matcher.group(1)).map(CleanText::line));
    }
  }
}
