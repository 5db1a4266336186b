package org.newsgraph.model;

import java.util.Locale;

/** What part something plays in a reported event. */
public enum ArgumentRole {
  /** Who does it, or to whom it happens. */
  ACTOR,
  /** To whom or what it is done. */
  TARGET,
  PLACE,
  TIME,
  /** With what it is done. */
  INSTRUMENT,
  /** What it is about. */
  TOPIC,
  /** What is said in it: what somebody announces, denies or warns of. */
  CONTENT,
  /** How many were killed. */
  KILLED,
  /** How many were injured. */
  INJURED,
  /** How many are missing. */
  MISSING,
  /** How much money. */
  AMOUNT;

  /** The name used in JSON and the graph: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
