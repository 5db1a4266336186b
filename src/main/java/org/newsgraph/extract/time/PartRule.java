package org.newsgraph.extract.time;

import java.util.List;

/** One way to write one part of an expression, or a few parts that belong together. */
interface PartRule {

  /** Parts that a rule has read, from coarse to fine, and the offset behind them. */
  record Read(List<Part> parts, int end) {
    static Read of(int end, Part... parts) {
      return new Read(List.of(parts), end);
    }

    Rank first() {
      return parts.get(0).rank();
    }

    Rank last() {
      return parts.get(parts.size() - 1).rank();
    }
  }

  /**
   * @param at where to read
   * @param before the rank of the part that stands directly before it; null at the beginning
   * @return null if this rule does not read anything here
   */
  Read read(Chars c, int at, Rank before);
}
