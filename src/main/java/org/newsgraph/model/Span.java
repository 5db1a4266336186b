package org.newsgraph.model;

import java.util.Comparator;

/**
 * A stretch of text as half-open UTF-16 offsets: {@code begin} inclusive, {@code end} exclusive.
 *
 * @param begin offset of the first unit, 0 or more
 * @param end offset behind the last unit, not below {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

  /**
   * @throws IllegalArgumentException if {@code begin} is negative or above {@code end}
   */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a span: " + begin + ".." + end);
    }
  }

  /** The number of UTF-16 units covered. */
  public int length() {
    return end - begin;
  }

  /** Whether both share at least one unit. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** Whether {@code other} lies wholly inside this span (equal spans contain one another). */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** The same stretch with both offsets moved by {@code by} units (may be negative). */
  public Span shift(int by) {
    return new Span(begin + by, end + by);
  }

  /**
   * The text under this span.
   *
   * @throws IndexOutOfBoundsException if {@code text} is shorter than {@link #end}
   */
  public String in(String text) {
    return text.substring(begin, end);
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
