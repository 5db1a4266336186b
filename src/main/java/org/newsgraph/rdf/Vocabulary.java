package org.newsgraph.rdf;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.model.Predicate;

/**
 * Every term that the graph uses, as Jena nodes, and the prefixes to write them with. What the own
 * ones mean is told in {@code ontology/newsgraph.ttl}.
 */
public final class Vocabulary {

  /** Namespace of the types of reported events, told in {@code ontology/event-types.ttl}. */
  public static final String EVENT_TYPES = "https://w3id.org/newsgraph/event-type#";

  /** Namespace of the project's own terms. */
  public static final String NG = "https://w3id.org/newsgraph/ontology#";

  public static final String SCHEMA = "https://schema.org/";
  public static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
  public static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  public static final String ITSRDF = "http://www.w3.org/2005/11/its/rdf#";
  public static final String PROV = "http://www.w3.org/ns/prov#";
  public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  public static final String DCT = "http://purl.org/dc/terms/";
  public static final String TIME = "http://www.w3.org/2006/time#";
  public static final String GEO = "http://www.opengis.net/ont/geosparql#";

  public static final Node TYPE = RDF.Nodes.type;

  // Articles
  public static final Node NEWS_ARTICLE = schema("NewsArticle");
  public static final Node HEADLINE = schema("headline");
  public static final Node URL = schema("url");
  public static final Node NAME = schema("name");
  public static final Node DATE_PUBLISHED = schema("datePublished");
  public static final Node DATE_MODIFIED = schema("dateModified");
  public static final Node ARTICLE_SECTION = schema("articleSection");
  public static final Node KEYWORDS = schema("keywords");
  public static final Node IMAGE = schema("image");
  public static final Node PUBLISHER = schema("publisher");
  public static final Node AUTHOR = schema("author");
  public static final Node EDITOR = schema("editor");
  public static final Node PROVIDER = schema("provider");
  public static final Node DATELINE = schema("dateline");
  public static final Node SOURCE_ORGANIZATION = schema("sourceOrganization");
  public static final Node LOCATION_CREATED = schema("locationCreated");
  public static final Node DATE_CREATED = schema("dateCreated");
  public static final Node IN_LANGUAGE = schema("inLanguage");
  public static final Node ARTICLE_BODY = schema("articleBody");
  public static final Node IS_RELATED_TO = schema("isRelatedTo");
  public static final Node MENTIONS = schema("mentions");
  public static final Node PUBLISHED_FROM = ng("publishedFrom");
  public static final Node FETCHED = ng("fetched");
  public static final Node CONTENT_HASH = ng("contentHash");
  public static final Node RUBRIC = ng("rubric");
  public static final Node WAS_DERIVED_FROM = prov("wasDerivedFrom");
  public static final Node SIMILARITY = ng("similarity");

  // Text: contexts, sentences, mentions
  public static final Node CONTEXT = nif("Context");
  public static final Node IS_STRING = nif("isString");
  public static final Node IS_PART_OF = NodeFactory.createURI(DCT + "isPartOf");
  public static final Node IN_SENTENCE = nif("sentence");
  public static final Node REFERENCE_CONTEXT = nif("referenceContext");
  public static final Node BEGIN_INDEX = nif("beginIndex");
  public static final Node END_INDEX = nif("endIndex");
  public static final Node ANCHOR_OF = nif("anchorOf");
  public static final Node TA_IDENT_REF = NodeFactory.createURI(ITSRDF + "taIdentRef");
  public static final Node TA_CONFIDENCE = NodeFactory.createURI(ITSRDF + "taConfidence");
  public static final Node RULE = ng("rule");

  // Entities and named events
  public static final Node PERSON = schema("Person");
  public static final Node ORGANIZATION = schema("Organization");
  public static final Node NEWS_MEDIA_ORGANIZATION = schema("NewsMediaOrganization");
  public static final Node PLACE = schema("Place");
  public static final Node EVENT = schema("Event");
  public static final Node EVENT_SERIES = schema("EventSeries");
  public static final Node SEM_EVENT = sem("Event");
  public static final Node PREF_LABEL = skos("prefLabel");
  public static final Node ALT_LABEL = skos("altLabel");
  public static final Node EXACT_MATCH = skos("exactMatch");
  public static final Node SERIES = ng("series");
  public static final Node EDITION = ng("edition");
  public static final Node YEAR = ng("year");

  // Times
  public static final Node TIME_EXPRESSION = ng("TimeExpression");
  public static final Node HAS_BEGINNING = time("hasBeginning");
  public static final Node HAS_END = time("hasEnd");
  public static final Node IN_XSD_DATE_TIME = time("inXSDDateTime");
  public static final Node PRECISION = ng("precision");
  public static final Node ANCHOR = ng("anchor");
  public static final Node DURATION = ng("duration");

  // Claims
  public static final Node CLAIM = ng("Claim");
  public static final Node SUBJECT = RDF.Nodes.subject;
  public static final Node PREDICATE = RDF.Nodes.predicate;
  public static final Node OBJECT = RDF.Nodes.object;
  public static final Node POST = ng("post");
  public static final Node POST_OF = ng("postOf");
  public static final Node OTHER_NAME = ng("otherName");
  public static final Node TENURE = ng("tenure");
  public static final Node STATED_IN = ng("statedIn");
  public static final Node POLARITY = ng("polarity");
  public static final Node MODALITY = ng("modality");
  public static final Node CONFIDENCE = ng("confidence");

