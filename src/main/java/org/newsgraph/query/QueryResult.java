package org.newsgraph.query;

/** What a query gives: rows of a SELECT or ASK, or the graph of a CONSTRUCT or DESCRIBE. */
public sealed interface QueryResult permits ResultTable, ResultGraph {}
