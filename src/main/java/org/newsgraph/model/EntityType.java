package org.newsgraph.model;

import java.util.Locale;

/** The kinds of things that are named in news. */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  PLACE,
  EVENT,
  /** A post that goes from one person to the next: 俄罗斯总统. */
  OFFICE,
  /** A treaty, an agreement or a declaration of states that has a name: 巴黎协定. */
  AGREEMENT,
  /** A named thing that is none of these: a spacecraft, a ship, a film, a law, a disease. */
  THING;

  /** The name used in JSON, IRIs and on the command line: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
