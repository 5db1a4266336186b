package org.newsgraph.model;

/** Finds sentences, words and raw names in an article. Implementations are thread-safe. */
public interface Annotator {

  /**
   * Annotates one article.
   *
   * @return its sentences in the order of the text; none where the article has no text
   */
  AnnotatedText annotate(Article article);
}
