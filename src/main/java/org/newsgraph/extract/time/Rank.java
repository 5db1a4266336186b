package org.newsgraph.extract.time;

/** How coarse a part of an expression is; the parts of one expression go from coarse to fine. */
enum Rank {
  CENTURY,
  DECADE,
  YEAR,
  PART_OF_YEAR,
  MONTH,
  PART_OF_MONTH,
  WEEK,
  DAY,
  PART_OF_DAY,
  CLOCK
}
