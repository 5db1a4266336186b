package org.newsgraph.rdf;

import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.newsgraph.model.Statement;

/**
 * What an article reports others to have said: a node for each, with who says it and about whom.
 */
final class StatementMapper {

  private static final String SIMPLIFIED = "zh-Hans";

  private final ArticleGraph graph;
  private final Attributions attributions;

  StatementMapper(ArticleGraph graph) {
    this.graph = graph;
    this.attributions = new Attributions(graph);
  }

  void map() {
    graph.analysis().statements().forEach(this::map);
  }

  private void map(Statement statement) {
    Node node = ArticleGraph.iri(graph.own().statement(statement));
    graph.add(node, Vocabulary.TYPE, Vocabulary.STATEMENT);
    statement.speaker().ifPresent(id -> graph.add(node, Vocabulary.ATTRIBUTED_TO, entity(id)));
    graph.addLabel(node, Vocabulary.SPEAKER_TEXT, statement.speakerText(), SIMPLIFIED);
    graph.add(node, Vocabulary.SPEAKER_KIND, statement.kind().name().toLowerCase(Locale.ROOT));
    graph.add(node, Vocabulary.TEXT, graph.article().textOf(statement.reported()).strip());
    if (statement.direct()) {
      graph.add(node, Vocabulary.DIRECT, ArticleGraph.typed("true", XSDDatatype.XSDboolean));
    }
    attributions.attribute(statement);
    statement.about().forEach(id -> graph.add(node, Vocabulary.ABOUT, entity(id)));
    graph.addOffsets(node, statement.reported());
    graph.addDouble(node, Vocabulary.CONFIDENCE, statement.evidence().confidence());
    graph.add(node, Vocabulary.RULE, statement.evidence().rule());
  }

  private Node entity(String id) {
    return ArticleGraph.iri(graph.iris().entity(id));
  }
}
