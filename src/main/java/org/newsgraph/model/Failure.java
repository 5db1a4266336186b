package org.newsgraph.model;

import java.util.Objects;

/**
 * Why one input did not become an article in the store. A failure never ends a build.
 *
 * @param source the file (or the file and the record in it)
 * @param stage the stage that gave up
 * @param reason a sentence for the user: what is wrong, where, and what can be done
 */
public record Failure(String source, Stage stage, String reason) {
  public Failure {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(reason, "reason");
  }
}
