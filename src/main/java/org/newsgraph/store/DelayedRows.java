package org.newsgraph.store;

import java.util.function.Supplier;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter;

/**
 * Rows that are looked for when the first one is asked for. Jena 5.6 prepares hash joins at once,
 * and fails where one is closed that was never begun, as happens where the other side of a join
 * around it has no rows.
 */
final class DelayedRows extends QueryIter {

  private final QueryIterator input;
  private final Supplier<QueryIterator> making;
  private QueryIterator rows;

  /**
   * @param input what the rows are made of; closed here if they are never asked for
   */
  DelayedRows(QueryIterator input, Supplier<QueryIterator> making, ExecutionContext context) {
    super(context);
    this.input = input;
    this.making = making;
  }

  @Override
  protected boolean hasNextBinding() {
    if (rows == null) {
      rows = making.get();
    }
    return rows.hasNext();
  }

  @Override
  protected Binding moveToNextBinding() {
    return rows.next();
  }

  @Override
  protected void closeIterator() {
    (rows == null ? input : rows).close();
  }

  @Override
  protected void requestCancel() {
    (rows == null ? input : rows).cancel();
  }
}
