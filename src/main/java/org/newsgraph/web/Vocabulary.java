package org.newsgraph.web;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the graph that the server reads outside of SPARQL. */
public final class Vocabulary {

  private static final String NG = "https://w3id.org/newsgraph/ontology#";
  private static final String SCHEMA = "https://schema.org/";
  private static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  private static final String ITSRDF = "http://www.w3.org/2005/11/its/rdf#";
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final String TIME = "http://www.w3.org/2006/time#";
  private static final String GEO = "http://www.opengis.net/ont/geosparql#";

  public static final Node TYPE = iri(RDF + "type");
  public static final Node SUBJECT = iri(RDF + "subject");
  public static final Node PREDICATE = iri(RDF + "predicate");
  public static final Node OBJECT = iri(RDF + "object");
  public static final Node LABEL = iri(RDFS + "label");

  public static final Node ARTICLE = iri(SCHEMA + "NewsArticle");
  public static final Node HEADLINE = iri(SCHEMA + "headline");
  public static final Node BODY = iri(SCHEMA + "articleBody");
  public static final Node PUBLISHED = iri(SCHEMA + "datePublished");
  public static final Node PUBLISHER = iri(SCHEMA + "publisher");
  public static final Node AUTHOR = iri(SCHEMA + "author");
  public static final Node LANGUAGE = iri(SCHEMA + "inLanguage");
  public static final Node NAME = iri(SCHEMA + "name");
  public static final Node URL = iri(SCHEMA + "url");
  public static final Node MENTIONS = iri(SCHEMA + "mentions");
  public static final Node RELATED = iri(SCHEMA + "isRelatedTo");

  public static final Node SENTENCE = iri(NIF + "sentence");
  public static final Node ANCHOR = iri(NIF + "anchorOf");
  public static final Node BEGIN = iri(NIF + "beginIndex");
  public static final Node END = iri(NIF + "endIndex");
  public static final Node IDENT_REF = iri(ITSRDF + "taIdentRef");
  public static final Node CONFIDENCE = iri(ITSRDF + "taConfidence");

  public static final Node PREF_LABEL = iri(SKOS + "prefLabel");
  public static final Node ALT_LABEL = iri(SKOS + "altLabel");
  public static final Node EXACT_MATCH = iri(SKOS + "exactMatch");
  public static final Node CLOSE_MATCH = iri(SKOS + "closeMatch");

  public static final Node BEGINNING = iri(TIME + "hasBeginning");
  public static final Node ENDING = iri(TIME + "hasEnd");
  public static final Node AT = iri(TIME + "inXSDDateTime");
  public static final Node PRECISION = iri(NG + "precision");
  public static final Node SERIES = iri(NG + "series");
  public static final Node EDITION = iri(NG + "edition");
  public static final Node YEAR = iri(NG + "year");
  public static final Node CLAIM = iri(NG + "Claim");
  public static final Node POST = iri(NG + "post");
  public static final Node POLARITY = iri(NG + "polarity");
  public static final Node MODALITY = iri(NG + "modality");
  public static final Node RULE = iri(NG + "rule");
  public static final Node SIMILARITY = iri(NG + "similarity");
  public static final Node DERIVED_FROM = iri(PROV + "wasDerivedFrom");
  public static final Node WKT = iri(GEO + "asWKT");

  private Vocabulary() {}

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
