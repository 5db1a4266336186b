package org.newsgraph.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Somebody or something that plays a part in a reported event.
 *
 * @param role which part
 * @param span the words that say it, in {@link Article#content()}
 * @param text these words in Simplified characters
 * @param entity the {@link Entity#id()} of whom they name; empty where they name none (三名男子)
 * @param number what a quantity amounts to (people, or units of {@code unit}); empty otherwise
 * @param unit the ISO 4217 code of an amount's currency; empty otherwise
 */
public record Argument(
    ArgumentRole role,
    Span span,
    String text,
    Optional<String> entity,
    Optional<Double> number,
    Optional<String> unit) {
  public Argument {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(unit, "unit");
  }

  /** The same argument for another entity, or for none. */
  public Argument withEntity(Optional<String> id) {
    return new Argument(role, span, text, id, number, unit);
  }
}
