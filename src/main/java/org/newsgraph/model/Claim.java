package org.newsgraph.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Something that an article states about an entity. Entities are named by {@link Entity#id()}.
 *
 * @param subject whom it is about
 * @param predicate what is stated
 * @param object the other entity, where there is one (the country or organization of a post)
 * @param value the words that state it, in Simplified characters (the post's title)
 * @param valueSpan where {@code value} stands, in {@link Article#content()}
 * @param evidence where it is said
 * @param polarity whether it is affirmed or negated
 * @param modality asserted, planned, possible or denied
 */
public record Claim(
    String subject,
    Predicate predicate,
    Optional<String> object,
    String value,
    Span valueSpan,
    Evidence evidence,
    Polarity polarity,
    Modality modality) {
  public Claim {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(predicate, "predicate");
    Objects.requireNonNull(object, "object");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(valueSpan, "valueSpan");
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(polarity, "polarity");
    Objects.requireNonNull(modality, "modality");
  }
}
