package org.newsgraph.link;

import java.util.Optional;

/** IRIs of DBpedia, which names its resources after the titles of the English Wikipedia. */
final class DBpedia {

  private static final String RESOURCE = "http://dbpedia.org/resource/";

  private DBpedia() {}

  /** The resource of a title, with blanks or underscores. */
  static String iri(String title) {
    return RESOURCE + title.replace(' ', '_');
  }

  /** The title that an IRI names; empty if it is not one of DBpedia's. */
  static Optional<String> title(String iri) {
    return iri.startsWith(RESOURCE)
        ? Optional.of(iri.substring(RESOURCE.length()))
        : Optional.empty();
  }
}
