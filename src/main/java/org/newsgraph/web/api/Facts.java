package org.newsgraph.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.query.ResultTable;
import org.newsgraph.rdf.Vocabulary;

/**
 * What all graphs say of one thing: each property with its values, each value with the number of
 * graphs that say so. Within a transaction.
 */
final class Facts {

  /** Values of a property that are shown; of names there are sometimes very many. */
  private static final int MOST_VALUES = 40;

  private final Map<Node, Map<Node, Integer>> values = new HashMap<>();
  private final Set<Node> graphs = new HashSet<>();

  private Facts() {}

  static Facts of(DatasetGraph data, Node subject) {
    Facts facts = new Facts();
    data.findNG(Node.ANY, subject, Node.ANY, Node.ANY).forEachRemaining(facts::add);
    return facts;
  }

  private void add(Quad quad) {
    graphs.add(quad.getGraph());
    values
        .computeIfAbsent(quad.getPredicate(), p -> new HashMap<>())
        .merge(quad.getObject(), 1, Integer::sum);
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  /** The value that most graphs give; empty if none gives any. */
  String first(Node property) {
    List<Map.Entry<Node, Integer>> ordered = ordered(property);
    return ordered.isEmpty() ? "" : ResultTable.text(ordered.get(0).getKey());
  }

  /** The graphs that say anything of it, in order. */
  List<Node> graphs() {
    return graphs.stream().sorted(Comparator.comparing(Node::toString)).toList();
  }

  /** The values of a property as they are, that of most graphs first. */
  List<Node> nodes(Node property) {
    return ordered(property).stream().map(Map.Entry::getKey).toList();
  }

  List<String> all(Node property) {
    return ordered(property).stream().map(e -> Facts.full(e.getKey())).toList();
  }

  private List<Map.Entry<Node, Integer>> ordered(Node property) {
    return values.getOrDefault(property, Map.of()).entrySet().stream()
        .sorted(
            Map.Entry.<Node, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(e -> e.getKey().toString()))
        .limit(MOST_VALUES)
        .toList();
  }

  /** Property to values with language and number of graphs: property IRIs in order. */
  ObjectNode json(DatasetGraph data) {
    ObjectNode json = Json.object();
    Map<String, Node> properties = new TreeMap<>();
    values.keySet().forEach(p -> properties.put(p.getURI(), p));
    properties.forEach((iri, property) -> json.set(iri, values(data, property)));
    return json;
  }

  private ArrayNode values(DatasetGraph data, Node property) {
    ArrayNode list = Json.MAPPER.createArrayNode();
    for (Map.Entry<Node, Integer> value : ordered(property)) {
      ObjectNode json = list.addObject().put("value", full(value.getKey()));
      json.put("count", value.getValue());
      if (value.getKey().isLiteral() && !value.getKey().getLiteralLanguage().isEmpty()) {
        json.put("language", value.getKey().getLiteralLanguage());
      }
      if (value.getKey().isURI()) {
        json.put("iri", true);
        label(data, value.getKey(), json);
      }
    }
    return list;
  }

  /** What a class, property or entity is called: in Chinese and English where both are known. */
  private static void label(DatasetGraph data, Node node, ObjectNode json) {
    data.findNG(Node.ANY, node, RDFS.Nodes.label, Node.ANY)
        .forEachRemaining(
            quad ->
                json.put(
                    quad.getObject().getLiteralLanguage().startsWith("zh") ? "zh" : "en",
                    quad.getObject().getLiteralLexicalForm()));
    var names = data.findNG(Node.ANY, node, Vocabulary.PREF_LABEL, Node.ANY);
    if (names.hasNext()) {
      json.put("label", names.next().getObject().getLiteralLexicalForm());
    }
  }

  private static String full(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
