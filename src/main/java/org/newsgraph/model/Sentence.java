package org.newsgraph.model;

import java.util.List;
import java.util.Objects;

/**
 * One sentence: a headline, or a stretch of the body up to a full stop or the paragraph's end.
 *
 * @param span where it stands in {@link Article#content()}, without surrounding white space
 * @param tokens its words in the order of the text, none outside the span
 */
public record Sentence(Span span, List<Token> tokens) {
  public Sentence {
    Objects.requireNonNull(span, "span");
    tokens = List.copyOf(tokens);
  }
}
