package org.newsgraph.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the tab-separated data files of this package: {@code #} begins a comment line. */
final class Table {

  private Table() {}

  /**
   * The rows of a data file, each with exactly {@code columns} fields; missing last fields are
   * empty.
   *
   * @throws IllegalStateException if the file is missing or a row has too many fields
   */
  static List<String[]> rows(String file, int columns) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = Table.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the data file " + file + " is not on the class path");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(fields(file, number, line, columns));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the data file " + file, e);
    }
    return rows;
  }

  private static String[] fields(String file, int number, String line, int columns) {
    String[] found = line.split("\t", -1);
    if (found.length > columns) {
      throw new IllegalStateException(
          file + ":" + number + ": " + found.length + " fields where " + columns + " are expected");
    }
    String[] row = new String[columns];
    for (int i = 0; i < columns; i++) {
      row[i] = i < found.length ? found[i].strip() : "";
    }
    return row;
  }

  /** All words of the data file's first column; a field may hold several, separated by spaces. */
  static Set<String> words(String file) {
    Set<String> words = new TreeSet<>();
    for (String[] row : rows(file, 1)) {
      words.addAll(List.of(row[0].split(" +")));
    }
    return Set.copyOf(words);
  }
}
