package org.newsgraph.web.search;

/** The names of the index's fields. */
final class Fields {

  /** {@code article}, {@code sentence}, {@code happening}, {@code statement} or {@code name}. */
  static final String KIND = "kind";

  /** The kind of events that articles report. */
  static final String HAPPENING = "happening";

  /** The kind of what people are reported to have said. */
  static final String STATEMENT = "statement";

  /** What the document speaks of: an article, a sentence, an entity. */
  static final String URI = "uri";

  /** The article whose text it is. */
  static final String GRAPH = "graph";

  /** The state of the article's graph that was indexed, see {@link ArticleStates}. */
  static final String HASH = "hash";

  /** The text of a sentence, in bigrams; {@code nif:anchorOf} in {@code text:query}. */
  static final String SENTENCE = "sentence";

  /** Names of an entity, in bigrams; {@code skos:prefLabel} in {@code text:query}. */
  static final String LABEL = "label";

  /** The headline of an article, in bigrams; {@code schema:headline} in {@code text:query}. */
  static final String HEADLINE = "headline";

  /** The entities that are mentioned. */
  static final String ENTITY = "entity";

  /** Those among them that are mentioned with a confidence of 0.8 and more. */
  static final String SURE = "sure";

  /** Who takes part in an event, or says something. */
  static final String PARTY = "party";

  /** Whom a statement is about. */
  static final String ABOUT = "about";

  /** How the text holds an event: asserted, planned, ..., or negative. */
  static final String STATUS = "status";

  /** What is shown of an event or statement, as JSON. */
  static final String TOLD = "told";

  /** The day of publication, days since 1970. */
  static final String DAY = "day";

  static final String PUBLISHED = "published";
  static final String PUBLISHER = "publisher";
  static final String URL = "url";

  /** Where in a sentence which entity is mentioned: {@code begin end iri} a line. */
  static final String MARKS = "marks";

  /** Dates that a sentence speaks of: {@code from TAB to TAB precision TAB words} a line. */
  static final String TIMES = "times";

  /** First days of what {@link #TIMES} says; the first day of an event. */
  static final String WHEN = "when";

  /** The first day of an event, to sort by: that of its report where it has no date of its own. */
  static final String BEGAN = "began";

  /** Whole names, made comparable, in characters and in pinyin. */
  static final String KEY = "key";

  static final String PINYIN = "pinyin";
  static final String TYPE = "type";

  /** The type of an event, to count by. */
  static final String EVENT_TYPE = "eventType";

  static final String NAME = "name";

  /** In how many articles an entity is named. */
  static final String ARTICLES = "articles";

  private Fields() {}
}