  // Reported events
  public static final Node REPORTED_EVENT = ng("ReportedEvent");
  public static final Node AGREEMENT = ng("Agreement");
  public static final Node NAMED_THING = ng("NamedThing");
  public static final Node EVENT_TYPE = sem("eventType");
  public static final Node HAS_ACTOR = sem("hasActor");
  public static final Node HAS_PLACE = sem("hasPlace");
  public static final Node EARLIEST_BEGIN = sem("hasEarliestBeginTimeStamp");
  public static final Node LATEST_END = sem("hasLatestEndTimeStamp");
  public static final Node TOLD_AT = ng("toldAt");
  public static final Node WITHIN = ng("within");
  public static final Node TARGET = ng("target");
  public static final Node ACTOR_TEXT = ng("actorText");
  public static final Node TARGET_TEXT = ng("targetText");
  public static final Node PLACE_TEXT = ng("placeText");
  public static final Node TOPIC = ng("topic");
  public static final Node TOPIC_TEXT = ng("topicText");
  public static final Node INSTRUMENT_TEXT = ng("instrumentText");
  public static final Node CONTENT = ng("content");
  public static final Node CONTENT_TEXT = ng("contentText");
  public static final Node KILLED = ng("killed");
  public static final Node INJURED = ng("injured");
  public static final Node MISSING = ng("missing");
  public static final Node AMOUNT = ng("amount");
  public static final Node CURRENCY = ng("currency");

  // Counts
  public static final Node KIND = ng("kind");
  public static final Node ARTICLE_COUNT = ng("articleCount");
  public static final Node MENTION_COUNT = ng("mentionCount");
  public static final Node SENTENCE_COUNT = ng("sentenceCount");
  public static final Node FIRST_PUBLISHED = ng("firstPublished");
  public static final Node LAST_PUBLISHED = ng("lastPublished");
  public static final Node MEMBER = ng("member");
  public static final Node ARTICLES_MARK = ng("articlesMark");

  // Statements
  public static final Node STATEMENT = ng("Statement");
  public static final Node ATTRIBUTED_TO = ng("attributedTo");
  public static final Node SPEAKER_TEXT = ng("speakerText");
  public static final Node SPEAKER_KIND = ng("speakerKind");
  public static final Node DIRECT = ng("direct");
  public static final Node TEXT = schema("text");
  public static final Node ABOUT = schema("about");

  // Identity
  public static final Node IDENTITY_DECISION = ng("IdentityDecision");
  public static final Node JOINING = ng("Joining");
  public static final Node SEPARATION = ng("Separation");
  public static final Node DECIDED = ng("decided");
  public static final Node FIRST = ng("first");
  public static final Node SECOND = ng("second");
  public static final Node REASON = ng("reason");
  public static final Node UNDONE = ng("undone");
  public static final Node IDENTITY_PATCH = ng("identityPatch");
  public static final Node IS_REPLACED_BY = NodeFactory.createURI(DCT + "isReplacedBy");
  public static final Node LINKED_BECAUSE = ng("linkedBecause");
  public static final Node REFERS_TO = ng("refersTo");
  public static final Node LINK_SCORE = ng("linkScore");

  // Places
  public static final Node ADDRESS_COUNTRY = schema("addressCountry");
  public static final Node CONTAINED_IN_PLACE = schema("containedInPlace");
  public static final Node HAS_GEOMETRY = NodeFactory.createURI(GEO + "hasGeometry");
  public static final Node AS_WKT = NodeFactory.createURI(GEO + "asWKT");

  // Builds
  public static final Node ACTIVITY = prov("Activity");
  public static final Node SOFTWARE_AGENT = prov("SoftwareAgent");
  public static final Node WAS_ASSOCIATED_WITH = prov("wasAssociatedWith");
  public static final Node USED = prov("used");
  public static final Node PROV_ENTITY = prov("Entity");
  public static final Node SOFTWARE_VERSION = schema("softwareVersion");

  private static final Map<String, String> PREFIXES = prefixMap();

  private Vocabulary() {}

  /** Prefix to namespace, in the order in which they are to be written. */
  public static Map<String, String> prefixes() {
    return PREFIXES;
  }

  /** A term of the project's own vocabulary. */
  public static Node ng(String localName) {
    return NodeFactory.createURI(NG + localName);
  }

  /** The property of a lasting relation: schema.org's where it has one. */
  public static Node predicate(Predicate predicate) {
    return switch (predicate) {
      case HOLDS_POST, SHAREHOLDER, HEADQUARTERS, LOCATED_IN, PARTICIPATES_IN -> ng(predicate.id());
      case RELATIVE -> schema("relatedTo");
      default -> schema(predicate.id());
    };
  }

  /** A term of schema.org. */
  public static Node schema(String localName) {
    return NodeFactory.createURI(SCHEMA + localName);
  }

  private static Node sem(String localName) {
    return NodeFactory.createURI(SEM + localName);
  }

  private static Node nif(String localName) {
    return NodeFactory.createURI(NIF + localName);
  }

  private static Node skos(String localName) {
    return NodeFactory.createURI(SKOS + localName);
  }

  private static Node time(String localName) {
    return NodeFactory.createURI(TIME + localName);
  }

  private static Node prov(String localName) {
    return NodeFactory.createURI(PROV + localName);
  }

  private static Map<String, String> prefixMap() {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("ng", NG);
    prefixes.put("nge", EVENT_TYPES);
    prefixes.put("schema", SCHEMA);
    prefixes.put("sem", SEM);
    prefixes.put("nif", NIF);
    prefixes.put("itsrdf", ITSRDF);
    prefixes.put("prov", PROV);
    prefixes.put("skos", SKOS);
    prefixes.put("dct", DCT);
    prefixes.put("time", TIME);
    prefixes.put("geo", GEO);
    prefixes.put("rdf", RDF.getURI());
    prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    return Collections.unmodifiableMap(prefixes);
  }
}
