package org.newsgraph.docs;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares what a page shows with what was printed: line by line, whatever the spaces; a line
 * {@code ...} stands for any lines, {@code …} within a line for any characters, and where numbers
 * are left open, a number for any number.
 */
final class Transcript {

  private static final Pattern NUMBER = Pattern.compile("\\d+([.,]\\d+)*");

  /** The rule of a table is as long as its numbers are. */
  private static final Pattern RULE = Pattern.compile("[-─═=]{2,}");

  private final List<Pattern> lines;

  Transcript(List<String> shown, boolean anyNumbers) {
    this.lines =
        shown.stream()
            .map(Transcript::squeeze)
            .filter(line -> !line.isEmpty())
            .map(line -> line.equals("...") ? null : pattern(line, anyNumbers))
            .toList();
  }

  boolean matches(String printed) {
    return matches(
        0,
        printed.lines().map(Transcript::squeeze).filter(line -> !line.isEmpty()).toList(),
        new Boolean[lines.size() + 1][(int) printed.lines().count() + 1],
        0);
  }

  private boolean matches(int at, List<String> printed, Boolean[][] known, int line) {
    if (at == lines.size()) {
      return line == printed.size();
    }
    if (known[at][line] == null) {
      known[at][line] =
          lines.get(at) == null
              ? skips(at, printed, known, line)
              : line < printed.size()
                  && lines.get(at).matcher(printed.get(line)).matches()
                  && matches(at + 1, printed, known, line + 1);
    }
    return known[at][line];
  }

  private boolean skips(int at, List<String> printed, Boolean[][] known, int line) {
    return matches(at + 1, printed, known, line)
        || line < printed.size() && matches(at, printed, known, line + 1);
  }

  private static String squeeze(String line) {
    return RULE.matcher(line.strip().replaceAll("\\s+", " ")).replaceAll("--");
  }

  private static Pattern pattern(String line, boolean anyNumbers) {
    String regex =
        Arrays.stream(line.split("…", -1))
            .map(part -> anyNumbers ? withNumbersOpen(part) : Pattern.quote(part))
            .collect(Collectors.joining(".*"));
    return Pattern.compile(regex);
  }

  private static String withNumbersOpen(String part) {
    return Arrays.stream(NUMBER.split(part, -1))
        .map(Pattern::quote)
        .collect(Collectors.joining(NUMBER.pattern()));
  }
}
