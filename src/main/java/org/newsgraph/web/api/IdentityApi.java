package org.newsgraph.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.rdf.Vocabulary;
import org.newsgraph.store.NewsStore;

/** Why an entity is one node: what was joined with it, why, and what people have decided. */
final class IdentityApi {

  private final NewsStore store;

  IdentityApi(NewsStore store) {
    this.store = store;
  }

  JsonNode identity(Params params) {
    String iri = params.required("iri");
    return store.read(data -> identity(data, iri));
  }

  private static ObjectNode identity(DatasetGraph data, String iri) {
    TreeSet<String> members = members(data, iri);
    ObjectNode json = Json.object().put("iri", iri);
    ArrayNode joined = json.putArray("joined");
    ArrayNode decisions = json.putArray("decisions");
    TreeSet<String> pairs = new TreeSet<>();
    for (String member : members) {
      pairsOf(data, member).forEach(pairs::add);
    }
    for (String pair : pairs) {
      Facts facts = Facts.of(data, NodeFactory.createURI(pair));
      ObjectNode one =
          Json.object()
              .put("a", facts.all(Vocabulary.FIRST).get(0))
              .put("b", facts.all(Vocabulary.SECOND).get(0))
              .put("why", facts.first(Vocabulary.REASON));
      String decided = facts.first(Vocabulary.DECIDED);
      if (decided.isEmpty()) {
        joined.add(one.put("score", facts.first(Vocabulary.CONFIDENCE)));
      } else {
        one.put("number", pair.replaceFirst("^.*/", "")).put("decided", decided);
        decisions.add(one.put("undone", facts.first(Vocabulary.UNDONE).equals("true")));
      }
    }
    return json;
  }

  /** The entity with all that has become one with it, at whatever remove. */
  private static TreeSet<String> members(DatasetGraph data, String iri) {
    TreeSet<String> members = new TreeSet<>();
    Deque<String> next = new ArrayDeque<>();
    next.add(iri);
    while (!next.isEmpty()) {
      String one = next.poll();
      if (members.add(one)) {
        data.findNG(Node.ANY, Node.ANY, Vocabulary.IS_REPLACED_BY, NodeFactory.createURI(one))
            .forEachRemaining(quad -> next.add(quad.getSubject().getURI()));
      }
    }
    return members;
  }

  private static TreeSet<String> pairsOf(DatasetGraph data, String iri) {
    TreeSet<String> pairs = new TreeSet<>();
    for (Node end : new Node[] {Vocabulary.FIRST, Vocabulary.SECOND}) {
      Iterator<Quad> quads = data.findNG(Node.ANY, Node.ANY, end, NodeFactory.createURI(iri));
      quads.forEachRemaining(quad -> pairs.add(quad.getSubject().getURI()));
    }
    return pairs;
  }

  /** What an entity has become; empty if it is itself. Within a transaction. */
  static String replacement(DatasetGraph data, String iri) {
    Iterator<Quad> quads =
        data.findNG(Node.ANY, NodeFactory.createURI(iri), Vocabulary.IS_REPLACED_BY, Node.ANY);
    return quads.hasNext() ? quads.next().getObject().getURI() : "";
  }
}
