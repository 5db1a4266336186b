package org.newsgraph.model;

import java.util.List;
import java.util.Objects;

/**
 * An article with its sentences, words and raw names: what the language analysis gives.
 *
 * @param article the article as it was read
 * @param simplified {@link Article#content()} in Simplified characters, of the very same length, so
 *     that every offset holds in both; equal to it where nothing had to be changed
 * @param sentences in the order of the text, not overlapping
 */
public record AnnotatedText(Article article, String simplified, List<Sentence> sentences) {

  /**
   * @throws IllegalArgumentException if {@code simplified} is not as long as the content
   */
  public AnnotatedText {
    Objects.requireNonNull(article, "article");
    sentences = List.copyOf(sentences);
    if (simplified.length() != article.content().length()) {
      throw new IllegalArgumentException(
          "the Simplified form of "
              + article.source()
              + " has "
              + simplified.length()
              + " units, its content "
              + article.content().length());
    }
  }
}
