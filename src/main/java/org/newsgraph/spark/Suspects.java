package org.newsgraph.spark;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.newsgraph.model.Failure;
import org.newsgraph.model.Stage;
import org.newsgraph.pipeline.ArticleWork.Outcome;
import org.newsgraph.pipeline.ArticleWork.Worked;

/**
 * Finds out which article kills the process that analyses it. A first attempt that died says
 * nothing: executors are lost for many reasons. Used by one thread.
 */
final class Suspects {

  /** Attempts that must have died of one article. */
  private static final int ENOUGH = 2;

  private final OutFolder folder;
  private final String notes;
  private final int attempt;
  private final Map<String, Integer> deaths = new HashMap<>();

  /**
   * @param attempt how many attempts at this part there were before
   */
  Suspects(OutFolder folder, String run, int part, int attempt) throws IOException {
    this.folder = folder;
    this.notes = "analysed/" + run + "/_at-" + part;
    this.attempt = attempt;
    for (String note : attempt > ENOUGH ? folder.names(notes) : List.<String>of()) {
      try (Stream<String> lines = folder.lines(notes + "/" + note)) {
        lines.forEach(article -> deaths.merge(article, 1, Integer::sum));
      }
    }
  }

  /** Does the work on an article, unless others have died of it. */
  Worked guard(String article, Supplier<Worked> work) throws IOException {
    if (deaths.getOrDefault(article, 0) >= ENOUGH) {
      return new Worked(Outcome.FAILED, Optional.empty(), List.of(), Optional.of(failure(article)));
    }
    if (attempt > 0) {
      try (OutFolder.PartWriter note = folder.write(notes + "/" + attempt, "note")) {
        note.line(article);
        note.whole();
      }
    }
    return work.get();
  }

  private static Failure failure(String article) {
    return new Failure(
        article.substring(1),
        Stage.ANNOTATE,
        "the process that analysed the article died, more than once; the others are not affected:"
            + " please report it with the file");
  }
}
