package org.newsgraph.web.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** {@code newsgraph serve} in a process of its own, started as people start it. */
final class Served implements AutoCloseable {

  static final int PORT = 3377;
  static final String URL = "http://127.0.0.1:" + PORT + "/";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Process process;

  /** How long it took from the command until a request was answered. */
  final double ready;

  Served(Path store) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    process = newsgraph("serve", "--store", store.toString(), "--port", "" + PORT);
    while (!answers()) {
      if (!process.isAlive()) {
        throw new IllegalStateException("the server has ended; is the store in use?");
      }
      Thread.sleep(10);
    }
    ready = (System.nanoTime() - begin) / 1e6;
  }

  static Process newsgraph(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("./newsgraph"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(new File("/dev/null"))
        .start();
  }

  private boolean answers() throws InterruptedException {
    try {
      return get("api/health").contains("ok");
    } catch (IOException e) {
      return false;
    }
  }

  String get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(URL + path)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  JsonNode json(String path) throws IOException, InterruptedException {
    return JSON.readTree(get(path));
  }

  void awaitIndex() throws IOException, InterruptedException {
    while (json("api/status").path("indexed").asInt() < 100) {
      Thread.sleep(200);
    }
  }

  /** The entities that the home page names: the most active ones and those that stand out. */
  List<String> entities() throws IOException, InterruptedException {
    JsonNode home = json("api/home");
    Set<String> iris = new LinkedHashSet<>();
    for (String type : List.of("person", "place", "organization", "event")) {
      home.path("recent").path(type).forEach(e -> iris.add(e.path("iri").asText()));
    }
    home.path("stories").forEach(s -> iris.addAll(s.path("entities").findValuesAsText("iri")));
    return new ArrayList<>(iris);
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
