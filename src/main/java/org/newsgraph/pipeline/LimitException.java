package org.newsgraph.pipeline;

import java.io.Serial;

/** An article needs more than is given to one. The message says what. */
final class LimitException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  LimitException(String message) {
    super(message);
  }
}
