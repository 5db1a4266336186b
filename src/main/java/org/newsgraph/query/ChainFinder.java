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
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

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

  private final Links links;
  private final AtomicBoolean cancelled;

  ChainFinder(DatasetGraph data, AtomicBoolean cancelled) {
    this.links = new Links(data);
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

  /** The events and claims of a store as links between entities. */
  private static final class Links {

    private static final List<Node> PARTIES =
        List.of(Terms.HAS_ACTOR, Terms.TARGET, Terms.HAS_PLACE, Terms.SUBJECT, Terms.OBJECT);

    private static final Node NEGATIVE = NodeFactory.createLiteralString("negative");
    private static final Node ASSERTED = NodeFactory.createLiteralString("asserted");

    private final DatasetGraph data;
    private final Map<Node, Long> articles = new HashMap<>();

    Links(DatasetGraph data) {
      this.data = data;
    }

    /** In how many articles an entity is named, which is also how much there is to look at. */
    long articles(Node entity) {
      return articles.computeIfAbsent(
          entity,
          node -> {
            Iterator<Quad> counts = data.find(Node.ANY, node, Terms.ARTICLE_COUNT, Node.ANY);
            return counts.hasNext()
                ? ((Number) counts.next().getObject().getLiteralValue()).longValue()
                : 0;
          });
    }

    /** Whoever stands in an event or claim together with an entity, in the order of their IRIs. */
    TreeSet<Node> neighbours(Node entity) {
      TreeSet<Node> found = new TreeSet<>(Comparator.comparing(Object::toString));
      for (Node link : linksOf(entity)) {
        for (Node party : PARTIES) {
          data.find(Node.ANY, link, party, Node.ANY)
              .forEachRemaining(quad -> found.add(quad.getObject()));
        }
      }
      found.remove(entity);
      return found;
    }

    private TreeSet<Node> linksOf(Node entity) {
      TreeSet<Node> found = new TreeSet<>(Comparator.comparing(Object::toString));
      for (Node party : PARTIES) {
        data.find(Node.ANY, Node.ANY, party, entity)
            .forEachRemaining(quad -> found.add(quad.getSubject()));
      }
      return found;
    }

    /** The event or claim that tells most plainly of two entities. */
    Node between(Node one, Node other) {
      boolean fewer = articles(one) <= articles(other);
      Node rare = fewer ? one : other;
      Node common = fewer ? other : one;
      return linksOf(rare).stream()
          .filter(link -> holds(link, common))
          .min(Comparator.comparingInt(this::doubt).thenComparing(Object::toString))
          .orElseThrow();
    }

    private boolean holds(Node link, Node entity) {
      return PARTIES.stream().anyMatch(party -> data.contains(Node.ANY, link, party, entity));
    }

    /** What is told as a plain fact comes first. */
    private int doubt(Node link) {
      boolean negative = data.contains(Node.ANY, link, Terms.POLARITY, NEGATIVE);
      boolean asserted = data.contains(Node.ANY, link, Terms.MODALITY, ASSERTED);
      return (negative ? 2 : 0) + (asserted ? 0 : 1);
    }
  }
}
