package org.newsgraph.extract.time;

import org.newsgraph.model.TimeValue;

/** What an expression means, before it is known when it was written. */
interface Meaning {
  /** The value against a frame; without borders if the frame does not give them. */
  TimeValue value(Frame frame);
}
