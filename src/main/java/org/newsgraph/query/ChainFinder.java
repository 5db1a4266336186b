package org.newsgraph.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;

/**
 * Finds the shortest chain of events and claims between two entities: a search from both ends,
 * whose steps are looked up in the store. Of equally short chains it is the one over the entities
 * that are named least, and then over those whose IRIs come first, so that it is always the same.
 * One finder answers one question.
 */
final class ChainFinder {

  /** Longer chains tell nobody anything. */
  private static final int MAX_STEPS = 8;

  /**
   * One step of a chain.
   *
   * @param link the event or claim in which both stand
   */
  record Step(Node from, Node link, Node to) {}

  /** One end of the search: whence each entity was reached, and those that are to be looked at. */
  private static final class Side {
    private final Map<Node, Node> reachedFrom = new HashMap<>();
    private List<Node> frontier = new ArrayList<>();
    private int depth;

    Side(Node start) {
      reachedFrom.put(start, start);
      frontier.add(start);
    }
  }

  private final ChainLinks links;
  private final AtomicBoolean cancelled;

  /**
   * @param links the store's, which several finders may share
   */
  ChainFinder(ChainLinks links, AtomicBoolean cancelled) {
    this.links = links;
    this.cancelled = cancelled;
  }

  /** The steps from one to the other; none where nothing leads there. */
  List<Step> find(Node from, Node to) {
    if (from.equals(to)) {
      return List.of();
    }
    Side near = new Side(from);
    Side far = new Side(to);
    while (near.depth + far.depth < MAX_STEPS
        && !near.frontier.isEmpty()
        && !far.frontier.isEmpty()) {
      boolean forward = cost(near) <= cost(far);
      Optional<Node> meeting = forward ? widen(near, far) : widen(far, near);
      if (meeting.isPresent()) {
        return steps(near, far, meeting.get());
      }
    }
    return List.of();
  }

  private long cost(Side side) {
    return side.frontier.stream().mapToLong(links::articles).sum();
  }

  /** Takes one side a step further; gives the entity at which the two meet. */
  private Optional<Node> widen(Side side, Side other) {
    List<Node> next = new ArrayList<>();
    side.frontier.sort(Comparator.comparingLong(links::articles).thenComparing(Object::toString));
    for (Node node : side.frontier) {
      if (cancelled.get()) {
        throw new QueryCancelledException();
      }
      for (Node neighbour : links.neighbours(node)) {
        if (side.reachedFrom.putIfAbsent(neighbour, node) == null) {
          next.add(neighbour);
          if (other.reachedFrom.containsKey(neighbour)) {
            return Optional.of(neighbour);
          }
        }
      }
    }
    side.frontier = next;
    side.depth++;
    return Optional.empty();
  }

  private List<Step> steps(Side near, Side far, Node meeting) {
    Deque<Node> chain = new ArrayDeque<>();
    chain.add(meeting);
    for (Node at = meeting; !near.reachedFrom.get(at).equals(at); ) {
      at = near.reachedFrom.get(at);
      chain.addFirst(at);
    }
    for (Node at = meeting; !far.reachedFrom.get(at).equals(at); ) {
      at = far.reachedFrom.get(at);
      chain.addLast(at);
    }
    List<Step> steps = new ArrayList<>();
    Iterator<Node> nodes = chain.iterator();
    Node from = nodes.next();
    while (nodes.hasNext()) {
      Node to = nodes.next();
      steps.add(new Step(from, links.between(from, to), to));
      from = to;
    }
    return steps;
  }
}
