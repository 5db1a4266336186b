package org.newsgraph.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.model.DecidedNames;
import org.newsgraph.model.Publication;
import org.newsgraph.store.ArticleState;
import org.newsgraph.store.ServerNote;

/**
 * Builds into a store that a server on this machine holds: the analysis is done here, the server
 * writes. One request a transaction; killed, a build loses what it had not sent.
 */
public final class ServedStore implements BuildTarget {

  private static final Duration ALIVE = Duration.ofSeconds(5);

  /** Deriving from a large store takes its time. */
  private static final Duration LONGEST = Duration.ofHours(2);

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ServerNote.Contact contact;
  private final String base;
  private final HttpClient client;

  private ServedStore(ServerNote.Contact contact, String base, HttpClient client) {
    this.contact = contact;
    this.base = base;
    this.client = client;
  }

  /**
   * The server that holds a store; empty if none answers.
   *
   * @param store the store's folder
   * @param base what the IRIs of the build begin with
   */
  public static Optional<ServedStore> find(Path store, String base) {
    return ServerNote.read(store)
        .map(contact -> new ServedStore(contact, base, client()))
        .filter(ServedStore::isAlive);
  }

  private static HttpClient client() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(ALIVE)
        .build();
  }

  /** The server's address, for people. */
  public String url() {
    return contact.url();
  }

  private boolean isAlive() {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(contact.url() + "api/health")).timeout(ALIVE).build();
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException | IllegalArgumentException e) {
      return false; // The server was killed, and its note left behind.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public Map<String, ArticleState> contentHashes() {
    Map<String, ArticleState> states = new HashMap<>();
    try {
      JsonNode hashes = JSON.readTree(send("GET", "hashes", BodyPublishers.noBody()));
      hashes
          .properties()
          .forEach(
              entry ->
                  states.put(
                      entry.getKey(),
                      new ArticleState(
                          entry.getValue().path("hash").asText(),
                          Optional.ofNullable(entry.getValue().get("fetched"))
                              .map(t -> Instant.parse(t.asText())))));
      return states;
    } catch (IOException e) {
      throw lost(e);
    }
  }

  /** What people have decided on names, which the analysis is to obey. */
  public DecidedNames decided() {
    String lines =
        new String(send("GET", "decided", BodyPublishers.noBody()), StandardCharsets.UTF_8);
    return new DecidedNames(lines.lines().map(DecidedNames.Pair::ofLine).toList());
  }

  @Override
  public void replace(Map<String, List<Quad>> graphs) {
    if (graphs.values().stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException(
          "a server is only sent graphs that have something in them");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      StreamRDF quads = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
      quads.start();
      graphs.values().forEach(graph -> graph.forEach(quads::quad));
      quads.finish();
    } catch (IOException e) {
      throw lost(e);
    }
    send("POST", "graphs", BodyPublishers.ofByteArray(bytes.toByteArray()));
  }

  @Override
  public void finish(Progress progress) {
    progress.begin("the server derives and indexes", -1);
    send("POST", "finish", BodyPublishers.noBody());
    progress.end();
  }

  /** A server does not tell: there, the newest version's own time counts. */
  @Override
  public Map<String, Publication> publications(Set<String> graphs) {
    return Map.of();
  }

  @Override
  public OptionalLong copies() {
    return OptionalLong.empty();
  }

  private byte[] send(String method, String task, BodyPublisher body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(contact.url() + "handover/" + task))
            .timeout(LONGEST)
            .header("Authorization", "Bearer " + contact.token())
            .header("X-Base", URI.create(base).toASCIIString())
            .method(method, body);
    try {
      HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
      if (answer.statusCode() >= 300) {
        throw new IllegalStateException(
            "the server at %s that holds the store refused %s (%d); look at its messages"
                .formatted(contact.url(), task, answer.statusCode()));
      }
      return answer.body();
    } catch (IOException e) {
      throw lost(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private IllegalStateException lost(IOException e) {
    return new IllegalStateException(
        "the server at "
            + contact.url()
            + " that holds the store has ended; build again, only what is missing is analysed",
        e);
  }
}
