package org.newsgraph.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * Rows of RDF terms.
 *
 * @param columns the names of the columns
 * @param rows each as long as {@code columns}; {@code null} where a row has nothing
 */
public record ResultTable(List<String> columns, List<List<Node>> rows) implements QueryResult {

  /**
   * @throws IllegalArgumentException if a row is longer or shorter than the columns
   */
  public ResultTable {
    columns = List.copyOf(columns);
    List<List<Node>> copy = new ArrayList<>(rows.size());
    for (List<Node> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("a row of " + row.size() + " for columns " + columns);
      }
      copy.add(Collections.unmodifiableList(new ArrayList<>(row)));
    }
    rows = Collections.unmodifiableList(copy);
  }

  /**
   * The same rows with these columns only, in this order.
   *
   * @throws IllegalArgumentException if there is no such column
   */
  public ResultTable select(List<String> wanted) {
    List<Integer> indexes = wanted.stream().map(columns::indexOf).toList();
    if (indexes.contains(-1)) {
      throw new IllegalArgumentException("the columns are " + columns + ", not " + wanted);
    }
    List<List<Node>> selected = new ArrayList<>(rows.size());
    for (List<Node> row : rows) {
      List<Node> cells = new ArrayList<>(indexes.size());
      indexes.forEach(i -> cells.add(row.get(i)));
      selected.add(cells);
    }
    return new ResultTable(wanted, selected);
  }

  /** The rows as text: see {@link #text(Node)}. */
  public List<List<String>> textRows() {
    return rows.stream().map(row -> row.stream().map(ResultTable::text).toList()).toList();
  }

  /**
   * A term as people read it: the characters of a literal, an IRI of a known vocabulary as {@code
   * prefix:name}, else the IRI; nothing for {@code null}.
   */
  public static String text(Node node) {
    if (node == null) {
      return "";
    }
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    return node.isURI() ? shortened(node.getURI()) : node.toString();
  }

  private static String shortened(String iri) {
    for (Map.Entry<String, String> prefix : Terms.PREFIXES.entrySet()) {
      String rest =
          iri.startsWith(prefix.getValue()) ? iri.substring(prefix.getValue().length()) : "";
      if (rest.matches("[A-Za-z][A-Za-z0-9_-]*")) {
        return prefix.getKey() + ":" + rest;
      }
    }
    return iri;
  }
}
