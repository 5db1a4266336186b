package org.newsgraph.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.model.Failure;

/** Counts what a build does. Used by one thread. */
final class Tally {

  private final Set<String> toReplace;
  private final List<Failure> failures = new ArrayList<>();
  private long added;
  private long replaced;
  private long characters;
  private long quads;

  /**
   * @param toReplace IRIs of the articles of which the store holds another version
   */
  Tally(Set<String> toReplace) {
    this.toReplace = toReplace;
  }

  void add(ArticleBuilder.Built built) {
    failures.addAll(built.failures());
    for (ArticleBuilder.BuiltArticle article : built.articles()) {
      if (toReplace.contains(article.graph())) {
        replaced++;
      } else {
        added++;
      }
      characters += article.characters();
      quads += article.quads().size();
    }
  }

  long added() {
    return added;
  }

  long replaced() {
    return replaced;
  }

  long characters() {
    return characters;
  }

  long quads() {
    return quads;
  }

  List<Failure> failures() {
    return failures;
  }
}
