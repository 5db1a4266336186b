package org.newsgraph.store;

/**
 * A store that cannot be opened or used. The message is a sentence for the user: which folder, what
 * is wrong with it, and what can be done.
 */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoreException(String message) {
    super(message);
  }

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
