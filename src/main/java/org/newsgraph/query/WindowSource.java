package org.newsgraph.query;

import java.util.List;
import org.apache.jena.graph.Node;

/** Gives what a question is asked about in the order in which its rows come, some at a time. */
interface WindowSource {

  /**
   * At least so many from a place on; fewer only if there are no more. Those that share a place in
   * the order, such as articles of one day, are never parted.
   *
   * @param from how many have been given
   */
  List<Node> next(int from, int wanted);
}
