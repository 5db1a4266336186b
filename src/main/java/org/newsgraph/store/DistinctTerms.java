package org.newsgraph.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * What is said in any graph, each term once: of a store on this machine without reading what
 * thousands of articles repeat. Within {@link NewsStore#read}.
 */
public final class DistinctTerms {

  private DistinctTerms() {}

  /** The objects that a property of a subject has. */
  public static List<Node> objects(DatasetGraph data, Node subject, Node property) {
    DatasetGraphTDB stored = TDBInternal.getDatasetGraphTDB(data);
    return stored == null
        ? read(data.findNG(Node.ANY, subject, property, Node.ANY), Quad::getObject)
        : indexed(stored, "SPOG", subject, property);
  }

  /** All objects that a property has. */
  public static List<Node> objects(DatasetGraph data, Node property) {
    DatasetGraphTDB stored = TDBInternal.getDatasetGraphTDB(data);
    return stored == null
        ? read(data.findNG(Node.ANY, Node.ANY, property, Node.ANY), Quad::getObject)
        : indexed(stored, "POSG", property);
  }

  /** The subjects of which a property has an object. */
  public static List<Node> subjects(DatasetGraph data, Node property, Node object) {
    DatasetGraphTDB stored = TDBInternal.getDatasetGraphTDB(data);
    return stored == null
        ? read(data.findNG(Node.ANY, Node.ANY, property, object), Quad::getSubject)
        : indexed(stored, "POSG", property, object);
  }

  private static List<Node> read(Iterator<Quad> quads, Function<Quad, Node> term) {
    Set<Node> terms = new LinkedHashSet<>();
    quads.forEachRemaining(quad -> terms.add(term.apply(quad)));
    return List.copyOf(terms);
  }

  /** The terms of an index behind those that are given. */
  private static List<Node> indexed(DatasetGraphTDB data, String index, Node... begin) {
    NodeTable terms = data.getQuadTable().getNodeTupleTable().getNodeTable();
    long[] prefix = new long[begin.length];
    for (int i = 0; i < begin.length; i++) {
      NodeId id = terms.getNodeIdForNode(begin[i]);
      if (NodeId.isDoesNotExist(id)) {
        return List.of();
      }
      prefix[i] = NodeNumbers.number(id);
    }
    List<Node> found = new ArrayList<>();
    QuadIndex.of(data.getQuadTable(), index)
        .distinct(begin.length + 1, prefix)
        .forEachRemaining(
            row -> found.add(terms.getNodeForNodeId(NodeNumbers.id(row[begin.length]))));
    return found;
  }
}
