package org.newsgraph.model;

import java.util.Locale;

/** The stages of a build, in their order. */
public enum Stage {
  READ,
  ANNOTATE,
  EXTRACT,
  LINK,
  MAP,
  STORE;

  /** The name shown to users: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
