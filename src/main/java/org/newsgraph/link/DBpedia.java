package org.newsgraph.link;

/** IRIs of DBpedia, which names its resources after the titles of the English Wikipedia. */
final class DBpedia {

  private static final String RESOURCE = "http://dbpedia.org/resource/";

  private DBpedia() {}

  /** The resource of a title, with blanks or underscores. */
  static String iri(String title) {
    return RESOURCE + title.replace(' ', '_');
  }
}
