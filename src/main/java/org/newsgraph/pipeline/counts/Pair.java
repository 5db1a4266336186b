package org.newsgraph.pipeline.counts;

import org.apache.jena.graph.Node;

/** Two entities that stand in one sentence; the IRI of the first is before that of the other. */
record Pair(Node first, Node other) {

  /** In the right order, whichever is given first. */
  static Pair of(Node one, Node two) {
    return one.getURI().compareTo(two.getURI()) < 0 ? new Pair(one, two) : new Pair(two, one);
  }
}
