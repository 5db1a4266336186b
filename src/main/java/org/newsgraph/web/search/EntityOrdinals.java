package org.newsgraph.web.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.packed.PackedInts;

/**
 * Numbers for the entities of one state of the index, the same in all its segments, so that
 * counting them is counting in an array. Immutable.
 */
final class EntityOrdinals {

  /** An entity and in how many documents it is. */
  record Count(String iri, int count) {}

  private final IndexReader reader;
  private final SortedSetDocValues[] values;
  private final OrdinalMap map;

  private EntityOrdinals(IndexReader reader, SortedSetDocValues[] values, OrdinalMap map) {
    this.reader = reader;
    this.values = values;
    this.map = map;
  }

  static EntityOrdinals of(IndexSearcher searcher) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    SortedSetDocValues[] values = new SortedSetDocValues[leaves.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = DocValues.getSortedSet(leaves.get(i).reader(), Fields.ENTITY);
    }
    return new EntityOrdinals(
        searcher.getIndexReader(), values, OrdinalMap.build(null, values, PackedInts.DEFAULT));
  }

  boolean isOf(IndexSearcher searcher) {
    return searcher.getIndexReader() == reader;
  }

  /**
   * The entities that are in most of the documents that a query finds.
   *
   * @param limit at most so many
   */
  List<Count> top(IndexSearcher searcher, Query query, int limit) throws IOException {
    int[] counts = new int[(int) map.getValueCount()];
    Collecting.all(searcher, query, new Counter(counts));
    PriorityQueue<Integer> best =
        new PriorityQueue<>(
            Comparator.<Integer>comparingInt(o -> counts[o])
                .thenComparing(Comparator.reverseOrder()));
    for (int ordinal = 0; ordinal < counts.length; ordinal++) {
      if (counts[ordinal] > 0) {
        best.add(ordinal);
        if (best.size() > limit) {
          best.poll();
        }
      }
    }
    List<Count> top = new ArrayList<>();
    while (!best.isEmpty()) {
      int ordinal = best.poll();
      top.add(0, new Count(iri(ordinal), counts[ordinal]));
    }
    return top;
  }

  private String iri(int ordinal) throws IOException {
    int segment = map.getFirstSegmentNumber(ordinal);
    synchronized (values[segment]) { // one reader of a segment's values at a time
      return values[segment].lookupOrd(map.getFirstSegmentOrd(ordinal)).utf8ToString();
    }
  }

  private final class Counter extends SimpleCollector {

    private final int[] counts;
    private SortedSetDocValues current;
    private org.apache.lucene.util.LongValues global;

    Counter(int[] counts) {
      this.counts = counts;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      current = DocValues.getSortedSet(context.reader(), Fields.ENTITY);
      global = map.getGlobalOrds(context.ord);
    }

    @Override
    public void collect(int doc) throws IOException {
      if (current.advanceExact(doc)) {
        for (int i = 0; i < current.docValueCount(); i++) {
          counts[(int) global.get(current.nextOrd())]++;
        }
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
