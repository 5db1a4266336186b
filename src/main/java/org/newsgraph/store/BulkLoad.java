package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes very many graphs to a store: they are put down in files of their own first, and in the end
 * a new database is made at once of what the store holds and of them, and takes the place of the
 * old one. For a few hundred articles {@link NewsStore#replace} is quicker, for many thousands this
 * is many times as fast, and the database is as small as it can be.
 *
 * <pre>{@code
 * BulkLoad load = store.bulkLoad();
 * load.replace(graphs); // again and again
 * load.begin(); // changes of the store, if there are any, are part of the load from here
 * load.finish();
 * }</pre>
 *
 * <p>What {@link #replace} has put down outlasts the process: a bulk load that was killed goes on
 * with the next one of the same store, and until {@link #finish} the store is as it was. The free
 * space needed is that of the new database and about 100 bytes a quad more.
 *
 * <p>Used by one thread.
 */
public final class BulkLoad {

  private static final String PART = ".part";

  private final NewsStore store;
  private final Path folder;
  private final TreeMap<Integer, StagedPart> parts = new TreeMap<>();

  /** The part that has the last version of each graph, and what is known of it. */
  private final Map<String, Staged> staged = new HashMap<>();

  /** Null as long as there is none. */
  private Path database;

  private record Staged(int part, ArticleState state) {}

  BulkLoad(NewsStore store, Path folder) {
    this.store = store;
    this.folder = folder;
    try {
      for (Path file : partFiles(folder)) {
        note(number(file), new StagedPart(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " cannot be read: " + e, e);
    }
  }

  /** Whether a bulk load has been begun in this folder and not been finished. */
  static boolean isPending(Path folder) {
    try {
      return !partFiles(folder).isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " cannot be read: " + e, e);
    }
  }

  private static TreeSet<Path> partFiles(Path folder) throws IOException {
    TreeSet<Path> files = new TreeSet<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*" + PART)) {
        found.forEach(files::add);
      }
    }
    return files;
  }

  private static int number(Path file) {
    return Integer.parseInt(file.getFileName().toString().replace(PART, ""));
  }

  private void note(int number, StagedPart part) throws IOException {
    parts.put(number, part);
    part.states().forEach((graph, state) -> staged.put(graph, new Staged(number, state)));
  }

  /**
   * Puts graphs down, whole, in a file of their own; of a graph that is put down twice the later
   * one counts. Some hundred at once are best. When this returns they will not be lost.
   *
   * @param graphs graph IRI to its quads, all of them in that graph; one without quads is deleted
   * @throws IllegalArgumentException as {@link NewsStore#replace}
   */
  public void replace(Map<String, List<Quad>> graphs) {
    graphs.forEach(GraphCheck::check);
    if (graphs.isEmpty()) {
      return;
    }
    try {
      Files.createDirectories(folder);
      int number = parts.isEmpty() ? 1 : parts.lastKey() + 1;
      StagedPart part = new StagedPart(folder.resolve("%08d%s".formatted(number, PART)));
      part.write(new TreeMap<>(graphs));
      note(number, part);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + folder + ": " + e, e);
    }
  }

  /** What is known of the articles that have been put down, by graph IRI. */
  public Map<String, ArticleState> contentHashes() {
    Map<String, ArticleState> states = new HashMap<>();
    staged.forEach(
        (graph, held) -> {
          if (!held.state().hash().isEmpty()) {
            states.put(graph, held.state());
          }
        });
    return states;
  }

  /**
   * Makes a new database of all that has been put down and of the other graphs of the store, and
   * has the store work on it, so that what is derived from all articles can be made. Changes are
   * quicker than in a finished one, and what they leave behind goes in the end. Until {@link
   * #finish} the store on the disk is as it was.
   */
  public void begin() {
    try {
      if (!parts.isEmpty()) {
        database = store.make(this::write);
        store.workOn(database);
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /**
   * Puts the new database in the place of the old one. Nobody may be reading the store meanwhile.
   * Killed, it leaves either the old database and all that was put down, or the new one.
   */
  public void finish() {
    try {
      if (database == null) {
        begin();
      }
      if (database != null) {
        Path made = database;
        database = null; // Should the rest fail, it begins anew.
        complete(made);
        store.adopt(made);
      }
      delete(folder);
      parts.clear();
      staged.clear();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /**
   * After {@link #begin}, where {@link #finish} cannot be: the store is as it was, and what was put
   * down waits for the next bulk load. Does nothing to one that is finished.
   */
  public void abandon() {
    store.workOnItsOwn();
    database = null;
  }

  private UncheckedIOException failed(IOException e) {
    return new UncheckedIOException("the bulk load of " + folder + " failed: " + e, e);
  }

  private void complete(Path made) throws IOException {
    try (QuadRows rows = new QuadRows(folder)) {
      store.read(
          data -> {
            try {
              LeanDatabase.read(data, rows);
              return null;
            } catch (IOException e) {
              throw failed(e);
            }
          });
      rows.end();
      store.workOnItsOwn();
      LeanDatabase.complete(made, rows);
    }
  }

  /** The new database, in a folder of its own. */
  private void write(Path made) throws IOException {
    try (PackedDatabase packed = new PackedDatabase(made, folder)) {
      store.read(data -> copy(data, packed));
      for (Map.Entry<Integer, StagedPart> part : parts.entrySet()) {
        int number = part.getKey();
        part.getValue().load(packed, graph -> staged.get(graph).part() == number);
      }
      packed.end(LeanDatabase::has);
    }
  }

  private Void copy(DatasetGraph data, PackedDatabase packed) {
    Map<Node, Boolean> kept = new HashMap<>();
    data.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(
            quad -> {
              Node graph = quad.getGraph();
              if (kept.computeIfAbsent(graph, g -> !staged.containsKey(g.getURI()))) {
                packed.add(quad);
              }
            });
    return null;
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
