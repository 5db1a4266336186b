package org.newsgraph.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.rdf.Vocabulary;
import org.newsgraph.store.NewsStore;
import org.newsgraph.web.search.Hits;
import org.newsgraph.web.search.NewsSearch;

/** Where: the place itself, and the places in the sentences about an entity, as far as they lie. */
final class PlacesApi {

  private final NewsStore store;
  private final NewsSearch search;

  PlacesApi(NewsStore store, NewsSearch search) {
    this.store = store;
    this.search = search;
  }

  /** Places with their coordinates as WKT, the one that was asked for first. */
  JsonNode places(Params params) {
    String iri = params.required("entity");
    List<Hits.Seen> places = new ArrayList<>();
    search
        .name(iri)
        .filter(name -> name.type().equals("place"))
        .ifPresent(name -> places.add(new Hits.Seen(name, name.articles())));
    int limit = params.number("limit", 30);
    places.addAll(search.seen(params.filter(), false, Optional.of("place"), limit));
    return store.read(data -> located(data, places));
  }

  private static ArrayNode located(DatasetGraph data, List<Hits.Seen> places) {
    ArrayNode list = Json.MAPPER.createArrayNode();
    for (Hits.Seen place : places) {
      String point = point(data, place.name().iri());
      if (!point.isEmpty()) {
        list.add(Json.name(place.name()).put("count", place.count()).put("wkt", point));
      }
    }
    return list;
  }

  private static String point(DatasetGraph data, String place) {
    for (Quad has : Json.quads(data, NodeFactory.createURI(place), Vocabulary.HAS_GEOMETRY)) {
      for (Quad point : Json.quads(data, has.getObject(), Vocabulary.AS_WKT)) {
        Node wkt = point.getObject();
        return wkt.getLiteralLexicalForm();
      }
    }
    return "";
  }
}
