package org.newsgraph.ingest;

import java.io.Closeable;
import java.io.IOException;

/** The records of one file, read one after the other in constant memory. Used by one thread. */
interface Records extends Closeable {

  /**
   * The next record; null behind the last one. A record that is broken is a document too: one that
   * gives a failure.
   *
   * @throws UnreadableException if the file cannot be read on from here
   */
  Document next() throws IOException, UnreadableException;
}
