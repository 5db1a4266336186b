package org.newsgraph.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.rdf.Vocabulary;
import org.newsgraph.store.NewsStore;

/** What types of events are called, Chinese and English, as the store has them. Thread-safe. */
final class EventTypes {

  private final NewsStore store;
  private final Map<String, ObjectNode> known = new ConcurrentHashMap<>();

  EventTypes(NewsStore store) {
    this.store = store;
  }

  /** Type to zh and en, as far as they are known. */
  ObjectNode labels(Collection<String> types) {
    ObjectNode labels = Json.object();
    for (String type : types) {
      if (!type.isEmpty()) {
        labels.set(type, known.computeIfAbsent(type, this::read).deepCopy());
      }
    }
    return labels;
  }

  private ObjectNode read(String type) {
    Node node = NodeFactory.createURI(Vocabulary.EVENT_TYPES + type);
    return store.read(
        data -> {
          ObjectNode labels = Json.object();
          for (Quad quad : Json.quads(data, node, Vocabulary.PREF_LABEL)) {
            Node label = quad.getObject();
            labels.put(label.getLiteralLanguage(), label.getLiteralLexicalForm());
          }
          return labels;
        });
  }
}
