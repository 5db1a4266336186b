package org.newsgraph.spark;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cells as a line of CSV (RFC 4180). */
final class CsvLine {

  private CsvLine() {}

  static String of(String... cells) {
    return Stream.of(cells).map(CsvLine::cell).collect(Collectors.joining(","));
  }

  private static String cell(String text) {
    String line = text.replaceAll("\\R", " ");
    return line.matches("[^,\"]*") ? line : '"' + line.replace("\"", "\"\"") + '"';
  }
}
