package org.newsgraph.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The quads of a store by the numbers of their terms, for work over the whole store that looks at
 * few of the terms themselves: a quad costs a tenth of what it does with its terms, and no term
 * stays in the store's caches. The numbers are those of one database: a compacted one has others.
 *
 * <p>Within one transaction; used by one thread.
 */
public final class TermNumbers {

  /** Terms that the database does not know are counted from here, where it has no numbers. */
  private static final long UNKNOWN = Long.MIN_VALUE;

  private final NodeTupleTable quads;
  private final NodeTable terms;
  private final Map<Node, Long> unknown = new HashMap<>();
  private final List<Node> unknownTerms = new ArrayList<>();
  private final ByteBuffer bytes = ByteBuffer.allocate(NodeId.SIZE);

  /** What is done with a quad of some property. */
  public interface Use {
    /** The numbers of the other three terms. */
    void of(long graph, long subject, long object);
  }

  /**
   * @param data of a store on this machine, within {@link NewsStore#read}
   */
  public TermNumbers(DatasetGraph data) {
    this.quads = TDBInternal.getDatasetGraphTDB(data).getQuadTable().getNodeTupleTable();
    this.terms = quads.getNodeTable().baseNodeTable();
  }

  /** All quads of a property, in all graphs. */
  public void each(Node property, Use use) {
    NodeId predicate = terms.getNodeIdForNode(property);
    if (NodeId.isDoesNotExist(predicate)) {
      return;
    }
    Iterator<Tuple<NodeId>> found =
        quads.find(NodeId.NodeIdAny, NodeId.NodeIdAny, predicate, NodeId.NodeIdAny);
    found.forEachRemaining(
        quad -> use.of(number(quad.get(0)), number(quad.get(1)), number(quad.get(3))));
  }

  private long number(NodeId id) {
    NodeIdFactory.set(id, bytes, 0);
    return bytes.getLong(0);
  }

  /** The number of a term; the same for the same term, also for one that is not in the store. */
  public long number(Node term) {
    NodeId inline = NodeId.inline(term);
    NodeId id = inline == null ? terms.getNodeIdForNode(term) : inline;
    if (!NodeId.isDoesNotExist(id)) {
      return number(id);
    }
    return unknown.computeIfAbsent(
        term,
        t -> {
          unknownTerms.add(t);
          return UNKNOWN + unknownTerms.size() - 1;
        });
  }

  /** The term of a number that was given here. */
  public Node term(long number) {
    if (number < UNKNOWN + unknownTerms.size()) {
      return unknownTerms.get((int) (number - UNKNOWN));
    }
    bytes.putLong(0, number);
    NodeId id = NodeIdFactory.get(bytes, 0);
    return id.isInline() ? NodeId.extract(id) : terms.getNodeForNodeId(id);
  }
}
