package org.newsgraph.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the graph that this package reads outside of SPARQL, and the usual prefixes. */
final class Terms {

  static final String NG = "https://w3id.org/newsgraph/ontology#";
  static final String SCHEMA = "https://schema.org/";
  static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
  static final String NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  static final String ITSRDF = "http://www.w3.org/2005/11/its/rdf#";
  static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

  static final String XSD_STRING = "http://www.w3.org/2001/XMLSchema#string";

  static final Node TYPE = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
  static final Node SUBJECT = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#subject");
  static final Node ARTICLE = iri(SCHEMA + "NewsArticle");
  static final Node PERSON = iri(SCHEMA + "Person");
  static final Node ORGANIZATION = iri(SCHEMA + "Organization");
  static final Node PLACE = iri(SCHEMA + "Place");
  static final Node EVENT = iri(SCHEMA + "Event");
  static final Node EVENT_SERIES = iri(SCHEMA + "EventSeries");
  static final Node AGREEMENT = iri(NG + "Agreement");
  static final Node NAMED_THING = iri(NG + "NamedThing");
  static final Node MENTIONS = iri(SCHEMA + "mentions");
  static final Node DATE_PUBLISHED = iri(SCHEMA + "datePublished");
  static final Node URL = iri(SCHEMA + "url");
  static final Node SENTENCE_OF = iri(NIF + "sentence");
  static final Node REFERENCE_CONTEXT = iri(NIF + "referenceContext");
  static final Node CONTEXT = iri(NIF + "Context");
  static final Node BEGIN_INDEX = iri(NIF + "beginIndex");
  static final Node IDENT_REF = iri(ITSRDF + "taIdentRef");
  static final Node PREF_LABEL = iri(SKOS + "prefLabel");
  static final Node IS_REPLACED_BY = iri("http://purl.org/dc/terms/isReplacedBy");
  static final Node ALT_LABEL = iri(SKOS + "altLabel");
  static final Node SERIES = iri(NG + "series");
  static final Node OBJECT = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#object");
  static final Node HAS_ACTOR = iri(SEM + "hasActor");
  static final Node HAS_PLACE = iri(SEM + "hasPlace");
  static final Node TARGET = iri(NG + "target");
  static final Node POLARITY = iri(NG + "polarity");
  static final Node TENURE = iri(NG + "tenure");
  static final Node MODALITY = iri(NG + "modality");
  static final Node HOLDS_POST = iri(NG + "holdsPost");
  static final Node POST_OF = iri(NG + "postOf");
  static final Node ARTICLE_COUNT = iri(NG + "articleCount");
  static final Node SENTENCE_COUNT = iri(NG + "sentenceCount");
  static final Node MEMBER = iri(NG + "member");
  static final Node IN_XSD_DATE_TIME = iri("http://www.w3.org/2006/time#inXSDDateTime");
  static final Node HAS_BEGINNING = iri("http://www.w3.org/2006/time#hasBeginning");
  static final Node HAS_END = iri("http://www.w3.org/2006/time#hasEnd");
  static final Node CLAIM = iri(NG + "Claim");
  static final Node TIME_EXPRESSION = iri(NG + "TimeExpression");

  /** The prefixes of output, in the order in which they are written. */
  static final Map<String, String> PREFIXES = prefixes();

  private Terms() {}

  static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Map<String, String> prefixes() {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("ng", NG);
    prefixes.put("schema", SCHEMA);
    prefixes.put("sem", SEM);
    prefixes.put("nif", NIF);
    prefixes.put("itsrdf", ITSRDF);
    prefixes.put("prov", "http://www.w3.org/ns/prov#");
    prefixes.put("skos", SKOS);
    prefixes.put("dct", "http://purl.org/dc/terms/");
    prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    return Collections.unmodifiableMap(prefixes);
  }
}
