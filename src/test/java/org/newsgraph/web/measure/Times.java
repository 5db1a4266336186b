package org.newsgraph.web.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Milliseconds that something took, many times. Thread-safe. */
final class Times {

  private final List<Double> milliseconds = Collections.synchronizedList(new ArrayList<>());

  void add(double time) {
    milliseconds.add(time);
  }

  void since(long nanoTime) {
    add((System.nanoTime() - nanoTime) / 1e6);
  }

  int count() {
    return milliseconds.size();
  }

  /**
   * The time that a share of them stayed under.
   *
   * @param share from 0 to 1
   */
  double quantile(double share) {
    List<Double> sorted = new ArrayList<>(milliseconds);
    Collections.sort(sorted);
    return sorted.isEmpty()
        ? 0
        : sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size()));
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d times: half under %.0f ms, 95 %% under %.0f ms, at most %.0f ms",
        count(),
        quantile(0.5),
        quantile(0.95),
        quantile(1));
  }
}
