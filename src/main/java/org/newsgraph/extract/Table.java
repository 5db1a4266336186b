package org.newsgraph.extract;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.extract.lexicon.DataTable;

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
    return DataTable.rows(Table.class, file, columns);
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
