package org.newsgraph.ingest;

import java.time.Duration;
import java.util.Objects;

/**
 * How the web is read.
 *
 * @param agent who asks, as servers and their robots.txt see it
 * @param delay the least time between two requests to one host; a robots.txt may ask for more
 * @param timeout the most time for one request, its content included
 * @param allowPrivate whether addresses of the own machine and network may be asked
 */
public record FetchOptions(String agent, Duration delay, Duration timeout, boolean allowPrivate) {

  public FetchOptions {
    Objects.requireNonNull(agent, "agent");
    Objects.requireNonNull(delay, "delay");
    Objects.requireNonNull(timeout, "timeout");
  }

  /** Two seconds between requests, thirty for each, and the public web only. */
  public static FetchOptions defaults() {
    return new FetchOptions("newsgraph", Duration.ofSeconds(2), Duration.ofSeconds(30), false);
  }
}
