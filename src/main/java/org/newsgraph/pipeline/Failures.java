package org.newsgraph.pipeline;

import org.newsgraph.model.Article;
import org.newsgraph.model.Failure;
import org.newsgraph.model.Stage;

/** Says to a user why an article could not be analysed. */
final class Failures {

  private Failures() {}

  static Failure of(Article article, Stage stage, Throwable cause) {
    return new Failure(article.source(), stage, reason(cause));
  }

  private static String reason(Throwable cause) {
    return cause instanceof LimitException
        ? "the article was given up: "
            + cause.getMessage()
            + "; the others are not affected: split it, or raise the limit"
        : "the article could not be analysed ("
            + cause
            + "); the others are not affected: please report it with the file";
  }
}
