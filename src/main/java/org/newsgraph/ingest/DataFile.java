package org.newsgraph.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tab-separated data files of this package: comments begin with {@code #}. */
final class DataFile {

  private DataFile() {}

  /**
   * The rows of a file, each with all its columns.
   *
   * @throws IllegalStateException if a row has fewer columns than asked for
   */
  static List<String[]> rows(String name, int columns) {
    try (InputStream in = DataFile.class.getResourceAsStream(name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> columns(name, line, columns))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The data file " + name + " cannot be read", e);
    }
  }

  private static String[] columns(String name, String line, int columns) {
    String[] row = line.split("\t", -1);
    if (row.length < columns) {
      throw new IllegalStateException(
          name + ": this row has " + row.length + " columns, not " + columns + ": " + line);
    }
    return row;
  }
}
