package org.newsgraph.extract.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A tab-separated data file that lies beside a class in the resources; {@code #} begins a comment
 * line. Stateless and thread-safe.
 */
public final class DataTable {

  private DataTable() {}

  /**
   * The rows of a data file.
   *
   * @param beside the class in whose package it lies
   * @param file its name
   * @param columns how many fields each row has; missing last ones are empty
   * @throws IllegalStateException if the file is missing or a row has more fields
   */
  public static List<String[]> rows(Class<?> beside, String file, int columns) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the data file " + file + " is not on the class path");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(fields(file + ":" + number, line, columns));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the data file " + file, e);
    }
    return rows;
  }

  /** All words of a row's field, where they are separated by spaces. */
  public static Set<String> words(String field) {
    Set<String> words = new HashSet<>(List.of(field.strip().split(" +")));
    words.remove("");
    return words;
  }

  private static String[] fields(String place, String line, int columns) {
    String[] found = line.split("\t", -1);
    if (found.length > columns) {
      throw new IllegalStateException(
          place + ": " + found.length + " fields where " + columns + " are expected");
    }
    String[] row = new String[columns];
    for (int i = 0; i < columns; i++) {
      row[i] = i < found.length ? found[i].strip() : "";
    }
    return row;
  }
}
