package org.newsgraph.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.store.NewsStore;
import org.newsgraph.web.search.Filter;
import org.newsgraph.web.search.Hits;
import org.newsgraph.web.search.NewsSearch;

/** All that is known of one entity. */
final class EntityApi {

  private static final List<String> TYPES =
      List.of("person", "organization", "place", "event", "agreement", "thing");

  private final NewsStore store;
  private final NewsSearch search;

  EntityApi(NewsStore store, NewsSearch search) {
    this.store = store;
    this.search = search;
  }

  JsonNode entity(Params params) {
    String iri = params.required("iri");
    String now = store.read(data -> IdentityApi.replacement(data, iri));
    if (!now.isEmpty()) {
      return Json.object().put("replacedBy", now);
    }
    Hits.Name name = search.name(iri).orElseThrow(NotFoundException.unnamed(iri));
    Filter filter = params.filter().of(iri);
    ObjectNode json = Json.name(name);
    store.read(data -> said(data, iri, json));
    json.put("filtered", search.count(filter, true));
    json.set("days", Json.days(search.days(filter, true)));
    json.set("publishers", Json.counts(search.publishers(filter)));
    ObjectNode seen = json.putObject("seen");
    TYPES.forEach(
        type -> seen.set(type, Json.seen(search.seen(filter, false, Optional.of(type), 10))));
    return json;
  }

  private static ObjectNode said(DatasetGraph data, String iri, ObjectNode json) {
    Node entity = NodeFactory.createURI(iri);
    json.set("facts", Facts.of(data, entity).json(data));
    return json;
  }
}
