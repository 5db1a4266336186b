package org.newsgraph.query;

/**
 * A question that cannot be asked as it is. The message is a sentence for the user: what is wrong,
 * where, and what can be done.
 */
public final class QueryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public QueryException(String message) {
    super(message);
  }

  public QueryException(String message, Throwable cause) {
    super(message, cause);
  }
}
