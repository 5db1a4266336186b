package org.newsgraph.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.newsgraph.NewsGraph;
import org.newsgraph.web.NewsServer;
import org.newsgraph.web.ServerOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code newsgraph serve}. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description =
        "Serves a store: pages for exploring it in a browser, SPARQL, full-text search and JSON, on"
            + " one port. Ends with Ctrl-C.")
final class ServeCommand implements Callable<Integer> {

  /** Whoever may change the store must be hard to guess. */
  private static final int SHORTEST_TOKEN = 16;

  @Mixin private StoreOption store;
  @Mixin private EndpointOption endpoint;

  @Option(
      names = "--host",
      defaultValue = ServerOptions.LOOPBACK,
      description = "Address to listen on; 0.0.0.0 for all (default: ${DEFAULT-VALUE}).")
  private String host;

  @Option(
      names = "--port",
      defaultValue = "3330",
      description = "Port; 0 for any free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--allow-update",
      paramLabel = "TOKEN",
      description = "Allow changes, to those who send this token (16 characters or more).")
  private String token;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "Give a query up after this time (default: ${DEFAULT-VALUE}).")
  private long timeout;

  @Option(
      names = "--max-rows",
      paramLabel = "N",
      defaultValue = "10000",
      description = "Rows of a SPARQL result at most (default: ${DEFAULT-VALUE}).")
  private long maxRows;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException, IOException {
    ServerOptions options = options();
    CountDownLatch ended = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    try (NewsGraph graph = endpoint.openToServe(store);
        NewsServer server = NewsServer.start(graph.store(), options)) {
      spec.commandLine().getOut().println(server.url());
      spec.commandLine().getOut().flush();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> endAndWait(ended, closed)));
      ended.await();
    } finally {
      closed.countDown();
    }
    return 0;
  }

  private static void endAndWait(CountDownLatch ended, CountDownLatch closed) {
    ended.countDown();
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private ServerOptions options() {
    if (token != null && token.length() < SHORTEST_TOKEN) {
      throw new ParameterException(
          spec.commandLine(),
          "the token of --allow-update is too short: give " + SHORTEST_TOKEN + " characters");
    }
    if (token != null && endpoint.given()) {
      throw new ParameterException(
          spec.commandLine(), "--allow-update goes with --store only: change the endpoint itself");
    }
    if (timeout <= 0 || maxRows <= 0) {
      throw new ParameterException(
          spec.commandLine(), "--timeout and --max-rows must be greater than 0");
    }
    return new ServerOptions(
        host, port, Optional.ofNullable(token), Duration.ofSeconds(timeout), maxRows);
  }
}
