package org.newsgraph.model;

/** Whether a text says that something is so, or that it is not. */
public enum Polarity {
  POSITIVE,
  NEGATIVE
}
