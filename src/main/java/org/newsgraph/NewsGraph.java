package org.newsgraph;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.newsgraph.identity.Decision;
import org.newsgraph.identity.Decisions;
import org.newsgraph.identity.EntityGraph;
import org.newsgraph.ingest.ArticleReader;
import org.newsgraph.ingest.ArticleSink;
import org.newsgraph.model.Article;
import org.newsgraph.model.Failure;
import org.newsgraph.pipeline.Analyzer;
import org.newsgraph.pipeline.Analyzers;
import org.newsgraph.pipeline.Annotation;
import org.newsgraph.pipeline.Build;
import org.newsgraph.pipeline.BuildOptions;
import org.newsgraph.pipeline.BuildReport;
import org.newsgraph.pipeline.Progress;
import org.newsgraph.pipeline.ServedStore;
import org.newsgraph.pipeline.StoreTarget;
import org.newsgraph.query.ArticleNames;
import org.newsgraph.query.EntityMatch;
import org.newsgraph.query.EntityNames;
import org.newsgraph.query.ExportFormat;
import org.newsgraph.query.ExportScope;
import org.newsgraph.query.Exporter;
import org.newsgraph.query.NamedQueries;
import org.newsgraph.query.NetworkExport;
import org.newsgraph.query.QueryException;
import org.newsgraph.query.QueryResult;
import org.newsgraph.query.QueryRunner;
import org.newsgraph.query.ResultTable;
import org.newsgraph.rdf.Iris;
import org.newsgraph.store.Endpoint;
import org.newsgraph.store.Mode;
import org.newsgraph.store.NewsStore;

/**
 * newsgraph as a library: a store of news that can be built, asked and exported. The command line
 * does nothing that cannot be done here.
 *
 * <pre>{@code
 * try (NewsGraph graph = NewsGraph.create(Path.of("store"))) {
 *   graph.build(List.of(Path.of("articles")));
 * }
 * }</pre>
 *
 * <p>Asking is thread-safe; only one thread at a time may build. One process at a time can have a
 * store open.
 */
public final class NewsGraph implements AutoCloseable {

  private final NewsStore store;
  private final BuildOptions options;
  private final NamedQueries queries = NamedQueries.load();

  private NewsGraph(NewsStore store, BuildOptions options) {
    this.store = store;
    this.options = options;
  }

  /**
   * Opens a store for asking.
   *
   * @throws org.newsgraph.store.StoreException if there is no store, or another process has it open
   */
  public static NewsGraph open(Path dir) {
    return new NewsGraph(NewsStore.open(dir, Mode.READ), BuildOptions.defaults());
  }

  /**
   * Asks a store elsewhere, any that speaks SPARQL 1.1 and whose default graph is the union of all.
   *
   * @param dir a folder of this machine for what is derived from it; need not exist
   * @throws org.newsgraph.store.StoreException if it cannot be asked
   */
  public static NewsGraph connect(Endpoint endpoint, Path dir) {
    return new NewsGraph(NewsStore.connect(endpoint, dir), BuildOptions.defaults());
  }

  /** Opens a store for building and asking, and makes it where there is none. */
  public static NewsGraph create(Path dir) {
    return create(dir, BuildOptions.defaults());
  }

  /**
   * Opens a store for building and asking, and makes it where there is none.
   *
   * @throws org.newsgraph.store.StoreException if the folder is something else, or another process
   *     has the store open
   */
  public static NewsGraph create(Path dir, BuildOptions options) {
    return new NewsGraph(NewsStore.open(dir, Mode.WRITE), options);
  }

  /**
   * Opens a store that is there already for changes.
   *
   * @throws org.newsgraph.store.StoreException if there is no store, or another process has it open
   */
  public static NewsGraph change(Path dir) {
    return new NewsGraph(NewsStore.open(dir, Mode.CHANGE), BuildOptions.defaults());
  }

  /** Builds the articles of files and folders into the store, silently. */
  public BuildReport build(List<Path> inputs) throws IOException {
    return build(inputs, Progress.NONE);
  }

