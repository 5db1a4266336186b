package org.newsgraph.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
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

  private final NewsSearch search;

  GraphApi(NewsSearch search) {
    this.search = search;
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
}
