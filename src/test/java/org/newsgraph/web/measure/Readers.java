package org.newsgraph.web.measure;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Many readers at once: each asks, looks at the answer for about a second, and asks the next. */
final class Readers implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String server;
  private final List<String> paths;
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean ended;

  final Times times = new Times();
  final Map<String, Times> byKind = new ConcurrentHashMap<>();
  final Queue<String> errors = new ConcurrentLinkedQueue<>();

  /**
   * @param server its address, with a slash at its end
   * @param paths what is asked for, in turn; each reader begins with another
   */
  Readers(String server, List<String> paths) {
    this.server = server;
    this.paths = List.copyOf(paths);
  }

  Readers start(int readers) {
    for (int i = 0; i < readers; i++) {
      int first = i;
      Thread thread = new Thread(() -> read(first), "reader " + i);
      thread.start();
      threads.add(thread);
    }
    return this;
  }

  private void read(int first) {
    Random pause = new Random(first);
    int at = first;
    try {
      // They do not all come at the same moment.
      Thread.sleep(pause.nextInt(1000));
      while (!ended) {
        ask(paths.get(at++ % paths.size()));
        Thread.sleep(500 + pause.nextInt(1000));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Asks once; what takes long or fails is noted. */
  void ask(String path) {
    long begin = System.nanoTime();
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(server + path)).timeout(PATIENCE).build();
      var response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      if (response.statusCode() != 200) {
        errors.add(response.statusCode() + " " + path);
      }
    } catch (java.io.IOException e) {
      errors.add(e + " " + path);
    } catch (InterruptedException e) {
      return;
    }
    times.since(begin);
    byKind
        .computeIfAbsent(
            path.isEmpty() ? "the page" : path.replaceAll("\\?.*", ""), k -> new Times())
        .since(begin);
  }

  Map<String, Times> kinds() {
    return new TreeMap<>(byKind);
  }

  @Override
  public void close() {
    ended = true;
    for (Thread thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
