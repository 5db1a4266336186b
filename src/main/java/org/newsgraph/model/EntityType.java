package org.newsgraph.model;

import java.util.Locale;

/** The four kinds of things that are named in news. */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  PLACE,
  EVENT;

  /** The name used in JSON, IRIs and on the command line: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
