package org.newsgraph.web;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How the server is to be run.
 *
 * @param host the address it listens on
 * @param port the port; 0 for any that is free
 * @param updateToken who sends this may change the store; empty for nobody
 * @param timeout after which a query is given up
 * @param maxRows rows of a result at most
 */
public record ServerOptions(
    String host, int port, Optional<String> updateToken, Duration timeout, long maxRows) {

  /** This machine only. */
  public static final String LOOPBACK = "127.0.0.1";

  public ServerOptions {
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(updateToken, "updateToken");
    Objects.requireNonNull(timeout, "timeout");
  }

  /** On this machine, for reading, with 30 seconds and 10,000 rows a query. */
  public static ServerOptions defaults() {
    return new ServerOptions(LOOPBACK, 0, Optional.empty(), Duration.ofSeconds(30), 10_000);
  }

  boolean isLoopback() {
    return host.equals(LOOPBACK) || host.equals("localhost") || host.equals("::1");
  }
}
