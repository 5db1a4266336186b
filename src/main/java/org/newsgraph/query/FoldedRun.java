package org.newsgraph.query;

import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;

/**
 * Answers a question in which rows that say the same are shown once: asks for some more rows than
 * are wanted, and for many more as long as too few are left.
 */
final class FoldedRun {

  /** As many times the rows are asked for next at most; fewer where few of them said the same. */
  private static final int GROWTH = 4;

  private FoldedRun() {}

  /**
   * @param bound the question, with the limit that was asked for
   * @param asking answers it with any limit
   */
  static ResultTable run(
      RowFolding folding, BoundQuery bound, Function<BoundQuery, ResultTable> asking) {
    if (!bound.query().hasLimit()) {
      return folding.fold(asking.apply(bound));
    }
    long wanted = bound.query().getLimit();
    long asked = wanted + wanted / 4 + 1; // a few more, which costs less than asking twice
    ResultTable all = asking.apply(withLimit(bound, asked));
    ResultTable folded = folding.fold(all);
    while (folded.rows().size() < wanted && all.rows().size() > asked / 2) {
      long enough = asked * wanted / Math.max(1, folded.rows().size()) * 5 / 4 + 1;
      asked = Math.min(enough, asked * GROWTH);
      ResultTable more = asking.apply(withLimit(bound, asked));
      folded = folding.fold(more);
      if (more.rows().size() == all.rows().size()) {
        break;
      }
      all = more;
    }
    List<List<Node>> rows = folded.rows();
    return new ResultTable(folded.columns(), rows.subList(0, (int) Math.min(wanted, rows.size())));
  }

  private static BoundQuery withLimit(BoundQuery bound, long limit) {
    Query query = bound.query().cloneQuery();
    QueryBinder.setLimit(query, limit);
    return new BoundQuery(query, bound.terms());
  }
}
