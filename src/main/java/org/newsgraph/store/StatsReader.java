package org.newsgraph.store;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Counts what is in a store. Within a transaction. */
final class StatsReader {

  /**
   * A compacted store takes some 450 bytes a quad, of which most are the six indexes; see
   * docs/performance.md. Copies of pages that later transactions left behind come on top.
   */
  private static final long BYTES_A_QUAD = 450;

  /** Below this nothing is worth the trouble. */
  private static final long SMALL = 64L << 20;

  private static final Map<String, String> CLASSES = new LinkedHashMap<>();

  static {
    CLASSES.put("articles", Terms.SCHEMA + "NewsArticle");
    CLASSES.put("people", Terms.SCHEMA + "Person");
    CLASSES.put("places", Terms.SCHEMA + "Place");
    CLASSES.put("organizations", Terms.SCHEMA + "Organization");
    CLASSES.put("events", Terms.SCHEMA + "Event");
    CLASSES.put("agreements", Terms.NG + "Agreement");
    CLASSES.put("things", Terms.NG + "NamedThing");
    CLASSES.put("claims", Terms.NG + "Claim");
    CLASSES.put("times", Terms.NG + "TimeExpression");
  }

  private StatsReader() {}

  static StoreStats read(DatasetGraph data, long bytes) {
    Map<String, Long> counts = new LinkedHashMap<>();
    CLASSES.forEach((name, type) -> counts.put(name, distinctSubjects(data, Terms.iri(type))));
    counts.put("mentions", Iter.count(data.findNG(null, null, Terms.IDENT_REF, null)));
    long quads =
        Iter.count(
            TDBInternal.getDatasetGraphTDB(data).getQuadTable().getNodeTupleTable().findAll());
    return new StoreStats(counts, quads, bytes, advice(quads, bytes));
  }

  private static long distinctSubjects(DatasetGraph data, Node type) {
    Set<Node> subjects = new HashSet<>();
    Iterator<Quad> quads = data.findNG(Node.ANY, Node.ANY, Terms.TYPE, type);
    quads.forEachRemaining(quad -> subjects.add(quad.getSubject()));
    return subjects.size();
  }

  private static Optional<String> advice(long quads, long bytes) {
    if (bytes < SMALL || bytes < 2 * BYTES_A_QUAD * quads) {
      return Optional.empty();
    }
    return Optional.of(
        "compact it: about %d MB would do".formatted((BYTES_A_QUAD * quads >> 20) + 1));
  }
}
