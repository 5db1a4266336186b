package org.newsgraph.model;

import java.util.Locale;

/** How exact a time expression is. */
public enum Precision {
  SECOND,
  MINUTE,
  HOUR,
  /** Morning, noon, evening ... */
  PART_OF_DAY,
  DAY,
  WEEK,
  /** A third of a month or the like: 本月中旬. */
  PART_OF_MONTH,
  MONTH,
  QUARTER,
  SEASON,
  HALF_YEAR,
  YEAR,
  DECADE,
  CENTURY,
  /** No certain borders: 近日, 日前. */
  VAGUE;

  /** The name used in JSON and the graph: lower case, words joined by hyphens. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
