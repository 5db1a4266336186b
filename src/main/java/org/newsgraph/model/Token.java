package org.newsgraph.model;

import java.util.Objects;

/**
 * One word as the segmenter cut it.
 *
 * @param span where it stands in {@link Article#content()}
 * @param form its text in Simplified characters, as long as the span
 * @param pos part-of-speech tag of the Penn Chinese Treebank, e.g. {@code NR}
 * @param ner raw tag of the name recogniser, e.g. {@code PERSON}; {@code O} for none
 */
public record Token(Span span, String form, String pos, String ner) {
  public Token {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(pos, "pos");
    Objects.requireNonNull(ner, "ner");
  }
}
