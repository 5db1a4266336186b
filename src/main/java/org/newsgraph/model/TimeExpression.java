package org.newsgraph.model;

import java.util.Objects;

/**
 * One place in a text that speaks of a time.
 *
 * @param span where, in {@link Article#content()}
 * @param text the characters as they stand in the article
 * @param value what they mean
 * @param rule which rule read it
 */
public record TimeExpression(Span span, String text, TimeValue value, String rule) {
  public TimeExpression {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(rule, "rule");
  }
}
