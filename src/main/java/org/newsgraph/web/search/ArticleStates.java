package org.newsgraph.web.search;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.newsgraph.rdf.Vocabulary;
import org.newsgraph.store.NewsStore;

/**
 * What tells one state of an article's graph from another: its hash, and how identity has changed
 * it since, as entities that are joined or parted leave the hash as it is.
 */
final class ArticleStates {

  /** To be raised when documents are made otherwise: all indexes are then made anew. */
  private static final String LAYOUT = "5";

  private ArticleStates() {}

  /** Whether an index with these states was laid out otherwise. */
  static boolean otherLayout(Map<String, String> indexed) {
    return indexed.values().stream().anyMatch(state -> !state.startsWith(LAYOUT + " "));
  }

  static Map<String, String> of(NewsStore store) {
    Map<String, String> states = new TreeMap<>();
    store
        .contentHashes()
        .forEach((article, state) -> states.put(article, LAYOUT + " " + state.hash()));
    return store.read(
        data -> {
          data.findNG(Node.ANY, Node.ANY, Vocabulary.IDENTITY_PATCH, Node.ANY)
              .forEachRemaining(
                  quad ->
                      states.computeIfPresent(
                          quad.getGraph().getURI(),
                          (article, state) ->
                              state + " " + quad.getObject().getLiteralLexicalForm().hashCode()));
          return states;
        });
  }
}
