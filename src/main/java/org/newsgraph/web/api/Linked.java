package org.newsgraph.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.query.ResultTable;
import org.newsgraph.rdf.Vocabulary;
import org.newsgraph.store.NewsStore;
import org.newsgraph.web.search.Hits;
import org.newsgraph.web.search.NewsSearch;

/**
 * The answer of a named question with what its names and addresses stand for: questions answer in
 * names, as people read them, and the pages lead on from there.
 */
final class Linked {

  /** Columns that hold names, and the column that tells their type where there is one. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("name", "kind"),
          Map.entry("a", "typeOfA"),
          Map.entry("b", "typeOfB"),
          Map.entry("of", ""),
          Map.entry("other", ""),
          Map.entry("from", ""),
          Map.entry("to", ""),
          Map.entry("speaker", ""),
          Map.entry("place", ""),
          Map.entry("where", ""),
          Map.entry("visitor", ""),
          Map.entry("destination", ""));

  /** Questions whose names are all of one type. */
  private static final Map<String, String> TYPES =
      Map.of(
          "people", "person",
          "places", "place",
          "organizations", "organization",
          "events", "event",
          "agreements", "agreement",
          "posts", "person");

  private static final Set<String> KNOWN =
      Set.of("person", "organization", "place", "event", "agreement", "thing");

  private final NewsStore store;
  private final NewsSearch search;

  Linked(NewsStore store, NewsSearch search) {
    this.store = store;
    this.search = search;
  }

  /** The rows as lists of cells: the text, and where it is known the IRI and an entity's type. */
  ArrayNode rows(String question, ResultTable table, int most) {
    ArrayNode rows = Json.MAPPER.createArrayNode();
    Map<String, Optional<Hits.Name>> names = new HashMap<>();
    return store.read(
        data -> {
          for (List<Node> row : table.rows().subList(0, Math.min(most, table.rows().size()))) {
            ArrayNode cells = rows.addArray();
            for (int i = 0; i < row.size(); i++) {
              ObjectNode cell = cells.addObject().put("text", ResultTable.text(row.get(i)));
              if (row.get(i) != null && row.get(i).isURI()) {
                cell.put("iri", row.get(i).getURI());
              }
              if (NAMES.containsKey(table.columns().get(i))) {
                name(cell, typeOf(question, table, row, i), names);
              } else if (cell.path("text").asText().matches("https?://.+")) {
                article(data, cell);
              }
            }
          }
          return rows;
        });
  }

  private static Optional<String> typeOf(
      String question, ResultTable table, List<Node> row, int column) {
    String name = table.columns().get(column);
    int told = table.columns().indexOf(NAMES.get(name));
    String type =
        told < 0
            ? name.equals("name") ? TYPES.getOrDefault(question, "") : ""
            : ResultTable.text(row.get(told));
    return Optional.of(type).filter(KNOWN::contains);
  }

  private void name(
      ObjectNode cell, Optional<String> type, Map<String, Optional<Hits.Name>> names) {
    String text = cell.path("text").asText();
    names
        .computeIfAbsent(type.orElse("") + " " + text, key -> search.called(text, type))
        .ifPresent(name -> cell.put("iri", name.iri()).put("type", name.type()));
  }

  /** An address on the web is shown as such, and leads to the article in the store. */
  private static void article(DatasetGraph data, ObjectNode cell) {
    Node url = NodeFactory.createLiteralString(cell.path("text").asText());
    var found = data.findNG(Node.ANY, Node.ANY, Vocabulary.URL, url);
    while (found.hasNext()) {
      var quad = found.next();
      if (quad.getSubject().equals(quad.getGraph())) {
        cell.put("iri", quad.getSubject().getURI());
        return;
      }
    }
  }
}
