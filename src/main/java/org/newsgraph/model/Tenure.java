package org.newsgraph.model;

import java.util.Locale;

/** When a lasting relation holds, seen from the article. */
public enum Tenure {
  /** At the time of the article. */
  CURRENT,
  /** No longer: 前总统, 曾任. */
  FORMER,
  /** Then, in what the article looks back on: 时任总统. */
  THEN,
  /** For the time being, in place of somebody: 代理部长. */
  ACTING,
  /** Not yet: 候任总统. */
  DESIGNATE;

  /** The name used in JSON and the graph: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it holds when the article is written. */
  public boolean isNow() {
    return this == CURRENT || this == ACTING;
  }
}
