package org.newsgraph.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Loads files of N-Quads into a store: a new database is made at once of what the store holds and
 * of the files, and takes the place of the old one. A graph of the files takes the place of the one
 * of that name in the store; it may lie in several files.
 *
 * <p>Killed, or with a file that cannot be read, it leaves the store as it was. Used by one thread.
 */
public final class QuadLoad {

  /** How often the progress is told, in quads. */
  private static final int STEP = 10_000;

  private final NewsStore store;
  private final Path temporary;

  QuadLoad(NewsStore store, Path temporary) {
    this.store = store;
    this.temporary = temporary;
  }

  /**
   * Loads files.
   *
   * @param files N-Quads, gzip or not: see {@link QuadFiles#list}
   * @param progress hears of quads that have been read since it last did
   * @return how many quads were in the files
   * @throws IOException if a file cannot be read, or is no N-Quads; the message names it
   * @throws IllegalArgumentException as {@link NewsStore#replace}
   */
  public long load(List<Path> files, LongConsumer progress) throws IOException {
    Set<String> replaced = new HashSet<>();
    if (!store.contentHashes().isEmpty()) {
      for (Path file : files) {
        addGraphs(file, replaced);
      }
    }
    long[] quads = {0};
    try {
      Path made =
          store.make(
              database -> {
                try (PackedDatabase packed = new PackedDatabase(database, temporary)) {
                  store.read(data -> copy(data, replaced, packed));
                  for (Path file : files) {
                    quads[0] += load(file, packed, progress);
                  }
                  packed.end();
                }
              });
      store.adopt(made);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      BulkLoad.delete(temporary.resolve("tdb2"));
    }
    return quads[0];
  }

  private static void addGraphs(Path file, Set<String> graphs) throws IOException {
    try (BufferedReader lines = QuadFiles.open(file)) {
      String last = "";
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String graph = QuadFiles.graph(line);
        if (!graph.equals(last)) {
          graphs.add(graph);
          last = graph;
        }
      }
    } catch (IOException e) {
      throw QuadFiles.unreadable(file, e);
    }
  }

  private static Void copy(DatasetGraph data, Set<String> replaced, PackedDatabase packed) {
    Map<Node, Boolean> kept = new HashMap<>();
    data.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(
            quad -> {
              if (kept.computeIfAbsent(quad.getGraph(), g -> !replaced.contains(g.getURI()))) {
                packed.add(quad);
              }
            });
    return null;
  }

  private static long load(Path file, PackedDatabase packed, LongConsumer progress)
      throws IOException {
    long[] count = {0};
    try (InputStream in = QuadFiles.stream(file)) {
      RDFParser.source(in)
          .lang(Lang.NQUADS)
          .checking(false)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(
              new StreamRDFBase() {
                @Override
                public void quad(Quad quad) {
                  GraphCheck.check(quad.getGraph().getURI(), List.of(quad));
                  packed.add(quad);
                  if (++count[0] % STEP == 0) {
                    progress.accept(STEP);
                  }
                }
              });
    } catch (RiotException | IOException e) {
      throw QuadFiles.unreadable(file, e);
    }
    progress.accept(count[0] % STEP);
    return count[0];
  }

  /** Makes sure that the folder for what is temporary is there. */
  QuadLoad prepared() {
    try {
      Files.createDirectories(temporary);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + temporary, e);
    }
  }
}
