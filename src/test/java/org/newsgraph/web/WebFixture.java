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
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
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
    addEndlessName(graphs);
    store.replace(graphs);
    server = NewsServer.start(store, options);
    server.awaitIndex();
  }

  /** An entity whose name, and so its IRI, has a million letters; its publisher's as well. */
  private static void addEndlessName(Map<String, List<Quad>> graphs) {
    String name = "长".repeat(1_000_000);
    String trig =
        """
        BASE <%s>
        PREFIX itsrdf: <http://www.w3.org/2005/11/its/rdf#>
        PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
        PREFIX ng: <https://w3id.org/newsgraph/ontology#>
        PREFIX schema: <https://schema.org/>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        <article/evil.example.org/e2> {
          <article/evil.example.org/e2> a schema:NewsArticle ; ng:contentHash "e2" ;
            schema:headline "一个名字" ; schema:articleBody "%s" ; schema:publisher <publisher/p> ;
            schema:mentions <entity/person/%s> , <entity/person/m> .
          <publisher/p> schema:name "%s" .
          <article/evil.example.org/e2#char=0,1000000> nif:beginIndex 0 ; nif:endIndex 1000000 ;
            nif:anchorOf "%s" .
          <article/evil.example.org/e2#char=0,999999> itsrdf:taIdentRef <entity/person/%s> ,
              <entity/person/m> ; nif:sentence <article/evil.example.org/e2#char=0,1000000> ;
            nif:beginIndex 0 ; nif:endIndex 999999 .
          <entity/person/%s> a schema:Person ; skos:prefLabel "%s"@zh-Hans .
          <entity/person/m> a schema:Person ; skos:prefLabel "%s"@zh-Hans .
        }
        """
            .formatted(BASE, name, name, name, name, name, name, name, name);
    add(RDFParser.fromString(trig, Lang.TRIG), graphs);
  }

  private static void add(String resource, Map<String, List<Quad>> graphs) {
    add(RDFParser.source(WebFixture.class.getResource(resource).toString()), graphs);
  }

  private static void add(RDFParserBuilder parser, Map<String, List<Quad>> graphs) {
    parser.parse(
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
