package org.newsgraph.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.store.Mode;
import org.newsgraph.store.NewsStore;

/**
 * A server over a small store: that of the tests of queries, and an article full of tricks, and
 * three on one meeting.
 */
final class WebFixture implements AutoCloseable {

  static final String BASE = "https://w3id.org/newsgraph/";

  final NewsStore store;
  final NewsServer server;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  WebFixture(Path dir, ServerOptions options) throws InterruptedException {
    store = NewsStore.open(dir, Mode.WRITE);
    Map<String, List<Quad>> graphs = new TreeMap<>();
    add("/org/newsgraph/query/news.trig", graphs);
    add("/org/newsgraph/web/hostile.trig", graphs);
    add("/org/newsgraph/web/told.trig", graphs);
    store.replace(graphs);
    server = NewsServer.start(store, options);
    server.awaitIndex();
  }

  private static void add(String resource, Map<String, List<Quad>> graphs) {
    RDFParser.source(WebFixture.class.getResource(resource).toString())
        .parse(
            new StreamRDFBase() {
              @Override
              public void quad(Quad quad) {
                graphs.computeIfAbsent(quad.getGraph().getURI(), g -> new ArrayList<>()).add(quad);
              }
            });
  }

  HttpResponse<String> get(String path, String... headers) throws Exception {
    return send(request(path, headers).GET().build());
  }

  HttpResponse<String> post(String path, String body, String... headers) throws Exception {
    return send(request(path, headers).POST(HttpRequest.BodyPublishers.ofString(body)).build());
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.url() + path.substring(1)));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  HttpResponse<String> sparql(String query) throws Exception {
    return get("/sparql?query=" + encode(query), "Accept", "text/csv");
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
