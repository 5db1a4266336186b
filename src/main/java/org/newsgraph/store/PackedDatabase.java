package org.newsgraph.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.base.CoLib;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Writes a new TDB2 database at once: nodes as they come, then each index from its sorted entries,
 * bottom up, so that every page is written once and is full. Jena's {@code tdb2.xloader} does the
 * same with the system's {@code sort}; its loaders within Java put entries into the indexes one by
 * one.
 *
 * <p>Used by one thread. A database that was not ended is good for nothing.
 */
final class PackedDatabase implements Closeable {

  /** Of quads that come one by one, so many nodes are remembered: most return soon. */
  private static final int REMEMBERED = 1 << 14;

  /** After so many rows, some 32 MB, a database is let go before the next index is written. */
  private static final long MAPPED_ROWS = 1_000_000;

  private final Path database;
  private final DatasetGraph dataset;
  private boolean open = true;
  private final NodeTable nodes;
  private final Transaction transaction;
  private final QuadRows rows;
  private final ByteBuffer id = ByteBuffer.allocate(NodeId.SIZE);
  private final Node[] lastNodes = new Node[REMEMBERED];
  private final long[] lastNumbers = new long[REMEMBERED];

  /**
   * @param database a new folder for the database
   * @param temporary a folder for the rows while they are sorted
   */
  PackedDatabase(Path database, Path temporary) throws IOException {
    this.database = database;
    rows = new QuadRows(temporary);
    dataset = connect(database);
    // Without its caches, which cost more than they save: each part asks for a node once.
    nodes = storage(dataset).getQuadTable().getNodeTupleTable().getNodeTable().baseNodeTable();
    TransactionCoordinator coordinator = CoLib.newCoordinator();
    CoLib.add(coordinator, storage(dataset).getQuadTable().getNodeTupleTable().getNodeTable());
    CoLib.start(coordinator);
    transaction = coordinator.begin(TxnType.WRITE);
  }

  /** A database in a folder of its own. */
  private static DatasetGraph connect(Path database) {
    return DatabaseMgr.connectDatasetGraph(Location.create(database));
  }

  private static DatasetGraphTDB storage(DatasetGraph dataset) {
    return TDBInternal.getDatasetGraphTDB(dataset);
  }

  /** The number of a node in this database, which is the same however often it is asked. */
  long number(Node node) {
    NodeId inline = NodeId.inline(node);
    NodeIdFactory.set(inline == null ? nodes.getAllocateNodeId(node) : inline, id, 0);
    return id.getLong(0);
  }

  /** Adds a quad of nodes by their numbers. */
  void add(long graph, long subject, long predicate, long object) throws IOException {
    rows.add(graph, subject, predicate, object);
  }

  /** Adds a quad. */
  void add(Quad quad) {
    try {
      add(
          remembered(quad.getGraph()),
          remembered(quad.getSubject()),
          remembered(quad.getPredicate()),
          remembered(quad.getObject()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long remembered(Node node) {
    int place = (node.hashCode() ^ node.hashCode() >>> 16) & REMEMBERED - 1;
    if (!node.equals(lastNodes[place])) {
      lastNumbers[place] = number(node);
      lastNodes[place] = node;
    }
    return lastNumbers[place];
  }

  /** All quads have been added: makes the indexes. */
  void end() throws IOException {
    end(index -> true);
  }

  /** As {@link #end()}, but those indexes only that are chosen; the others are empty. */
  void end(Predicate<String> chosen) throws IOException {
    transaction.commit();
    transaction.end();
    rows.end();
    letGo();
    pack(database, rows, chosen);
  }

  /**
   * Fills indexes of a database that is not open and in which they are empty. It is opened anew
   * after some rows, so that what is mapped of one index is let go while the next one is written.
   */
  static void pack(Path database, QuadRows rows, Predicate<String> chosen) throws IOException {
    int next = 0;
    do {
      next = packSome(database, rows, chosen, next);
    } while (next > 0);
  }

  /** Fills those from one on, as many as may be mapped at once; the next one, 0 if none is left. */
  private static int packSome(Path database, QuadRows rows, Predicate<String> chosen, int from)
      throws IOException {
    DatasetGraph dataset = connect(database);
    try {
      TupleIndex[] indexes = DatabaseView.indexes(storage(dataset));
      int next = from;
      for (long written = 0; next < indexes.length && written < MAPPED_ROWS; next++) {
        if (chosen.test(indexes[next].getName())) {
          pack(indexes[next], rows);
          written += rows.size();
        }
      }
      return next % indexes.length;
    } finally {
      TDBInternal.expel(dataset, true); // which has all garbage collected, each time
    }
  }

  private static void pack(TupleIndex index, QuadRows rows) throws IOException {
    int[] order = IndexEntries.order(index);
    BPlusTree tree = (BPlusTree) ((TupleIndexRecord) index).getRangeIndex();
    try (QuadRows.Sorted sorted = rows.sorted(order)) {
      CoLib.executeWrite(
          index,
          () ->
              BPlusTreeRewriter.packIntoBPlusTree(
                  new IndexEntries(sorted, tree.getRecordFactory()),
                  tree.getParams(),
                  tree.getRecordFactory(),
                  tree.getStateManager().getBufferChannel(),
                  tree.getNodeManager().getBlockMgr(),
                  tree.getRecordsMgr().getBlockMgr()));
    }
  }

  private void letGo() {
    if (open) {
      open = false;
      TDBInternal.expel(dataset, true);
    }
  }

  /** Lets go of the files. */
  @Override
  public void close() throws IOException {
    rows.close();
    letGo();
  }
}
