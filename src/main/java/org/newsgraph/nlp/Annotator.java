package org.newsgraph.nlp;

import java.util.Optional;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Article;
import org.newsgraph.model.DependencyParser;

/** Finds sentences, words and raw names in an article. Implementations are thread-safe. */
public interface Annotator {

  /**
   * Annotates one article.
   *
   * @return its sentences in the order of the text; none where the article has no text
   */
  AnnotatedText annotate(Article article);

  /** A parser of the sentences that this annotator finds; empty if it has none. */
  default Optional<DependencyParser> sentenceParser() {
    return Optional.empty();
  }
}
