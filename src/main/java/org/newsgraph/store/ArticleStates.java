package org.newsgraph.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Reads what is known of the articles of a store, within a transaction. */
final class ArticleStates {

  private ArticleStates() {}

  /** By graph IRI. */
  static Map<String, ArticleState> read(DatasetGraph data) {
    Map<String, Instant> fetched = new HashMap<>();
    forEach(data, Terms.FETCHED, quad -> readFetched(quad, fetched));
    Map<String, ArticleState> states = new HashMap<>();
    forEach(
        data,
        Terms.CONTENT_HASH,
        quad -> {
          String graph = quad.getGraph().getURI();
          String hash = quad.getObject().getLiteralLexicalForm();
          states.put(graph, new ArticleState(hash, Optional.ofNullable(fetched.get(graph))));
        });
    return states;
  }

  private static void forEach(DatasetGraph data, Node property, Consumer<Quad> action) {
    Iterator<Quad> quads = data.findNG(Node.ANY, Node.ANY, property, Node.ANY);
    quads.forEachRemaining(
        quad -> {
          // The ontology speaks of the same properties, but not as those of its own graph.
          if (quad.getSubject().equals(quad.getGraph())) {
            action.accept(quad);
          }
        });
  }

  private static void readFetched(Quad quad, Map<String, Instant> fetched) {
    moment(quad.getObject().getLiteralLexicalForm())
        .ifPresent(time -> fetched.put(quad.getGraph().getURI(), time));
  }

  /** Empty for what is not a moment: the hash still tells whether the article has changed. */
  static Optional<Instant> moment(String time) {
    try {
      return Optional.of(OffsetDateTime.parse(time).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
