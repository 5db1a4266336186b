package org.newsgraph.web;

import java.time.Duration;
import java.util.Locale;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.newsgraph.store.NewsStore;

/** SPARQL queries from anybody: no more rows than allowed, no other servers, no code by name. */
final class LimitedQuery extends SPARQL_QueryDataset {

  /** Tells how many rows an answer can have. */
  static final String LIMIT_HEADER = "Newsgraph-Row-Limit";

  /** The namespace of questions to the full-text index. */
  private static final String TEXT = "http://jena.apache.org/text#";

  private final long maxRows;
  private final Duration timeout;

  LimitedQuery(long maxRows, Duration timeout) {
    this.maxRows = maxRows;
    this.timeout = timeout;
  }

  /** A store elsewhere answers by itself, but for what asks the full-text index here. */
  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph data) {
    return NewsStore.isRemote(data) && !query.toString().contains(TEXT)
        ? NewsStore.query(data, query, timeout)
        : super.createQueryExec(action, query, data);
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    super.validateQuery(action, query);
    String refusal = Refusals.of(query);
    if (refusal != null) {
      ServletOps.error(403, refusal);
    }
    if (!query.isAskType() && (query.getLimit() == Query.NOLIMIT || query.getLimit() > maxRows)) {
      query.setLimit(maxRows);
    }
    action.setResponseHeader(LIMIT_HEADER, String.format(Locale.ROOT, "%d", maxRows));
  }
}
