package org.newsgraph.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * Loads files of N-Quads into a store elsewhere over the SPARQL 1.1 Graph Store Protocol: each
 * graph takes the place of the one of its name. What has been loaded is noted in a file, so that a
 * load that was interrupted goes on where it was.
 *
 * <p>The quads of a graph must stand together, as jobs and exports write them; a graph may go on in
 * the next file. Used by one thread.
 */
public final class EndpointLoad {

  /** Quads of one request; larger graphs are sent in several. */
  private static final int MOST_QUADS = 50_000;

  private final Endpoint endpoint;
  private final LoadJournal journal;
  private final int mostQuads;
  private final Set<String> seen = new HashSet<>();
  private final List<String> triples = new ArrayList<>();
  private String graph = "";
  private boolean begun;
  private long graphs;
  private long quads;

  /**
   * What a load did.
   *
   * @param graphs graphs that were sent
   * @param quads quads that were sent
   * @param before quads that an earlier load had sent already
   */
  public record Result(long graphs, long quads, long before) {}

  /**
   * @param endpoint where the Graph Store Protocol is spoken
   * @param journal the file that notes what has been loaded
   */
  public EndpointLoad(Endpoint endpoint, Path journal) {
    this(endpoint, journal, MOST_QUADS);
  }

  EndpointLoad(Endpoint endpoint, Path journal, int mostQuads) {
    this.endpoint = endpoint;
    this.journal = new LoadJournal(journal, endpoint.toString());
    this.mostQuads = mostQuads;
  }

  /**
   * Loads files.
   *
   * @param files N-Quads, gzip or not: see {@link QuadFiles#list}
   * @param progress hears of quads that have been sent since it last did
   * @throws IOException if a file cannot be read, or the server refuses or does not answer
   */
  public Result load(List<Path> files, LongConsumer progress) throws IOException {
    journal.read();
    long before = 0;
    for (Path file : files) {
      before += load(file, progress);
    }
    journal.end();
    return new Result(graphs, quads, before);
  }

  private long load(Path file, LongConsumer progress) throws IOException {
    LoadJournal.Entry done = journal.of(file);
    if (done.whole()) {
      continueGraph(done.graph());
      return done.lines();
    }
    continueGraph(done.lines() > 0 ? done.graph() : graph);
    long number = 0;
    try (BufferedReader lines = QuadFiles.open(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String name = QuadFiles.graph(line);
        if (number <= done.lines() || name.isEmpty()) {
          continue;
        }
        if (!name.equals(graph)) {
          send(progress);
          journal.note(file, number - 1, graph, false);
          begin(name, file);
        }
        triples.add(line.substring(0, line.lastIndexOf('<')) + ".");
        if (triples.size() == mostQuads) {
          send(progress);
        }
      }
    } catch (java.io.EOFException | java.util.zip.ZipException e) {
      throw new IOException(
          file + " ends too early or is damaged (" + e.getMessage() + "); make it anew", e);
    }
    send(progress);
    journal.note(file, number, graph, true);
    return done.lines();
  }

  /** The graph that may go on: what comes of it is added to what is there. */
  private void continueGraph(String name) {
    graph = name;
    begun = true;
  }

  private void begin(String name, Path file) throws IOException {
    if (!seen.add(name)) {
      throw new IOException(
          "the quads of the graph " + name + " do not stand together in " + file + "; sort them");
    }
    graph = name;
    begun = false;
    graphs++;
  }

  /** The first quads of a graph replace what is there; the others are added. */
  private void send(LongConsumer progress) throws IOException {
    if (triples.isEmpty()) {
      return;
    }
    byte[] body = (String.join("\n", triples) + "\n").getBytes(StandardCharsets.UTF_8);
    HttpRequest request =
        endpoint
            .request("graph=" + Endpoint.encoded(graph))
            .header("Content-Type", "application/n-triples")
            .method(begun ? "POST" : "PUT", HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    endpoint.send(request, HttpResponse.BodyHandlers.discarding());
    begun = true;
    quads += triples.size();
    progress.accept(triples.size());
    triples.clear();
  }
}
