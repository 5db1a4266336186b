package org.newsgraph.spark;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.TaskContext;
import org.newsgraph.model.Failure;
import org.newsgraph.model.Stage;
import org.newsgraph.pipeline.ArticleWork.Outcome;
import org.newsgraph.pipeline.ArticleWork.Worked;
import org.newsgraph.pipeline.FirstLook;

/**
 * Finds out which article kills the process that analyses it. A process that dies takes several
 * articles along, and may have died of something else: an article that was at work then is analysed
 * alone the next time, and only what dies alone is left out. Used by one thread, which must close
 * it: what has not been closed has died.
 *
 * <p>The first attempt at a part keeps no notes. So the first such article costs three attempts,
 * and each further one of the part two.
 */
final class Suspects implements AutoCloseable {

  private static final String ALONE = "alone ";
  private static final String REASON =
      "the process that analysed the article died, also when it was alone; the others are not"
          + " affected: please report it with the file";

  private final OutFolder folder;
  private final String notes;
  private final Attempt attempt;
  private final Set<String> died = new HashSet<>();

  /**
   * An attempt at a part.
   *
   * @param id no other attempt has it
   * @param first whether there was none before
   */
  record Attempt(String id, boolean first) {

    /** The one that this task is. A stage that is tried again counts its attempts anew. */
    static Attempt of(TaskContext task) {
      boolean first = task.attemptNumber() == 0 && task.stageAttemptNumber() == 0;
      return new Attempt(String.valueOf(task.taskAttemptId()), first);
    }
  }

  /** The work on an article. */
  interface Work {
    /**
     * @param alone whether no other may be analysed at the same time
     */
    Worked run(boolean alone);
  }

  Suspects(OutFolder folder, String run, int part, Attempt attempt) throws IOException {
    this.folder = folder;
    this.notes = "analysed/" + run + "/_at-" + part;
    this.attempt = attempt;
    for (String note : attempt.first() ? List.<String>of() : folder.names(notes)) {
      if (!note.startsWith("_")) {
        try (Stream<String> lines = folder.lines(notes + "/" + note)) {
          lines.forEach(died::add);
        }
      }
    }
  }

  /**
   * Does the work on an article, unless a process has died of it.
   *
   * @param article its key
   * @param finding what it was found as
   */
  Worked guard(String article, byte[] finding, Work work) throws IOException {
    if (died.contains(ALONE + article)) {
      Failure failure = new Failure(FirstLook.source(finding), Stage.ANNOTATE, REASON);
      return new Worked(Outcome.FAILED, Optional.empty(), List.of(), Optional.of(failure));
    }
    boolean alone = died.contains(article);
    if (!attempt.first()) {
      try (OutFolder.PartWriter note = folder.write(notes + "/" + attempt.id(), "note")) {
        note.line(alone ? ALONE + article : article);
        note.whole();
      }
    }
    return work.run(alone);
  }

  /** The process lives. */
  @Override
  public void close() throws IOException {
    if (!attempt.first()) {
      folder.delete(notes + "/" + attempt.id());
    }
  }
}
