package org.newsgraph.model;

/** The lasting relations that a claim can state. */
public enum Predicate {
  /** The subject (a person) holds the post that the claim's value names, for the object. */
  HOLDS_POST("holdsPost");

  private final String id;

  Predicate(String id) {
    this.id = id;
  }

  /** The local name of the property, as in the ontology and in JSON. */
  public String id() {
    return id;
  }
}
