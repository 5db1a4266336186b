package org.newsgraph.web;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.ee10.servlet.ServletHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.ServerNote;
import org.newsgraph.web.api.Api;
import org.newsgraph.web.search.Indexer;
import org.newsgraph.web.search.SearchIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server over one store: SPARQL, graphs, pages and their JSON on one port.
 *
 * <p>While it runs it holds the store. A build that comes meanwhile hands its articles to it: it
 * finds address and secret in a file in the store's folder, see {@link ServerNote}.
 *
 * <pre>{@code
 * try (NewsStore store = NewsStore.open(dir, Mode.WRITE);
 *     NewsServer server = NewsServer.start(store, ServerOptions.defaults())) {
 *   System.out.println(server.url());
 * }
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class NewsServer implements AutoCloseable {

  /** A page and its parts come at once; more threads would only fight for the processors. */
  private static final int MOST_THREADS = 64;

  private static final int OUTPUT_BUFFER = 32 * 1024;

  /** Hundredths of the search index. */
  private static final int DONE = 100;

  private static final Logger LOG = LoggerFactory.getLogger(NewsServer.class);

  private final NewsStore store;
  private final SearchIndex index;
  private final FusekiServer server;
  private final ServerNote note;
  private final ExecutorService indexing;
  private final String url;

  private NewsServer(
      NewsStore store,
      SearchIndex index,
      FusekiServer server,
      ServerNote note,
      ExecutorService indexing,
      String url) {
    this.store = store;
    this.index = index;
    this.server = server;
    this.note = note;
    this.indexing = indexing;
    this.url = url;
  }

  /**
   * Starts serving; returns when requests are answered. The search index is brought up to date in
   * the background.
   *
   * @param store open for writing; the caller closes it, after the server
   */
  public static NewsServer start(NewsStore store, ServerOptions options) {
    SearchIndex index = SearchIndex.open(store.dir());
    ServerNote note = ServerNote.create(store.dir());
    AtomicInteger progress = new AtomicInteger(index.isEmpty() ? 0 : DONE);
    ExecutorService indexing =
        Executors.newSingleThreadExecutor(task -> new Thread(task, "search index"));
    Runnable update =
        () -> {
          try {
            new Indexer(store, index).update(progress::set);
            progress.set(DONE);
          } catch (RuntimeException e) {
            LOG.error("the search index could not be brought up to date; restart to try again", e);
          }
        };
    HandedOver writer = new HandedOver(store);
    Handover handover = new Handover(store, note.token(), writer, () -> indexing.execute(update));
    Resources resources = new Resources(store);
    Api api = new Api(store, index, options, progress::get, resources::base);
    DecisionServlet decisions =
        new DecisionServlet(
            store,
            writer,
            resources::base,
            resources::isEntity,
            options.updateToken(),
            () -> await(indexing.submit(update)));
    FusekiServer server =
        fuseki(store, index, options, handover, api, resources, decisions).start();
    String url = "http://" + display(options.host()) + ":" + server.getPort() + "/";
    note.write("http://" + ServerOptions.LOOPBACK + ":" + server.getPort() + "/");
    indexing.execute(update);
    return new NewsServer(store, index, server, note, indexing, url);
  }

  private static String display(String host) {
    return host.contains(":") ? "[" + host + "]" : host;
  }

  private static FusekiServer fuseki(
      NewsStore store,
      SearchIndex index,
      ServerOptions options,
      Handover handover,
      Api api,
      Resources resources,
      DecisionServlet decisions) {
    DatasetGraph data = store.dataset();
    data.getContext().set(TextQuery.textIndex, index.textIndex());
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(options.port())
            .loopback(options.isLoopback())
            .maxServerThreads(MOST_THREADS)
            .fusekiModules(FusekiModules.empty())
            .addFilter("/*", new SafetyFilter(options))
            .add("/sparql", query(data, options))
            .add("/data", DataService.newBuilder(data).addEndpoint(Operation.GSP_R))
            .addServlet("/api/*", api)
            .addServlet("/api/decisions/*", decisions)
            .addServlet("/handover/*", handover)
            .addServlet("/*", new PageServlet(resources));
    options
        .updateToken()
        .ifPresent(
            token ->
                builder.addServlet(
                    "/update",
                    new UpdateServlet(store, token, () -> handover.changed(resources.base()))));
    FusekiServer server = builder.build();
    configure(server.getJettyServer());
    return server;
  }

  /**
   * Names may have a slash in them, which is %2F in an IRI; no path here is one of files. Fuseki
   * gives every answer a new buffer of 5 MB outside the heap, which is cleared first: two hundred
   * answers filled what Java allows, and then all waited for a full collection.
   */
  private static void configure(Server jetty) {
    for (Connector connector : jetty.getConnectors()) {
      HttpConfiguration http =
          connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
      http.setOutputBufferSize(OUTPUT_BUFFER);
      http.setUriCompliance(
          UriCompliance.DEFAULT.with("names", UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR));
    }
    for (ServletHandler handler : jetty.getDescendants(ServletHandler.class)) {
      handler.setDecodeAmbiguousURIs(true);
    }
  }

  private static DataService.Builder query(DatasetGraph data, ServerOptions options) {
    Context context = new Context();
    context.set(ARQ.queryTimeout, String.valueOf(options.timeout().toMillis()));
    context.set(ARQ.httpServiceAllowed, false);
    Endpoint endpoint =
        Endpoint.create()
            .operation(Operation.Query)
            .processor(new LimitedQuery(options.maxRows(), options.timeout()))
            .context(context)
            .build();
    return DataService.newBuilder(data).addEndpoint(endpoint);
  }

  /** The address for a browser, with a slash at its end. */
  public String url() {
    return url;
  }

  /** The folder of the store that is served. */
  public Path dir() {
    return store.dir();
  }

  /** Waits until the search index is up to date. */
  public void awaitIndex() {
    await(indexing.submit(() -> {}));
  }

  private static void await(Future<?> task) {
    try {
      task.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the search index was updated", e);
    }
  }

  /** Stops answering, and lets go of the index. */
  @Override
  public void close() {
    note.delete();
    server.stop();
    indexing.shutdown();
    try {
      indexing.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    index.close();
  }
}
