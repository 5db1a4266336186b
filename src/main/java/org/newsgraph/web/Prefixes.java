package org.newsgraph.web;

import java.util.Map;

/** The prefixes of data that the server sends. */
final class Prefixes {

  static final Map<String, String> ALL =
      Map.of(
          "ng", "https://w3id.org/newsgraph/ontology#",
          "schema", "https://schema.org/",
          "sem", "http://semanticweb.cs.vu.nl/2009/11/sem/",
          "nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
          "itsrdf", "http://www.w3.org/2005/11/its/rdf#",
          "prov", "http://www.w3.org/ns/prov#",
          "skos", "http://www.w3.org/2004/02/skos/core#",
          "dct", "http://purl.org/dc/terms/",
          "xsd", "http://www.w3.org/2001/XMLSchema#");

  private Prefixes() {}
}
