package org.newsgraph.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.query.QueryException;
import org.newsgraph.rdf.Vocabulary;
import org.newsgraph.store.NewsStore;
import org.newsgraph.web.search.Filter;
import org.newsgraph.web.search.Hits;
import org.newsgraph.web.search.NewsSearch;

/** All that is known of one entity. */
final class EntityApi {

  private static final List<String> TYPES = List.of("person", "organization", "place", "event");

  /** Claims that are read; who has more has them said again and again. */
  private static final int MOST_CLAIMS = 1_000;

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
    Hits.Name name =
        search
            .name(iri)
            .orElseThrow(() -> new QueryException("nothing in the store is called <" + iri + ">"));
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

  /** The posts of a person, each claim of each article. */
  JsonNode posts(Params params) {
    Node person = NodeFactory.createURI(params.required("iri"));
    return store.read(data -> posts(data, person));
  }

  /** The posts that articles say somebody holds, the latest report first. */
  private static ArrayNode posts(DatasetGraph data, Node person) {
    List<Node> claims = new ArrayList<>();
    data.findNG(Node.ANY, Node.ANY, Vocabulary.SUBJECT, person)
        .forEachRemaining(
            quad -> {
              if (claims.size() < MOST_CLAIMS) {
                claims.add(quad.getSubject());
              }
            });
    List<ObjectNode> posts = new ArrayList<>();
    claims.forEach(claim -> posts.add(claim(data, claim)));
    posts.sort(Comparator.comparing((ObjectNode p) -> p.path("published").asText()).reversed());
    ArrayNode list = Json.MAPPER.createArrayNode();
    posts.forEach(list::add);
    return list;
  }

  private static ObjectNode claim(DatasetGraph data, Node claim) {
    Facts facts = Facts.of(data, claim);
    String article = claim.getURI().substring(0, claim.getURI().indexOf('#'));
    Facts of = Facts.of(data, NodeFactory.createURI(article));
    ObjectNode json =
        Json.object()
            .put("predicate", facts.first(Vocabulary.PREDICATE))
            .put("post", facts.first(Vocabulary.POST))
            .put("polarity", facts.first(Vocabulary.POLARITY))
            .put("modality", facts.first(Vocabulary.MODALITY))
            .put("article", article)
            .put("headline", of.first(Vocabulary.HEADLINE))
            .put("published", of.first(Vocabulary.DATE_PUBLISHED));
    facts.all(Vocabulary.OBJECT).stream().findFirst().ifPresent(o -> object(data, o, json));
    facts.all(Vocabulary.IN_SENTENCE).stream()
        .findFirst()
        .map(s -> Facts.of(data, NodeFactory.createURI(s)).first(Vocabulary.ANCHOR_OF))
        .ifPresent(text -> json.put("sentence", text));
    return json;
  }

  private static void object(DatasetGraph data, String iri, ObjectNode json) {
    json.put("object", iri);
    var labels = data.findNG(Node.ANY, NodeFactory.createURI(iri), Vocabulary.PREF_LABEL, Node.ANY);
    if (labels.hasNext()) {
      json.put("objectLabel", labels.next().getObject().getLiteralLexicalForm());
    }
  }
}
