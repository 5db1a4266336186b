package org.newsgraph.store;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.QuadTable;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A large graph that follows from all others and is made anew, by the numbers of its terms: see
 * {@link NewsStore#derive}. All of its quads are given, each once and in any order; written is what
 * differs from what is stored, to one index after the other in the order of that index, so that
 * every page is touched once.
 *
 * <p>Within one transaction; used by one thread.
 */
public final class DerivedGraph implements Closeable {

  /** How often the progress is told, in entries. */
  private static final int STEP = 10_000;

  private final QuadTable quads;
  private final TermNumbers numbers;
  private final NodeTable nodes;
  private final Map<Node, Long> properties = new HashMap<>();
  private final long graph;
  private final QuadRows wanted;
  private final QuadRows added;
  private final QuadRows deleted;
  private final LongConsumer written;

  /** Gives a graph its quads. */
  public interface Quads {
    /** Adds all of them. */
    void addTo(DerivedGraph graph) throws IOException;
  }

  private DerivedGraph(DatasetGraph data, Node name, SortingFolder sorting, LongConsumer written) {
    this.written = written;
    quads = TDBInternal.getDatasetGraphTDB(data).getQuadTable();
    nodes = quads.getNodeTupleTable().getNodeTable();
    numbers = new TermNumbers(data);
    graph = number(name);
    wanted = sorting.rows();
    added = sorting.rows();
    deleted = sorting.rows();
  }

  /**
   * Writes a graph anew.
   *
   * @param data within a transaction that may write
   * @param written hears of entries of indexes that have been written
   */
  static void write(
      DatasetGraph data, Node name, SortingFolder sorting, Quads quads, LongConsumer written) {
    try (DerivedGraph graph = new DerivedGraph(data, name, sorting, written)) {
      quads.addTo(graph);
      graph.write();
    } catch (IOException e) {
      throw sorting.failed(e);
    }
  }

  /** The numbers of terms that are in the store already. */
  public TermNumbers numbers() {
    return numbers;
  }

  /** The number of a term, which gets one if it has none. */
  public long number(Node term) {
    return NodeNumbers.number(nodes.getAllocateNodeId(term));
  }

  /** Adds a quad of this graph. */
  public void add(long subject, Node property, long object) throws IOException {
    wanted.add(graph, subject, properties.computeIfAbsent(property, this::number), object);
  }

  /** Writes what differs. */
  private void write() throws IOException {
    wanted.end();
    compare();
    added.end();
    deleted.end();
    for (TupleIndex index : quads.getNodeTupleTable().getTupleTable().getIndexes()) {
      RangeIndex entries = ((TupleIndexRecord) index).getRangeIndex();
      change(index, deleted, entries::delete);
      change(index, added, entries::insert);
    }
  }

  /** Goes through what is wanted and what is stored side by side, both in the same order. */
  private void compare() throws IOException {
    Iterator<long[]> stored = QuadIndex.of(quads, IndexEntries.PRIMARY).rows(graph);
    try (QuadRows.Sorted sorted = wanted.sorted()) {
      long[] old = next(stored);
      long[] now = sorted.next();
      while (old != null || now != null) {
        int order = old == null ? 1 : now == null ? -1 : RowSort.compare(old, 0, now, 0);
        if (order < 0) {
          deleted.add(old[0], old[1], old[2], old[3]);
        } else if (order > 0) {
          added.add(now[0], now[1], now[2], now[3]);
        }
        old = order <= 0 ? next(stored) : old;
        now = order >= 0 ? sorted.next() : now;
      }
    }
  }

  private static long[] next(Iterator<long[]> stored) {
    return stored.hasNext() ? stored.next() : null;
  }

  private void change(TupleIndex index, QuadRows rows, Consumer<Record> change) throws IOException {
    if (rows.size() > 0) {
      RangeIndex entries = ((TupleIndexRecord) index).getRangeIndex();
      try (QuadRows.Sorted sorted = rows.sorted(IndexEntries.order(index))) {
        IndexEntries records = new IndexEntries(sorted, entries.getRecordFactory());
        for (long n = 1; records.hasNext(); n++) {
          change.accept(records.next());
          if (n % STEP == 0) {
            written.accept(STEP);
          }
        }
      }
    }
  }

  /** Lets go of the temporary files. */
  @Override
  public void close() throws IOException {
    wanted.close();
    added.close();
    deleted.close();
  }
}
