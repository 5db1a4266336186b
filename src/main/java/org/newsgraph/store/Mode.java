package org.newsgraph.store;

/** What a store is opened for. */
public enum Mode {
  /** Questions and exports; the store must exist, and nothing in it is changed. */
  READ,
  /** Changes; the store must exist. */
  CHANGE,
  /** Changes; the store is created where there is none. */
  WRITE
}
