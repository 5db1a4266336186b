package org.newsgraph.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.newsgraph.web.search.Hits;

/** Nodes and edges in the making. */
final class Net {
  final Map<String, ObjectNode> nodes = new LinkedHashMap<>();
  final Map<String, ObjectNode> edges = new LinkedHashMap<>();

  void node(Hits.Name name) {
    nodes.putIfAbsent(name.iri(), Json.name(name));
  }

  /** Two that are tied; gives the edge, to which more can be said. */
  ObjectNode edge(String a, String b, int count) {
    boolean ordered = a.compareTo(b) < 0;
    String source = ordered ? a : b;
    String target = ordered ? b : a;
    ObjectNode edge = Json.object().put("source", source).put("target", target);
    edge.put("count", count);
    ObjectNode before = edges.putIfAbsent(source + " " + target, edge);
    return before == null ? edge : before;
  }

  JsonNode json() {
    ObjectNode json = Json.object();
    ArrayNode list = json.putArray("nodes");
    nodes.values().forEach(list::add);
    ArrayNode pairs = json.putArray("edges");
    edges.values().forEach(pairs::add);
    return json;
  }
}
