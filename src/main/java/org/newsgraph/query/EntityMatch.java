package org.newsgraph.query;

import java.util.Objects;

/**
 * An entity, event or series that a name stands for.
 *
 * @param iri its IRI in the store
 * @param label its preferred name
 * @param type person, organization, place, event, series or agreement
 * @param preferred whether the name asked for is its preferred one, and not another of its names
 */
public record EntityMatch(String iri, String label, String type, boolean preferred) {
  public EntityMatch {
    Objects.requireNonNull(iri, "iri");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(type, "type");
  }
}
