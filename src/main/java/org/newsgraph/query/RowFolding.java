package org.newsgraph.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Which rows of a question say the same, as a line of its header says ({@code # fold: event,
 * sentence}): those that are equal in these columns, as copies of one report are, are shown once.
 * The first one stays.
 *
 * @param columns of the question, at least one
 */
record RowFolding(List<String> columns) {

  /**
   * @throws QueryException if the line names no columns
   */
  static RowFolding parse(String query, String text) {
    List<String> columns =
        Stream.of(text.split(",")).map(String::strip).filter(c -> !c.isEmpty()).toList();
    if (columns.isEmpty()) {
      throw new QueryException(query + ": the header says 'fold:' without columns");
    }
    return new RowFolding(columns);
  }

  /** The rows without those that say what one before them has said. */
  ResultTable fold(ResultTable table) {
    List<Integer> indexes = columns.stream().map(table.columns()::indexOf).toList();
    if (indexes.contains(-1)) {
      throw new QueryException(
          "the header folds by %s, but the columns are %s".formatted(columns, table.columns()));
    }
    Set<List<Node>> seen = new HashSet<>();
    List<List<Node>> kept = new ArrayList<>();
    for (List<Node> row : table.rows()) {
      List<Node> key = new ArrayList<>();
      indexes.forEach(i -> key.add(row.get(i)));
      if (seen.add(key)) {
        kept.add(row);
      }
    }
    return new ResultTable(table.columns(), kept);
  }
}
