package org.newsgraph.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The store of a news graph: a TDB2 database with one named graph an article, and graphs for the
 * ontology, the builds and what is derived from all articles. Queries without a {@code GRAPH} see
 * the union of all.
 *
 * <p>Changes are made in transactions: a process that is killed loses at most the one that was
 * open, and the store can be opened again at once. Many small transactions make the files large;
 * write hundreds of articles in each.
 *
 * <pre>{@code
 * try (NewsStore store = NewsStore.open(Path.of("store"), Mode.WRITE)) {
 *   store.replace(Map.of(articleIri, quads));
 * }
 * }</pre>
 *
 * <p>Thread-safe: many threads may read while one writes, and each sees the state at the beginning
 * of its transaction. Only one process at a time, and in it one {@code NewsStore}, may open a
 * folder.
 */
public final class NewsStore implements AutoCloseable {

  /** As many terms as TDB2 would remember by itself, which takes up to 300 MB of the heap. */
  private static final StoreParams TO_READ = remembering(500_000, 200_000);

  /** A build needs the heap for other things. */
  private static final StoreParams TO_WRITE = remembering(200_000, 60_000);

  private final StoreFolder folder;
  private final Mode mode;
  private final StoreLock lock;
  private final SortingFolder sorting;
  private volatile DatasetGraph dataset;

  /** The store's own database while a lean one is worked on, and that one; else null. */
  private DatasetGraph own;

  private DatasetGraph lean;

  private final AtomicBoolean open = new AtomicBoolean(true);

  private NewsStore(StoreFolder folder, Mode mode, StoreLock lock, DatasetGraph dataset) {
    this.folder = folder;
    this.mode = mode;
    this.lock = lock;
    this.sorting = new SortingFolder(folder.sorting());
    this.dataset = dataset;
  }

