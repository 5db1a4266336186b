package org.newsgraph.web;

import java.util.Locale;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;

/** SPARQL queries from anybody: no more rows than allowed, no other servers, no code by name. */
final class LimitedQuery extends SPARQL_QueryDataset {

  /** Tells how many rows an answer can have. */
  static final String LIMIT_HEADER = "Newsgraph-Row-Limit";

  private final long maxRows;

  LimitedQuery(long maxRows) {
    this.maxRows = maxRows;
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
