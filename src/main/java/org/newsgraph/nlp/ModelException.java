package org.newsgraph.nlp;

/** A language model is missing or cannot be read; the message says what to do. */
public final class ModelException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
