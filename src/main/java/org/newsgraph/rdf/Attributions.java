package org.newsgraph.rdf;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.newsgraph.model.Span;
import org.newsgraph.model.Statement;

/**
 * Who says what an article tells: what stands in reported speech is the speaker's, not the
 * article's.
 */
final class Attributions {

  private final ArticleGraph graph;

  Attributions(ArticleGraph graph) {
    this.graph = graph;
  }

  /**
   * Links what is told at a place to the innermost statement around it, and to the innermost
   * speaker who is named.
   */
  void attribute(Node told, Span place) {
    around(place, statement -> true)
        .ifPresent(inner -> graph.add(told, Vocabulary.STATED_IN, node(inner)));
    // 法新社从知情人士处获悉: where the source has no name, it is the agency that says so.
    around(place, statement -> statement.speaker().isPresent())
        .flatMap(Statement::speaker)
        .map(id -> ArticleGraph.iri(graph.iris().entity(id)))
        .ifPresent(speaker -> graph.add(told, Vocabulary.ATTRIBUTED_TO, speaker));
  }

  /** Links a statement to the one that reports it: 据法新社报道，毛宁表示，……. */
  void attribute(Statement statement) {
    around(statement.verb(), outer -> true)
        .ifPresent(outer -> graph.add(node(statement), Vocabulary.STATED_IN, node(outer)));
  }

  private Optional<Statement> around(Span place, Predicate<Statement> which) {
    return graph.analysis().statements().stream()
        .filter(which)
        .filter(statement -> statement.reported().contains(place))
        .min(Comparator.comparingInt(statement -> statement.reported().length()));
  }

  private Node node(Statement statement) {
    return ArticleGraph.iri(graph.own().statement(statement));
  }
}
