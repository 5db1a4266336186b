package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndpointLoadTest {

  @TempDir Path temp;

  private final List<String> requests = new ArrayList<>();
  private IntSupplier status = () -> 204;
  private HttpServer server;
  private Endpoint endpoint;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/data");
    endpoint = new Endpoint(uri, Optional.of("someone"), "secret", Duration.ofMillis(1));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String graph =
        URLDecoder.decode(exchange.getRequestURI().getRawQuery(), StandardCharsets.UTF_8);
    int code = status.getAsInt();
    if (code / 100 == 2) {
      requests.add(exchange.getRequestMethod() + " " + graph + " " + body.lines().count());
      assertThat(exchange.getRequestHeaders().getFirst("Authorization"))
          .isEqualTo("Basic c29tZW9uZTpzZWNyZXQ=");
    }
    exchange.sendResponseHeaders(code, -1);
    exchange.close();
  }

  private Path part(String name, String... graphs) throws IOException {
    StringBuilder lines = new StringBuilder();
    int number = 0;
    for (String graph : graphs) {
      lines.append("<urn:s> <urn:p> \"<").append(number++).append(">\" <").append(graph);
      lines.append("> .\n");
    }
    return Files.writeString(temp.resolve(name), lines);
  }

  private EndpointLoad.Result load(Path... files) throws IOException {
    return new EndpointLoad(endpoint, temp.resolve("journal"), 2).load(List.of(files), n -> {});
  }

  @Test
  void sendsGraphByGraphAndLargeOnesInPieces() throws IOException {
    Path one = part("1.nq", "urn:a", "urn:b", "urn:b", "urn:b", "urn:counts");
    Path two = part("2.nq", "urn:counts", "urn:c");
    assertThat(load(one, two)).isEqualTo(new EndpointLoad.Result(4, 7, 0));
    assertThat(requests)
        .containsExactly(
            "PUT graph=urn:a 1",
            "PUT graph=urn:b 2",
            "POST graph=urn:b 1",
            "PUT graph=urn:counts 1",
            "POST graph=urn:counts 1",
            "PUT graph=urn:c 1");
    assertThat(temp.resolve("journal")).doesNotExist();
  }

  @Test
  void triesAgainWhatFailsForAMoment() throws IOException {
    int[] asked = {0};
    status = () -> ++asked[0] % 3 == 0 ? 204 : asked[0] % 3 == 1 ? 503 : 429;
    load(part("1.nq", "urn:a", "urn:b"));
    assertThat(requests).containsExactly("PUT graph=urn:a 1", "PUT graph=urn:b 1");
  }

  @Test
  void goesOnWhereItWasInterrupted() throws IOException {
    Path one = part("1.nq", "urn:a", "urn:counts");
    Path two = part("2.nq", "urn:counts", "urn:c");
    status = () -> requests.size() < 2 ? 204 : 403;
    assertThatThrownBy(() -> load(one, two))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("refuses (status 403)");
    status = () -> 204;
    requests.clear();
    assertThat(load(one, two)).isEqualTo(new EndpointLoad.Result(1, 2, 2));
    assertThat(requests).containsExactly("POST graph=urn:counts 1", "PUT graph=urn:c 1");
  }

  @Test
  void refusesGraphsThatDoNotStandTogether() throws IOException {
    Path file = part("1.nq", "urn:a", "urn:b", "urn:a");
    assertThatThrownBy(() -> load(file)).hasMessageContaining("urn:a do not stand together");
  }

  @Test
  void saysWhichServerCannotBeReached() throws IOException {
    server.stop(0);
    Path file = part("1.nq", "urn:a");
    assertThatThrownBy(() -> load(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("/data cannot be reached");
  }
}
