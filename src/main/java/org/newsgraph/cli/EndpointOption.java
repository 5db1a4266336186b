package org.newsgraph.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.newsgraph.NewsGraph;
import org.newsgraph.nlp.EngineOptions;
import org.newsgraph.store.Endpoint;
import picocli.CommandLine.Option;

/** {@code --endpoint}, for those commands that work with any store that speaks SPARQL 1.1. */
final class EndpointOption {

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description = "A SPARQL 1.1 endpoint instead of --store.")
  private URI uri;

  @Option(
      names = "--user",
      paramLabel = "NAME",
      description =
          "Name to log in to the endpoint with; the password is in the environment's"
              + " NEWSGRAPH_PASSWORD.")
  private String user;

  boolean given() {
    return uri != null;
  }

  /** Opens the endpoint if one is given, else the store, for asking. */
  NewsGraph open(StoreOption store) {
    return given() ? NewsGraph.connect(endpoint(), cache()) : NewsGraph.open(store.path());
  }

  /** A folder for what is derived from the endpoint's data, in the user's cache folder. */
  private Path cache() {
    String name = uri.toString().replaceAll("[^A-Za-z0-9.-]+", "-");
    return EngineOptions.defaults().cache().resolve("endpoints").resolve(name);
  }

  /** As {@link #open}, in a way that it can be served: with a folder for the search index. */
  NewsGraph openToServe(StoreOption store) throws IOException {
    if (!given()) {
      return NewsGraph.change(store.path());
    }
    Files.createDirectories(cache());
    return open(store);
  }

  /** Only if one is {@link #given}. */
  Endpoint endpoint() {
    String password = System.getenv().getOrDefault("NEWSGRAPH_PASSWORD", "");
    return new Endpoint(uri, Optional.ofNullable(user), password);
  }
}