  /**
   * Opens the store in a folder. {@link Mode#WRITE} creates it where there is none; opened for
   * changes, its copy of the ontology is brought up to date.
   *
   * @throws StoreException if the folder is not a store, was written by a newer version, or is in
   *     use; the message says which and what can be done
   */
  public static NewsStore open(Path dir, Mode mode) {
    StoreFolder folder = new StoreFolder(dir);
    folder.prepare(mode);
    StoreLock lock = StoreLock.take(folder);
    try {
      NewsStore store = new NewsStore(folder, mode, lock, connect(folder, folder.database(), mode));
      if (mode != Mode.READ) {
        store.sorting.delete();
        OntologyGraph.refresh(store);
      }
      return store;
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * A store elsewhere, to be read over SPARQL 1.1. Its default graph must be the union of all.
   *
   * @param dir a folder of this machine for what is derived from it; need not exist
   * @throws StoreException if it cannot be asked; the message says what can be done
   */
  public static NewsStore connect(Endpoint endpoint, Path dir) {
    RemoteDataset data = new RemoteDataset(endpoint);
    data.check();
    return new NewsStore(new StoreFolder(dir), Mode.READ, null, data);
  }

  /**
   * A query on data of {@link #read}: where the data is, without calls to other servers.
   *
   * @param timeout zero for none
   */
  public static QueryExec query(DatasetGraph data, Query query, Duration timeout) {
    if (data instanceof RemoteDataset remote) {
      return remote.query(query, timeout);
    }
    QueryExecBuilder exec = QueryExec.dataset(data).query(query).set(ARQ.httpServiceAllowed, false);
    // To ARQ, no time at all is a limit too.
    return timeout.isZero()
        ? exec.build()
        : exec.timeout(timeout.toMillis(), TimeUnit.MILLISECONDS).build();
  }

  /** Whether data of {@link #read} is that of a store elsewhere. */
  public static boolean isRemote(DatasetGraph data) {
    return data instanceof RemoteDataset;
  }

  private static StoreParams remembering(int terms, int numbers) {
    return StoreParams.builder("newsgraph")
        .nodeId2NodeCacheSize(terms)
        .node2NodeIdCacheSize(numbers)
        .build();
  }

  private static DatasetGraph connect(StoreFolder folder, Path database, Mode mode) {
    try {
      DatasetGraph dataset =
          DatabaseMgr.connectDatasetGraph(
              Location.create(database), mode == Mode.READ ? TO_READ : TO_WRITE);
      dataset.getContext().setTrue(TDB2.symUnionDefaultGraph);
      NewsExecutor.use(dataset.getContext());
      return dataset;
    } catch (AlreadyLocked e) {
      throw StoreLock.held(folder);
    }
  }

  /** The folder that the store lives in. */
  public Path dir() {
    return folder.dir();
  }

  /**
   * Writes graphs whole, in one transaction: each graph that is there already is deleted first. A
   * graph without quads is only deleted.
   *
   * @param graphs graph IRI to its quads, all of them in that graph
   * @throws IllegalArgumentException if a quad belongs to another graph, or has a blank node or an
   *     {@code xsd:decimal}; nothing is written then
   */
  public void replace(Map<String, List<Quad>> graphs) {
    requireWrite();
    graphs.forEach(GraphCheck::check);
    // In the order of their names, so that the same build makes the same files.
    Map<String, List<Quad>> ordered = new TreeMap<>(graphs);
    Txn.executeWrite(dataset, () -> ordered.forEach(this::replaceInTransaction));
  }

  /** Touches only what differs: each quad lies in six indexes. */
  private void replaceInTransaction(String graph, List<Quad> quads) {
    Set<Quad> stored = new HashSet<>();
    dataset.find(Terms.iri(graph), Node.ANY, Node.ANY, Node.ANY).forEachRemaining(stored::add);
    Set<Quad> wanted = new HashSet<>(quads);
    stored.stream().filter(quad -> !wanted.contains(quad)).forEach(dataset::delete);
    quads.stream().filter(quad -> !stored.contains(quad)).forEach(dataset::add);
  }

  /**
   * Changes single quads of graphs that are derived from the articles, in one transaction. Articles
   * are only written whole, by {@link #replace}.
   */
  public void change(Collection<Quad> deleted, Collection<Quad> added) {
    requireWrite();
    if (!deleted.isEmpty() || !added.isEmpty()) {
      Txn.executeWrite(
          dataset,
          () -> {
            deleted.forEach(dataset::delete);
            added.forEach(dataset::add);
          });
    }
  }

  /**
   * Makes a large graph anew that is derived from the articles, in one transaction: only what
   * differs is written, and it is sorted first. Memory does not grow with the graph; the disk needs
   * some 200 bytes a quad meanwhile.
   *
   * @param written hears of entries that were written, six a quad, since it last did
   */
  public void derive(String graph, DerivedGraph.Quads quads, LongConsumer written) {
    requireWrite();
    Txn.executeWrite(
        dataset, () -> DerivedGraph.write(dataset, Terms.iri(graph), sorting, quads, written));
  }

  /** Rows to be sorted beside the database; the caller closes them. */
  public QuadRows rows() {
    requireWrite();
    return sorting.rows();
  }

  /**
   * Deletes graphs, in one transaction.
   *
   * @return how many of them were there
   */
  public int remove(Collection<String> graphs) {
    requireWrite();
    return Txn.calculateWrite(
        dataset,
        () -> (int) graphs.stream().distinct().filter(graph -> delete(Terms.iri(graph))).count());
  }

  private boolean delete(Node graph) {
    if (!dataset.contains(graph, Node.ANY, Node.ANY, Node.ANY)) {
      return false;
    }
    dataset.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
    return true;
  }

  /** Whether there is a graph of this name with something in it. */
  public boolean contains(String graph) {
    return read(data -> data.contains(Terms.iri(graph), Node.ANY, Node.ANY, Node.ANY));
  }

  /**
   * What is known about every article in the store, by graph IRI: read at the beginning of a build
   * to tell which articles have changed. Reads two indexes and no article: some hundred thousand
   * articles a second.
   */
  public Map<String, ArticleState> contentHashes() {
    return read(ArticleStates::read);
  }

  /**
   * Runs an operation on the data in one read transaction. What it gives back must not be lazy: the
   * transaction has ended by then.
   */
  public <T> T read(Function<DatasetGraph, T> operation) {
    requireOpen();
    return Txn.calculateRead(dataset, () -> operation.apply(dataset));
  }

  /** The data itself, for a server that makes its own transactions. */
  public DatasetGraph dataset() {
    requireOpen();
    return dataset;
  }

  /** Begins a bulk load, or goes on with one that was not finished. */
  public BulkLoad bulkLoad() {
    requireWrite();
    return new BulkLoad(this, folder.bulk());
  }

  /** Loads files of N-Quads. */
  public QuadLoad quadLoad() {
    requireWrite();
    return new QuadLoad(this, folder.bulk()).prepared();
  }

  /** Whether a bulk load was begun and not finished: what it put down is not in the store yet. */
  public boolean isBulkLoadPending() {
    return BulkLoad.isPending(folder.bulk());
  }

  /** Makes a new database in a folder that is given to it. */
  interface DatabaseMaker {
    void make(Path database) throws IOException;
  }

  /** Makes a new database, and does not take it yet. */
  Path make(DatabaseMaker maker) throws IOException {
    requireWrite();
    Path made = folder.bulk().resolve("tdb2");
    BulkLoad.delete(made);
    Files.createDirectories(made);
    maker.make(made);
    return made;
  }

  /** Works on a lean database; where the process ends meanwhile, the store is as it was. */
  void workOn(Path database) {
    lean = connect(folder, database, mode);
    own = dataset;
    dataset = LeanDatabase.of(lean);
  }

  /** Closes the database that was worked on, and works on its own again. */
  void workOnItsOwn() {
    if (own != null) {
      TDBInternal.expel(lean, true);
      dataset = own;
      own = null;
    }
  }

  /**
   * Puts a new database in the place of its own. Who holds {@link #dataset} must ask again.
   *
   * @param made not open
   */
  void adopt(Path made) throws IOException {
    TDBInternal.expel(dataset, true);
    try {
      folder.adopt(made);
    } finally {
      dataset = connect(folder, folder.database(), mode);
    }
  }

  /** Counts what is in the store: reads an index of all statements, some millions a second. */
  public StoreStats stats() {
    return read(data -> StatsReader.read(data, folder.size()));
  }

  /**
   * Writes everything as N-Quads, gzipped. The file is whole or not there: it is written under
   * another name first.
   */
  public void backup(Path file) throws IOException {
    requireOpen();
    Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(temporary), 1 << 16)) {
      Txn.executeRead(dataset, () -> RDFDataMgr.write(out, dataset, Lang.NQUADS));
    }
    Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Rewrites the database without what earlier versions of its pages have left behind. Readers go
   * on meanwhile; needs as much free space as the compacted store.
   */
  public void compact() {
    requireWrite();
    DatabaseMgr.compact(dataset, true);
  }

  private void requireWrite() {
    requireOpen();
    if (mode == Mode.READ) {
      throw new IllegalStateException("the store at " + dir() + " was opened to read only");
    }
  }

  private void requireOpen() {
    if (!open.get()) {
      throw new IllegalStateException("the store at " + dir() + " has been closed");
    }
  }

  /** Lets go of the files and of the lock. Closing twice does nothing. */
  @Override
  public void close() {
    if (open.getAndSet(false) && !isRemote(dataset)) {
      try {
        workOnItsOwn();
        TDBInternal.expel(dataset, true);
        if (mode != Mode.READ) {
          sorting.delete();
        }
      } finally {
        lock.close();
      }
    }
  }
}
