package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.NewsGraph;
import org.newsgraph.store.Endpoint;
import org.newsgraph.web.NewsServer;
import org.newsgraph.web.ServerOptions;

/** A real Fuseki in a process of its own, loaded and asked through the command line. */
class EndpointIT {

  @TempDir static Path temp;
  private static FusekiProcess fuseki;
  private static Path store;
  private static Path quads;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void loadTheExamples() throws Exception {
    fuseki = new FusekiProcess(temp.resolve("fuseki"));
    store = temp.resolve("store");
    quads = temp.resolve("all.nq");
    EndpointIT it = new EndpointIT();
    it.run("build", "examples", "--store", store.toString());
    it.run("export", quads.toString(), "--store", store.toString());
    it.run(
        "load",
        quads.toString(),
        "--endpoint",
        fuseki.url(),
        "--journal",
        temp.resolve("journal").toString());
  }

  @AfterAll
  static void stop() throws Exception {
    fuseki.close();
  }

  private String run(String... arguments) {
    out.getBuffer().setLength(0);
    int code = Newsgraph.run(new PrintWriter(out), new PrintWriter(err), arguments);
    assertThat(code).as("%s%n%s", String.join(" ", arguments), err).isZero();
    return out.toString();
  }

  private String atStore(String... arguments) {
    return run(with(arguments, "--store", store.toString()));
  }

  private String atEndpoint(String... arguments) {
    return run(with(arguments, "--endpoint", fuseki.url()));
  }

  private static String[] with(String[] arguments, String... more) {
    return java.util.stream.Stream.of(arguments, more)
        .flatMap(java.util.Arrays::stream)
        .toArray(String[]::new);
  }

  @Test
  void namedQuestionsAreAnsweredAlike() {
    for (String question :
        List.of("people", "places", "co-mentions of=克里", "timeline of=COP28", "articles")) {
      String[] arguments = ("query " + question).split(" ");
      assertThat(atEndpoint(arguments)).as(question).isEqualTo(atStore(arguments)).isNotBlank();
    }
  }

  @Test
  void showsAndExportsAlike() throws IOException {
    assertThat(atEndpoint("show", "克里")).isEqualTo(atStore("show", "克里")).contains("约翰·克里");
    for (String format : List.of("nq", "ttl", "graphml")) {
      Path one = temp.resolve("endpoint." + format);
      Path other = temp.resolve("store." + format);
      atEndpoint("export", one.toString());
      atStore("export", other.toString());
      assertThat(Files.mismatch(one, other)).as(format).isEqualTo(-1);
    }
  }

  @Test
  void servesPagesAndSparql() throws Exception {
    Endpoint endpoint = new Endpoint(URI.create(fuseki.url()), Optional.empty(), "");
    Path dir = Files.createDirectories(temp.resolve("served"));
    try (NewsGraph graph = NewsGraph.connect(endpoint, dir);
        NewsServer server = NewsServer.start(graph.store(), options())) {
      server.awaitIndex();
      String found = get(server.url() + "api/search?q=" + encoded("克里"));
      assertThat(found).contains("约翰·克里");
      String count = "SELECT (COUNT(*) AS ?n) { ?a a <https://schema.org/NewsArticle> }";
      assertThat(get(server.url() + "sparql?query=" + encoded(count)))
          .contains(">" + articles() + "<");
    }
  }

  @Test
  void aKilledServerIsWaitedForAndALoadThatWasCutOffGoesOn() throws Exception {
    try (FusekiProcess other = new FusekiProcess(temp.resolve("other/db"))) {
      CountDownLatch loading = new CountDownLatch(1);
      Thread load =
          new Thread(
              () -> {
                loading.countDown();
                new EndpointIT()
                    .run(
                        "load",
                        quads.toString(),
                        "--endpoint",
                        other.url(),
                        "--journal",
                        temp.resolve("other/journal").toString());
              });
      load.start();
      loading.await();
      Thread.sleep(700);
      other.kill();
      Thread.sleep(700);
      other.start();
      load.join(120_000);
      assertThat(load.isAlive()).isFalse();
      Path exported = temp.resolve("other/all.nq");
      run("export", exported.toString(), "--endpoint", other.url());
      assertThat(Files.mismatch(exported, quads)).isEqualTo(-1);
    }
  }

  private static ServerOptions options() {
    return new ServerOptions(
        ServerOptions.LOOPBACK, 0, Optional.empty(), java.time.Duration.ofSeconds(30), 1000);
  }

  private int articles() {
    return (int) atStore("query", "articles", "limit=0", "--format", "csv").lines().count() - 1;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String get(String url) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
