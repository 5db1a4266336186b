package org.newsgraph.pipeline.counts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.rdf.Vocabulary;

/**
 * What one article adds to the counts.
 *
 * @param mark a number that tells this version of this article from all others
 * @param day when it was published, on the publisher's own calendar; empty if unknown
 * @param mentions how often it names each entity
 * @param sentences in how many of its sentences each pair of entities stands
 */
record ArticleCounts(
    long mark, String day, Map<Node, Integer> mentions, Map<Pair, Integer> sentences) {

  private static final int DAY = "2023-11-09".length();

  /** The properties that count. */
  static final List<Node> READ =
      List.of(
          Vocabulary.CONTENT_HASH,
          Vocabulary.DATE_PUBLISHED,
          Vocabulary.TA_IDENT_REF,
          Vocabulary.IN_SENTENCE);

  /** From the graph of an article in a store. */
  static ArticleCounts read(DatasetGraph data, Node graph) {
    List<Quad> quads = new ArrayList<>();
    for (Node property : READ) {
      data.find(graph, Node.ANY, property, Node.ANY).forEachRemaining(quads::add);
    }
    return of(graph, quads);
  }

  /** From the quads of an article's graph, or those of them that are {@link #READ}. */
  static ArticleCounts of(Node graph, List<Quad> quads) {
    ArticleMentions<Node> mentions = new ArticleMentions<>();
    String hash = "";
    String day = "";
    for (Quad quad : quads) {
      Node property = quad.getPredicate();
      if (property.equals(Vocabulary.TA_IDENT_REF)) {
        mentions.addEntity(quad.getSubject(), quad.getObject());
      } else if (property.equals(Vocabulary.IN_SENTENCE)) {
        mentions.setSentence(quad.getSubject(), quad.getObject());
      } else if (quad.getSubject().equals(graph) && property.equals(Vocabulary.CONTENT_HASH)) {
        hash = quad.getObject().getLiteralLexicalForm();
      } else if (quad.getSubject().equals(graph) && property.equals(Vocabulary.DATE_PUBLISHED)) {
        String time = quad.getObject().getLiteralLexicalForm();
        day = time.substring(0, Math.min(DAY, time.length()));
      }
    }
    return new ArticleCounts(
        Marks.of(graph.getURI(), hash), day, mentions.counts(), mentions.together(Pair::of));
  }
}
