package org.newsgraph.store;

import java.util.Arrays;
import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexWrapper;

/**
 * An index as the union of all graphs needs it: each triple once, whatever the number of graphs
 * that hold it. What a well-known entity is called stands in the graphs of tens of thousands of
 * articles; here it is looked up a few times and not read as often. Only to be read.
 */
final class UnionIndex extends TupleIndexWrapper {

  private static final int TRIPLE = 3;
  private static final String NATURAL = "GSPO";

  private final QuadIndex rows;

  /** Where each column of this index lies in a quad. */
  private final int[] places;

  private UnionIndex(TupleIndex index) {
    super(index);
    this.rows = QuadIndex.of(index);
    this.places = index.getName().chars().map(NATURAL::indexOf).toArray();
  }

  /** Indexes that do not end with the graph are left as they are. */
  static TupleIndex of(TupleIndex index) {
    return index.getName().endsWith("G") ? new UnionIndex(index) : index;
  }

  @Override
  public Iterator<Tuple<NodeId>> find(Tuple<NodeId> pattern) {
    long[] prefix = prefix(pattern);
    boolean isPrefix = prefix.length == given(pattern);
    if (prefix.length == 0 || !isPrefix || !NodeId.isAny(pattern.get(0))) {
      return super.find(pattern);
    }
    if (prefix.length == TRIPLE) {
      Iterator<long[]> found = rows.rows(prefix);
      return found.hasNext() ? Iter.singletonIter(tuple(found.next())) : Iter.nullIterator();
    }
    return Iter.map(rows.distinct(TRIPLE, prefix), this::tuple);
  }

  private static int given(Tuple<NodeId> pattern) {
    return (int) pattern.stream().filter(id -> !NodeId.isAny(id)).count();
  }

  /** The numbers with which rows must begin. */
  private long[] prefix(Tuple<NodeId> pattern) {
    long[] prefix = new long[TRIPLE];
    int length = 0;
    while (length < TRIPLE && !NodeId.isAny(pattern.get(places[length]))) {
      prefix[length] = NodeNumbers.number(pattern.get(places[length]));
      length++;
    }
    return Arrays.copyOf(prefix, length);
  }

  private Tuple<NodeId> tuple(long[] row) {
    NodeId[] ids = new NodeId[places.length];
    for (int column = 0; column < row.length; column++) {
      ids[places[column]] = NodeNumbers.id(row[column]);
    }
    return TupleFactory.create4(ids[0], ids[1], ids[2], ids[3]);
  }
}
