package org.newsgraph.store;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** Small article graphs for the tests of the store. */
final class TestGraphs {

  private static final Node HEADLINE = Terms.iri(Terms.SCHEMA + "headline");

  private TestGraphs() {}

  /** An article with this content hash, and a headline that has the hash in it. */
  static List<Quad> article(String graph, String hash) {
    Node node = Terms.iri(graph);
    return List.of(
        Quad.create(node, node, Terms.CONTENT_HASH, NodeFactory.createLiteralString(hash)),
        Quad.create(node, node, HEADLINE, NodeFactory.createLiteralString("标题 " + hash)));
  }

  static Quad fetched(String graph, String time) {
    Node node = Terms.iri(graph);
    Node value = NodeFactory.createLiteralDT(time, XSDDatatype.XSDdateTime);
    return Quad.create(node, node, Terms.FETCHED, value);
  }
}
