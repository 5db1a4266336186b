package org.newsgraph.ingest;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The agencies and papers of {@code agencies.tsv}. */
final class Agencies {

  private static final Map<String, String> NAMES =
      DataFile.rows("agencies.tsv", 1).stream()
          .collect(Collectors.toMap(row -> row[0], row -> row.length > 1 ? row[1] : row[0]));

  /** The names as alternatives of a regular expression, longer ones first. */
  static final String PATTERN =
      NAMES.keySet().stream()
          .sorted((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length())
          .map(Pattern::quote)
          .collect(Collectors.joining("|"));

  private Agencies() {}

  /** Whether a name in Simplified characters is in the table. */
  static boolean isKnown(String name) {
    return NAMES.containsKey(name);
  }

  /** The name that is usual for an agency. */
  static String usual(String name) {
    return NAMES.getOrDefault(name, name);
  }
}
