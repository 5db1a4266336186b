package org.newsgraph.ingest;

import org.newsgraph.model.Failure;
import org.newsgraph.model.Stage;

/**
 * A record that could not be read.
 *
 * @param reason what is wrong and what can be done
 */
record FailedDocument(String source, String reason) implements Document {

  @Override
  public void read(ArticleSink sink) {
    sink.failure(new Failure(source, Stage.READ, reason));
  }
}
