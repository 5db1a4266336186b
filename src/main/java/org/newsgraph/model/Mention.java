package org.newsgraph.model;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * One place in a text where an entity is named.
 *
 * @param span where, in {@link Article#content()}
 * @param type what kind of thing is named
 * @param subtype the finer kind, where it is certain
 * @param text the characters as they stand in the article
 * @param name the full name that these characters stand for, in Simplified characters: {@code 中国}
 *     for the {@code 中} of 中美, else the text itself
 * @param confidence how sure the recognition is, 0 to 1
 * @param rule which recogniser or rule found it, e.g. {@code crf} or {@code country-pair}
 */
public record Mention(
    Span span,
    EntityType type,
    Optional<Subtype> subtype,
    String text,
    String name,
    double confidence,
    String rule) {

  /** By place in the text. */
  public static final Comparator<Mention> BY_SPAN = Comparator.comparing(Mention::span);

  /**
   * @throws IllegalArgumentException if the subtype is not one of the type, the text not as long as
   *     the span, or the confidence not within 0 and 1
   */
  public Mention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(rule, "rule");
    if (subtype.isPresent() && subtype.get().type() != type) {
      throw new IllegalArgumentException(subtype.get() + " is not a kind of " + type);
    }
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("'" + text + "' is not as long as its span " + span);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence of '" + text + "' is " + confidence);
    }
  }
}
