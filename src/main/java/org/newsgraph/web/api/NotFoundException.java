package org.newsgraph.web.api;

import java.util.function.Supplier;

/** What a request names is not in the store: the page or address is told as not found. */
final class NotFoundException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotFoundException(String message) {
    super(message);
  }

  /** For an entity, event or publisher without a document in the index. */
  static Supplier<NotFoundException> unnamed(String iri) {
    return () -> new NotFoundException("nothing in the store is called <" + iri + ">");
  }
}
