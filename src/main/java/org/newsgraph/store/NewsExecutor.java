package org.newsgraph.store;

import java.util.Arrays;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;

/**
 * Evaluates queries as TDB2 does, but for two things that a store of news asks again and again of
 * entities that tens of thousands of articles name: patterns over the union of all graphs leap over
 * the graphs that say the same ({@link UnionIndex}), and the number of graphs that say something is
 * counted in an index ({@link GraphCount}). The answers are the same.
 */
final class NewsExecutor extends OpExecutorTDB2 {

  private static final Symbol UNION = Symbol.create("https://w3id.org/newsgraph/union");

  private NewsExecutor(ExecutionContext context) {
    super(context);
  }

  /** Has queries of a dataset evaluated here. */
  static void use(Context dataset) {
    OpExecutorFactory factory = NewsExecutor::new;
    QC.setFactory(dataset, factory);
  }

  @Override
  protected QueryIterator execute(OpQuadPattern pattern, QueryIterator input) {
    return isOfUnion(pattern) ? inUnion().execute(pattern, input) : super.execute(pattern, input);
  }

  @Override
  protected QueryIterator execute(OpFilter filter, QueryIterator input) {
    return isOfUnion(filter.getSubOp())
        ? inUnion().execute(filter, input)
        : super.execute(filter, input);
  }

  @Override
  protected QueryIterator execute(OpGroup group, QueryIterator input) {
    return execCxt.getDataset() instanceof DatasetGraphTDB data
        ? GraphCount.of(group)
            .map(count -> count.execute(data, exec(count.before(), input), execCxt))
            .orElseGet(() -> super.execute(group, input))
        : super.execute(group, input);
  }

  @Override
  protected QueryIterator execute(OpJoin join, QueryIterator input) {
    return new DelayedRows(input, () -> super.execute(join, input), execCxt);
  }

  @Override
  protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
    return new DelayedRows(input, () -> super.execute(join, input), execCxt);
  }

  /** Rows of {@code VALUES} are joined with those before them. */
  @Override
  protected QueryIterator execute(OpTable table, QueryIterator input) {
    return new DelayedRows(input, () -> super.execute(table, input), execCxt);
  }

  private boolean isOfUnion(Op op) {
    return op instanceof OpQuadPattern pattern
        && Quad.isUnionGraph(pattern.getGraphNode())
        && execCxt.getDataset() instanceof DatasetGraphTDB;
  }

  private InUnion inUnion() {
    DatasetGraphTDB union = union((DatasetGraphTDB) execCxt.getDataset());
    return new InUnion(
        ExecutionContext.create(union, execCxt.getActiveGraph(), execCxt.getContext()));
  }

  /** The same data over indexes of the union; made once for a database. */
  private static DatasetGraphTDB union(DatasetGraphTDB data) {
    DatasetGraphTDB union = data.getContext().get(UNION);
    if (union == null) {
      TupleIndex[] indexes = DatabaseView.indexes(data);
      Arrays.setAll(indexes, i -> UnionIndex.of(indexes[i]));
      union = DatabaseView.over(data, indexes);
      data.getContext().set(UNION, union);
    }
    return union;
  }

  /** Opens what is protected; patterns have no others within them. */
  private static final class InUnion extends OpExecutorTDB2 {

    InUnion(ExecutionContext context) {
      super(context);
    }

    @Override
    protected QueryIterator execute(OpQuadPattern pattern, QueryIterator input) {
      return super.execute(pattern, input);
    }

    @Override
    protected QueryIterator execute(OpFilter filter, QueryIterator input) {
      return super.execute(filter, input);
    }
  }
}
