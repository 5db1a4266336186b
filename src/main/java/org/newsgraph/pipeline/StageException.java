package org.newsgraph.pipeline;

import java.io.Serial;
import org.newsgraph.model.Stage;

/** A stage could not cope with one article. The cause tells why. */
public final class StageException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final Stage stage;

  StageException(Stage stage, Throwable cause) {
    super("stage " + stage.id() + ": " + cause, cause);
    this.stage = stage;
  }

  /** The stage that gave up. */
  public Stage stage() {
    return stage;
  }
}
