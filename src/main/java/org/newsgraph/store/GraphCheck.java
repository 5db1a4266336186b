package org.newsgraph.store;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * Refuses quads that would not leave the store the same as a fresh build, before a transaction
 * begins: an abort after writes is to be avoided in TDB2 (GH-3877).
 */
final class GraphCheck {

  private GraphCheck() {}

  /**
   * @throws IllegalArgumentException if a quad belongs to another graph, has a blank node (which
   *     would be another one in each build), or a decimal that TDB2 could not delete again
   */
  static void check(String graph, List<Quad> quads) {
    for (Quad quad : quads) {
      if (!quad.getGraph().isURI() || !quad.getGraph().getURI().equals(graph)) {
        throw new IllegalArgumentException("not of the graph " + graph + ": " + quad);
      }
      check(quad, quad.getSubject());
      check(quad, quad.getObject());
    }
  }

  private static void check(Quad quad, Node node) {
    if (node.isBlank()) {
      throw new IllegalArgumentException("a blank node, which has no lasting name, in " + quad);
    }
    // GH-3404: a decimal goes in under its value, and is looked for under its characters.
    if (node.isLiteral() && XSDDatatype.XSDdecimal.equals(node.getLiteralDatatype())) {
      throw new IllegalArgumentException("an xsd:decimal, write an xsd:double instead, in " + quad);
    }
  }
}
