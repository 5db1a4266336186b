package org.newsgraph.model;

import java.util.Objects;

/**
 * The stretch of text that says something, and the rule that read it there.
 *
 * @param span where, in {@link Article#content()}; within one sentence
 * @param rule the rule's name
 * @param confidence how sure the reading is, 0 to 1
 */
public record Evidence(Span span, String rule, double confidence) {
  public Evidence {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(rule, "rule");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence of rule " + rule + " is " + confidence);
    }
  }
}
