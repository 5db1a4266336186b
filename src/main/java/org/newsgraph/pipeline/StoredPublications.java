package org.newsgraph.pipeline;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.model.Publication;
import org.newsgraph.rdf.Vocabulary;

/** Reads from a store when its articles were published. */
final class StoredPublications {

  private StoredPublications() {}

  /** The publications of some articles, as far as they are known, by IRI. */
  static Map<String, Publication> of(DatasetGraph data, Set<String> graphs) {
    Map<String, Publication> publications = new HashMap<>();
    for (String graph : graphs) {
      publication(data, NodeFactory.createURI(graph))
          .ifPresent(publication -> publications.put(graph, publication));
    }
    return publications;
  }

  private static Optional<Publication> publication(DatasetGraph data, Node article) {
    try {
      return value(data, article, Vocabulary.DATE_PUBLISHED)
          .map(
              time ->
                  new Publication(
                      OffsetDateTime.parse(time),
                      value(data, article, Vocabulary.PUBLISHED_FROM)
                          .map(from -> Publication.Source.valueOf(from.toUpperCase(Locale.ROOT)))
                          .orElse(Publication.Source.METADATA),
                      value(data, article, Vocabulary.PRECISION).isPresent()));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty(); // Not written by this program.
    }
  }

  private static Optional<String> value(DatasetGraph data, Node article, Node property) {
    Iterator<Quad> quads = data.find(article, article, property, Node.ANY);
    return quads.hasNext()
        ? Optional.of(quads.next().getObject().getLiteralLexicalForm())
        : Optional.empty();
  }
}
