package org.newsgraph.query;

import java.util.Objects;
import org.apache.jena.graph.Graph;

/**
 * The graph that a CONSTRUCT or DESCRIBE gives.
 *
 * @param graph in memory, independent of the store
 */
public record ResultGraph(Graph graph) implements QueryResult {
  public ResultGraph {
    Objects.requireNonNull(graph, "graph");
  }
}
