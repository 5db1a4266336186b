package org.newsgraph.extract.time;

/** One kind of expression. */
interface ExpressionRule {
  /** The expression that begins at an offset, or null. */
  Found read(Chars c, int at);
}
