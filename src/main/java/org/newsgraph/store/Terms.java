package org.newsgraph.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The few terms of the graph that the store itself reads. */
final class Terms {

  static final String NG = "https://w3id.org/newsgraph/ontology#";
  static final String SCHEMA = "https://schema.org/";

  static final Node TYPE = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
  static final Node IDENT_REF = iri("http://www.w3.org/2005/11/its/rdf#taIdentRef");
  static final Node CONTENT_HASH = iri(NG + "contentHash");
  static final Node FETCHED = iri(NG + "fetched");

  private Terms() {}

  static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
