package org.newsgraph.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.web.search.Hits;
import org.newsgraph.web.search.NewsSearch;

/** The network of who is tied to whom, a few steps at a time. */
final class GraphApi {

  /** Entities looked at from each one on the way: rarer company makes paths nobody would follow. */
  private static final int BREADTH = 40;

  /** A graph that is shared has no more nodes in its address. */
  private static final int MOST_AMONG = 300;

  /** Of the company of each node so many are looked at for others of the graph. */
  private static final int COMPANY = 300;

  /** No path is longer, and no search looks at more entities. */
  private static final int LONGEST = 4;

  private static final int MOST_LOOKED_AT = 400;

  private final NewsSearch search;

  GraphApi(NewsSearch search) {
    this.search = search;
  }

  /** Nodes and edges in the making. */
  private static final class Net {
    final Map<String, ObjectNode> nodes = new LinkedHashMap<>();
    final Map<String, ObjectNode> edges = new LinkedHashMap<>();

    void node(Hits.Name name) {
      nodes.putIfAbsent(name.iri(), Json.name(name));
    }

    void edge(String a, String b, int count) {
      boolean ordered = a.compareTo(b) < 0;
      String source = ordered ? a : b;
      String target = ordered ? b : a;
      ObjectNode edge = Json.object().put("source", source).put("target", target);
      edges.putIfAbsent(source + " " + target, edge.put("count", count));
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

  /** An entity, whom it is seen with, and who of these is seen with each other. */
  JsonNode neighbours(Params params) {
    Relations relations = new Relations(search, params);
    String iri = params.required("iri");
    Net net = new Net();
    net.node(named(iri));
    for (Hits.Seen other : relations.of(iri, params.number("limit", 20))) {
      net.node(other.name());
      net.edge(iri, other.name().iri(), other.count());
    }
    between(net, relations, params);
    return net.json();
  }

  /** The entities that are named, as far as they are there, and which of them are tied. */
  JsonNode among(Params params) {
    Relations relations = new Relations(search, params);
    Net net = new Net();
    params.all("iri").stream()
        .limit(MOST_AMONG)
        .forEach(iri -> search.name(iri).ifPresent(net::node));
    for (String iri : List.copyOf(net.nodes.keySet())) {
      for (Hits.Seen seen : relations.of(iri, COMPANY)) {
        if (net.nodes.containsKey(seen.name().iri())) {
          net.edge(iri, seen.name().iri(), seen.count());
        }
      }
    }
    return net.json();
  }

  /** As {@link #neighbours}, and the neighbours' neighbours. */
  JsonNode expand(Params params) {
    Relations relations = new Relations(search, params);
    Net net = new Net();
    List<String> front = List.of(params.required("iri"));
    net.node(named(front.get(0)));
    int limit = params.number("limit", 15);
    for (int hop = 0; hop < Math.min(params.number("hops", 2), 2); hop++) {
      List<String> next = new ArrayList<>();
      for (String iri : front) {
        for (Hits.Seen other : relations.of(iri, limit)) {
          if (!net.nodes.containsKey(other.name().iri())) {
            next.add(other.name().iri());
          }
          net.node(other.name());
          net.edge(iri, other.name().iri(), other.count());
        }
      }
      front = next;
    }
    return net.json();
  }

  /** The edges among nodes that are on the page: asked for by {@code known}, comma-free IRIs. */
  private void between(Net net, Relations relations, Params params) {
    List<String> known = new ArrayList<>(net.nodes.keySet());
    List<String> others = new ArrayList<>(known);
    others.addAll(params.all("known"));
    for (String iri : known.subList(1, known.size())) {
      for (Hits.Seen seen : relations.of(iri, BREADTH)) {
        if (others.contains(seen.name().iri())) {
          net.node(seen.name());
          net.edge(iri, seen.name().iri(), seen.count());
        }
      }
    }
  }

  private Hits.Name named(String iri) {
    return search.name(iri).orElseThrow(NotFoundException.unnamed(iri));
  }

  /** A shortest path between two entities, each step the one with most sentences. */
  JsonNode path(Params params) {
    String from = params.required("a");
    String to = params.required("b");
    named(from);
    named(to);
    Relations relations = new Relations(search, params);
    Map<String, String> before = new HashMap<>();
    Map<String, Integer> depth = new HashMap<>(Map.of(from, 0));
    Deque<String> queue = new ArrayDeque<>(List.of(from));
    int looked = 0;
    while (!queue.isEmpty() && !before.containsKey(to) && looked++ < MOST_LOOKED_AT) {
      String at = queue.poll();
      if (relations.count(at, to) > 0) {
        before.put(to, at);
      } else if (depth.get(at) + 1 < LONGEST) {
        for (Hits.Seen next : relations.of(at, at.equals(from) ? COMPANY : BREADTH)) {
          String iri = next.name().iri();
          if (depth.putIfAbsent(iri, depth.get(at) + 1) == null) {
            before.put(iri, at);
            queue.add(iri);
          }
        }
      }
    }
    return path(from, to, before, relations);
  }

  private JsonNode path(String from, String to, Map<String, String> before, Relations relations) {
    Net net = new Net();
    if (before.containsKey(to)) {
      net.node(named(to));
      for (String at = to; !at.equals(from); at = before.get(at)) {
        net.node(named(before.get(at)));
        net.edge(at, before.get(at), relations.count(at, before.get(at)));
      }
    }
    return net.json();
  }
}
