package org.newsgraph.store;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;

/**
 * The address of another store, which speaks SPARQL 1.1, and how to get in. What fails for a moment
 * (no connection, too much to do, an error of the server's own) is tried again, after twice as long
 * each time. Thread-safe.
 */
public final class Endpoint {

  /** Attempts at one request; the waits between them add up to about two minutes. */
  private static final int ATTEMPTS = 9;

  private static final Duration FIRST_WAIT = Duration.ofMillis(500);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

  private final URI uri;
  private final Optional<String> credentials;
  private final HttpClient client;
  private final Duration firstWait;

  /**
   * @param uri where SPARQL is answered, or for loading the Graph Store Protocol
   * @param user the name to log in with
   * @param password the password that goes with it
   */
  public Endpoint(URI uri, Optional<String> user, String password) {
    this(uri, user, password, FIRST_WAIT);
  }

  Endpoint(URI uri, Optional<String> user, String password, Duration firstWait) {
    this.uri = Objects.requireNonNull(uri, "uri");
    this.credentials =
        user.map(name -> name + ":" + password)
            .map(text -> Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
    this.firstWait = firstWait;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();
  }

  /** Its address. */
  public URI uri() {
    return uri;
  }

  HttpClient client() {
    return client;
  }

  /** A request to this address, with what it needs to get in. */
  HttpRequest.Builder request(String query) {
    String separator = uri.getQuery() == null ? "?" : "&";
    HttpRequest.Builder request =
        HttpRequest.newBuilder(query.isEmpty() ? uri : URI.create(uri + separator + query));
    authorization().ifPresent(value -> request.header("Authorization", value));
    return request;
  }

  /** What a request says to get in. */
  Optional<String> authorization() {
    return credentials.map(text -> "Basic " + text);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /**
   * Sends a request until it is answered.
   *
   * @throws IOException if the server refuses it, or does not answer for two minutes; the message
   *     says what it said
   */
  <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body)
      throws IOException {
    Duration wait = firstWait;
    for (int attempt = 1; ; attempt++) {
      String problem;
      try {
        HttpResponse<T> response = client.send(request, body);
        if (response.statusCode() / 100 == 2) {
          return response;
        }
        problem = "status " + response.statusCode();
        if (!isPassing(response.statusCode()) || attempt == ATTEMPTS) {
          throw new RefusedException(uri + " refuses (" + problem + "): " + request.uri());
        }
        wait = response.headers().firstValue("Retry-After").flatMap(Endpoint::seconds).orElse(wait);
      } catch (RefusedException e) {
        throw e;
      } catch (IOException e) {
        if (attempt == ATTEMPTS) {
          throw new IOException(
              uri + " cannot be reached (" + e + "); see that it runs, and try again", e);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      }
      pause(wait);
      wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait.multipliedBy(2);
    }
  }

  /** A server says no; asking again does not help. */
  private static final class RefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
      super(message);
    }
  }

  private static boolean isPassing(int status) {
    return status == 408 || status == 429 || status / 100 == 5;
  }

  private static Optional<Duration> seconds(String text) {
    return text.matches("\\d{1,4}")
        ? Optional.of(Duration.ofSeconds(Long.parseLong(text)))
        : Optional.empty();
  }

  private static void pause(Duration wait) throws IOException {
    try {
      Thread.sleep(wait.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  @Override
  public String toString() {
    return uri.toString();
  }
}
