package org.newsgraph.model;

/** The lasting relations that a claim can state. */
public enum Predicate {
  /** The subject (a person) holds the post that the claim's value names, for the object. */
  HOLDS_POST("holdsPost"),
  /** The subject (a person, organization or country) belongs to the object (an organization). */
  MEMBER_OF("memberOf"),
  /** The subject (a person) works for the object (an organization). */
  WORKS_FOR("worksFor"),
  /** The subject (an organization) belongs to the object, its parent. */
  PARENT_ORGANIZATION("parentOrganization"),
  /** The object holds shares of the subject (an organization). */
  SHAREHOLDER("shareholder"),
  /** The object (a person or organization) founded the subject. */
  FOUNDER("founder"),
  /** The subject (a person) was born in the object. */
  BIRTH_PLACE("birthPlace"),
  /** The subject and the object are married. */
  SPOUSE("spouse"),
  /** The object is the father or mother of the subject. */
  PARENT("parent"),
  /** The object is the brother or sister of the subject. */
  SIBLING("sibling"),
  /** The object is of the subject's family in another way. */
  RELATIVE("relative"),
  /** The subject (an organization) has its seat in the object. */
  HEADQUARTERS("headquarters"),
  /** The subject (a place or organization) lies in the object (a place). */
  LOCATED_IN("locatedIn"),
  /** The subject takes part in the object (a named event). */
  PARTICIPATES_IN("participatesIn"),
  /** The subject has another name, the claim's value. */
  ALTERNATE_NAME("alternateName");

  private final String id;

  Predicate(String id) {
    this.id = id;
  }

  /** The local name of the property, as in the ontology and in JSON. */
  public String id() {
    return id;
  }

  /** Whether it is the same in both directions. */
  public boolean isSymmetric() {
    return this == SPOUSE || this == SIBLING || this == RELATIVE;
  }
}
