package org.newsgraph.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Something that an article states about an entity. Entities are named by {@link Entity#id()}.
 *
 * @param subject whom it is about
 * @param predicate what is stated
 * @param object the other entity, where there is one (the country or organization of a post)
 * @param value the words that state it, in Simplified characters: the post's title, the other name;
 *     for other predicates the words between the two
 * @param valueSpan where {@code value} stands, in {@link Article#content()}
 * @param evidence where it is said
 * @param polarity whether it is affirmed or negated
 * @param modality how the text holds it
 * @param tenure when it holds
 */
public record Claim(
    String subject,
    Predicate predicate,
    Optional<String> object,
    String value,
    Span valueSpan,
    Evidence evidence,
    Polarity polarity,
    Modality modality,
    Tenure tenure) {
  public Claim {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(predicate, "predicate");
    Objects.requireNonNull(object, "object");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(valueSpan, "valueSpan");
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(polarity, "polarity");
    Objects.requireNonNull(modality, "modality");
    Objects.requireNonNull(tenure, "tenure");
  }

  /** A claim of what holds at the time of the article. */
  public Claim(
      String subject,
      Predicate predicate,
      Optional<String> object,
      String value,
      Span valueSpan,
      Evidence evidence,
      Polarity polarity,
      Modality modality) {
    this(
        subject, predicate, object, value, valueSpan, evidence, polarity, modality, Tenure.CURRENT);
  }

  /** The same claim of other entities. */
  public Claim withEntities(String of, Optional<String> to) {
    return new Claim(of, predicate, to, value, valueSpan, evidence, polarity, modality, tenure);
  }

  /** The same claim, but of another time. */
  public Claim at(Tenure when) {
    return new Claim(
        subject, predicate, object, value, valueSpan, evidence, polarity, modality, when);
  }

  /** Whether the text holds it for a plain fact of its own time. */
  public boolean isFact() {
    return polarity == Polarity.POSITIVE && modality == Modality.ASSERTED && tenure.isNow();
  }
}
