package org.newsgraph.nlp;

import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Article;

/** Finds sentences, words and raw names in an article. Implementations are thread-safe. */
public interface Annotator {

  /**
   * Annotates one article.
   *
   * @return its sentences in the order of the text; none where the article has no text
   */
  AnnotatedText annotate(Article article);
}
