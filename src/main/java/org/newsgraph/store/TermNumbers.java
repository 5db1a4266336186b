package org.newsgraph.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.NodeIdType;
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

  /** Numbers of times hold, from the top, a byte of the type, 7 bits of the zone, 22 of the day. */
  private static final int TYPE_SHIFT = 56;

  private static final int DAY_SHIFT = 27;
  private static final int DAY_MASK = (1 << 22) - 1;
  private static final long DATE_TIME = 0x80 | NodeIdType.XSD_DATETIME.type();
  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");

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

  /** Tells of each quad whether it is enough. */
  public interface Enough {
    /** The numbers of the other three terms. */
    boolean of(long graph, long subject, long object);
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

  /** Quads of a property in the order of the numbers of their objects, until it is enough. */
  public void until(Node property, Enough enough) {
    NodeId predicate = terms.getNodeIdForNode(property);
    if (NodeId.isDoesNotExist(predicate)) {
      return;
    }
    Iterator<Tuple<NodeId>> found =
        quads.find(NodeId.NodeIdAny, NodeId.NodeIdAny, predicate, NodeId.NodeIdAny);
    boolean done = false;
    while (!done && found.hasNext()) {
      Tuple<NodeId> quad = found.next();
      done = enough.of(number(quad.get(0)), number(quad.get(1)), number(quad.get(3)));
    }
    Iter.close(found);
  }

  /**
   * Whether a number holds the value of a literal itself, as those of usual numbers and times do.
   * Numbers of times without a zone are in the order of time, and come after all that are none.
   */
  public static boolean isValue(long number) {
    return number < 0;
  }

  /** The graphs in which a property has an object, each once for each subject. */
  public void each(Node property, Node object, Use use) {
    NodeId predicate = terms.getNodeIdForNode(property);
    NodeId wanted = terms.getNodeIdForNode(object);
    if (NodeId.isDoesNotExist(predicate) || NodeId.isDoesNotExist(wanted)) {
      return;
    }
    quads
        .find(NodeId.NodeIdAny, NodeId.NodeIdAny, predicate, wanted)
        .forEachRemaining(
            quad -> use.of(number(quad.get(0)), number(quad.get(1)), number(quad.get(3))));
  }

  /**
   * The day of a time, on the calendar of its zone: a whole number, the greater the later.
   *
   * @param number of an {@code xsd:dateTime} or {@code xsd:date}; what is neither has the day 0
   */
  public int day(long number) {
    if (number >>> TYPE_SHIFT == DATE_TIME) {
      return (int) (number >>> DAY_SHIFT) & DAY_MASK;
    }
    Matcher day = DAY.matcher(text(number));
    return day.lookingAt()
        ? Integer.parseInt(day.group(1)) << 9
            | Integer.parseInt(day.group(2)) << 5
            | Integer.parseInt(day.group(3))
        : 0;
  }

  private String text(long number) {
    Node term = term(number);
    return term.isLiteral() ? term.getLiteralLexicalForm() : "";
  }

  private long number(NodeId id) {
    NodeIdFactory.set(id, bytes, 0);
    return bytes.getLong(0);
  }

  private NodeId id(long number) {
    bytes.putLong(0, number);
    return NodeIdFactory.get(bytes, 0);
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
    NodeId id = id(number);
    return id.isInline() ? NodeId.extract(id) : terms.getNodeForNodeId(id);
  }
}
