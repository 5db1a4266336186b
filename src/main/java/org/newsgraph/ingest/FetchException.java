package org.newsgraph.ingest;

import java.io.Serial;

/** Something could not be fetched; the message is a sentence for the user. */
final class FetchException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  FetchException(String reason) {
    super(reason, null, false, false);
  }
}
