package org.newsgraph.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.rdf.Vocabulary;
import org.newsgraph.store.NewsStore;
import org.newsgraph.web.search.Filter;
import org.newsgraph.web.search.NewsSearch;

/** One publisher: how much it writes and when, about whom, and its latest articles. */
final class PublisherApi {

  private static final List<String> TYPES = List.of("person", "organization", "place", "event");

  private final NewsStore store;
  private final NewsSearch search;

  PublisherApi(NewsStore store, NewsSearch search) {
    this.store = store;
    this.search = search;
  }

  JsonNode publisher(Params params) {
    String iri = params.required("iri");
    String name = name(iri);
    Filter filter = params.filter().by(name);
    ObjectNode json = Json.object().put("iri", iri).put("label", name);
    json.put("articles", search.count(filter, true));
    json.set("days", Json.days(search.days(filter, true)));
    ObjectNode about = json.putObject("about");
    TYPES.forEach(
        type -> about.set(type, Json.seen(search.seen(filter, true, Optional.of(type), 10))));
    json.set(
        "latest",
        Json.page(
                search.articles(filter, params.number("offset", 0), params.number("limit", 20)),
                search)
            .get("sentences"));
    return json;
  }

  private String name(String iri) {
    String name =
        store.read(
            data ->
                Json.quads(data, NodeFactory.createURI(iri), Vocabulary.NAME).stream()
                    .map(quad -> quad.getObject().getLiteralLexicalForm())
                    .min(String::compareTo)
                    .orElse(""));
    if (name.isEmpty()) {
      throw NotFoundException.unnamed(iri).get();
    }
    return name;
  }
}
