package org.newsgraph.identity;

import java.util.Objects;

/**
 * What a person has decided about two entities.
 *
 * @param number counts the decisions of a store, from 1
 * @param same whether they are one thing, or two
 * @param first IRI of the one
 * @param second IRI of the other
 * @param why the person's reason; may be empty
 * @param undone whether it has been taken back
 */
public record Decision(
    int number, boolean same, String first, String second, String why, boolean undone) {
  public Decision {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
    Objects.requireNonNull(why, "why");
  }
}