  /**
   * Builds the articles of files and folders into the store. What the store holds already, just as
   * it is, is not analysed again.
   *
   * @throws java.nio.file.NoSuchFileException if an input does not exist
   * @throws IOException if an input folder cannot be listed
   */
  public BuildReport build(List<Path> inputs, Progress progress) throws IOException {
    Iris iris = new Iris(options.base());
    BuildOptions obeying = options.withDecided(new Decisions(store, iris).names());
    return new Build(
            new StoreTarget(store, iris),
            () -> Analyzers.standard(obeying, progress),
            Analyzers.fingerprint(obeying),
            obeying,
            progress)
        .run(inputs);
  }

  /**
   * Builds the articles of files and folders into a store that a server of this machine holds.
   *
   * @throws java.nio.file.NoSuchFileException if an input does not exist
   * @throws IOException if an input folder cannot be listed
   */
  public static BuildReport build(
      ServedStore served, List<Path> inputs, BuildOptions options, Progress progress)
      throws IOException {
    BuildOptions obeying = options.withDecided(served.decided());
    return new Build(
            served,
            () -> Analyzers.standard(obeying, progress),
            Analyzers.fingerprint(obeying),
            obeying,
            progress)
        .run(inputs);
  }

  /**
   * Makes anew what is derived from all articles: for those who change the store by other means.
   *
   * @param base what the IRIs of the store begin with
   */
  public void derive(String base) {
    new StoreTarget(store, new Iris(base)).finish(Progress.NONE);
  }

  /**
   * Asks a named question, as {@code newsgraph query} does.
   *
   * @param name the question, e.g. {@code evidence}
   * @param arguments its parameters, e.g. {@code a} to {@code 解振华}
   * @throws QueryException if there is no such question, it gives a graph instead of rows, or the
   *     parameters do not fit; the message says what does
   */
  public ResultTable query(String name, Map<String, String> arguments) {
    QueryResult result = new QueryRunner(store).run(queries.findOrRead(name), arguments);
    if (result instanceof ResultTable table) {
      return table;
    }
    throw new QueryException(name + " gives a graph and not rows; run it with a QueryRunner");
  }

  /**
   * The IRIs of articles in the store.
   *
   * @param names URLs, IRIs, or the files that the articles are read from
   * @throws QueryException if one of them is not in the store; nothing has been changed then
   */
  public List<String> articleIris(List<String> names) {
    ArticleNames known = new ArticleNames(store);
    List<String> iris = new ArrayList<>();
    for (String name : names) {
      if (name.contains("://")) {
        iris.add(known.require(name));
      } else {
        articlesOf(Path.of(name)).forEach(iri -> iris.add(known.require(iri)));
      }
    }
    return List.copyOf(iris);
  }

