package org.newsgraph.ingest;

/** Says why an input is not an article; the message is a sentence for the user. */
final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  UnreadableException(String reason) {
    super(reason, null, false, false);
  }
}
