package org.newsgraph.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdType;
import org.apache.jena.tdb2.store.QuadTable;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
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

  private final QuadIndex byProperty;
  private final NodeTable terms;
  private final Map<Node, Long> unknown = new HashMap<>();
  private final List<Node> unknownTerms = new ArrayList<>();

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
    QuadTable quads = TDBInternal.getDatasetGraphTDB(data).getQuadTable();
    this.byProperty = QuadIndex.of(quads, "POSG");
    this.terms = quads.getNodeTupleTable().getNodeTable().baseNodeTable();
  }

  /** All quads of a property, in all graphs. */
  public void each(Node property, Use use) {
    until(property, (graph, subject, object) -> use(use, graph, subject, object));
  }

  /** The graphs in which a property has an object, each once for each subject. */
  public void each(Node property, Node object, Use use) {
    until(property, object, (graph, subject, o) -> use(use, graph, subject, o));
  }

  private static boolean use(Use use, long graph, long subject, long object) {
    use.of(graph, subject, object);
    return false;
  }

  /** Quads of a property in the order of the numbers of their objects, until it is enough. */
  public void until(Node property, Enough enough) {
    find(enough, property);
  }

  /** As {@link #each(Node, Node, Use)}, until it is enough. */
  public void until(Node property, Node object, Enough enough) {
    find(enough, property, object);
  }

  private void find(Enough enough, Node... begin) {
    long[] prefix = new long[begin.length];
    for (int i = 0; i < begin.length; i++) {
      NodeId id = terms.getNodeIdForNode(begin[i]);
      if (NodeId.isDoesNotExist(id)) {
        return;
      }
      prefix[i] = NodeNumbers.number(id);
    }
    boolean done = false;
    for (Iterator<long[]> rows = byProperty.rows(prefix); !done && rows.hasNext(); ) {
      long[] row = rows.next();
      done = enough.of(row[3], row[2], row[1]);
    }
  }

  /**
   * Whether a number holds the value of a literal itself, as those of usual numbers and times do.
   * Numbers of times without a zone are in the order of time, and come after all that are none.
   */
  public static boolean isValue(long number) {
    return number < 0;
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

  /** The number of a term; the same for the same term, also for one that is not in the store. */
  public long number(Node term) {
    NodeId inline = NodeId.inline(term);
    NodeId id = inline == null ? terms.getNodeIdForNode(term) : inline;
    if (!NodeId.isDoesNotExist(id)) {
      return NodeNumbers.number(id);
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
    NodeId id = NodeNumbers.id(number);
    return id.isInline() ? NodeId.extract(id) : terms.getNodeForNodeId(id);
  }
}