  private List<String> articlesOf(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new QueryException(
          "'" + file + "' is neither the URL or IRI of an article nor a file; check the name");
    }
    List<String> iris = new ArrayList<>();
    Iris made = new Iris(options.base());
    new ArticleReader()
        .read(
            file,
            new ArticleSink() {
              @Override
              public void article(Article article) {
                iris.add(made.article(article));
              }

              @Override
              public void failure(Failure failure) {
                throw new QueryException(failure.source() + ": " + failure.reason());
              }
            });
    return iris;
  }

  /**
   * Removes articles from the store, with all that is known from them alone.
   *
   * @param articles their IRIs, see {@link #articleIris}
   * @return how many of them were there
   */
  public int remove(List<String> articles) {
    List<String> there = articles.stream().distinct().filter(store::contains).toList();
    if (!there.isEmpty()) {
      StoreTarget target = new StoreTarget(store, iris());
      target.replace(there.stream().collect(Collectors.toMap(iri -> iri, iri -> List.of())));
      target.finish(Progress.NONE);
    }
    return there.size();
  }

  /**
   * Writes the store, or a part of it, to a file. The file appears when it is complete.
   *
   * @param minSentences for the network of entities: only pairs that share so many sentences
   * @param bom whether CSV begins with a byte order mark
   * @return the files written: two for CSV, edges and nodes
   * @throws QueryException if the article or entity of the scope is not in the store
   */
  public List<Path> export(
      Path file, ExportFormat format, ExportScope scope, int minSentences, boolean bom)
      throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    if (format == ExportFormat.CSV) {
      NetworkExport network = new NetworkExport(store);
      network.writeCsv(network.network(scope, minSentences), file, bom);
      return List.of(file, NetworkExport.nodesFile(file));
    }
    Path unfinished = Files.createTempFile(folder, file.getFileName().toString(), ".part");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
      write(format, scope, minSentences, out);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(unfinished);
      throw e;
    }
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    return List.of(file);
  }

  private void write(ExportFormat format, ExportScope scope, int minSentences, OutputStream out)
      throws IOException {
    if (format == ExportFormat.GRAPHML) {
      NetworkExport network = new NetworkExport(store);
      network.writeGraphml(network.network(scope, minSentences), out);
    } else {
      new Exporter(store).write(format, scope, out);
    }
  }

  /**
   * Decides that two entities are one thing, or two. The store obeys at once, and after each build.
   *
   * @param first any name of the one, or its IRI
   * @param second any name of the other, or its IRI
   * @param why the reason, for those who ask later; may be empty
   * @throws QueryException if a name stands for nothing in the store, or for several things
   */
  public Decision decide(boolean same, String first, String second, String why) {
    String one = onlyEntity(first);
    String other = onlyEntity(second);
    if (one.equals(other)) {
      throw new QueryException("'" + first + "' and '" + second + "' are one node already: " + one);
    }
    Decision decision = new Decisions(store, iris()).add(same, one, other, why);
    resolve();
    return decision;
  }

  /** As {@link #decide}, by IRIs; the store obeys when it is resolved next. */
  public Decision note(boolean same, String first, String second, String why) {
    return new Decisions(store, iris()).add(same, first, second, why);
  }

  /** An IRI stands for itself: also for what has become one with another. */
  private String onlyEntity(String name) {
    if (name.contains("://")) {
      return name.replaceAll("^<(.*)>$", "$1");
    }
    List<EntityMatch> matches = new EntityNames(store).require(name);
    List<EntityMatch> preferred = matches.stream().filter(EntityMatch::preferred).toList();
    List<EntityMatch> left = preferred.isEmpty() ? matches : preferred;
    if (left.size() > 1) {
      throw new QueryException(
          "'"
              + name
              + "' stands for several entities; give the IRI of one: "
              + String.join(", ", left.stream().map(EntityMatch::iri).toList()));
    }
    return left.get(0).iri();
  }

  /**
   * Takes a decision back; the store obeys at once.
   *
   * @throws java.util.NoSuchElementException if there is none of this number
   */
  public Decision undo(int number) {
    Decision undone = new Decisions(store, iris()).undo(number);
    resolve();
    return undone;
  }

  /** The decisions of people on this store's entities, by their numbers. */
  public List<Decision> decisions() {
    return new Decisions(store, iris()).list();
  }

  /** Makes one what is one, by the articles and the decisions. Builds do so in the end. */
  public EntityGraph.Result resolve() {
    return new StoreTarget(store, iris()).resolve();
  }

  private Iris iris() {
    return new Iris(options.base());
  }

  /** The store itself, for what is not offered here. */
  public NewsStore store() {
    return store;
  }

  /**
   * Annotates texts given as JSON Lines, without a store.
   *
   * @param in one object a line: {@code id}, {@code text}, and optionally {@code published} and
   *     {@code title}
   * @param out gets one line for each line of the input, in the same order
   */
  public static Annotation.Counts annotate(
      BufferedReader in, Consumer<String> out, BuildOptions options, Progress progress)
      throws IOException {
    Analyzer analyzer = Analyzers.standard(options, progress);
    return new Annotation(analyzer, options).run(in, out);
  }

  @Override
  public void close() {
    store.close();
  }
}
