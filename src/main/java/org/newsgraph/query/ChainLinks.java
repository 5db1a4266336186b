package org.newsgraph.query;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The events and claims of a store as links between entities. What was looked up once is kept, as
 * one question may look for several chains through the same entities. Not thread-safe; valid within
 * one transaction.
 */
final class ChainLinks implements ShortestChain.Ties<Node> {

  private static final List<Node> IN_EVENTS =
      List.of(Terms.HAS_ACTOR, Terms.TARGET, Terms.HAS_PLACE);
  private static final List<Node> IN_CLAIMS = List.of(Terms.SUBJECT, Terms.OBJECT);

  private static final Node NEGATIVE = NodeFactory.createLiteralString("negative");
  private static final Node ASSERTED = NodeFactory.createLiteralString("asserted");

  private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::toString);

  private final DatasetGraph data;
  private final Map<Node, Long> articles = new HashMap<>();
  private final Map<Node, SortedSet<Node>> neighbours = new HashMap<>();
  private final Map<Node, TreeMap<Node, List<Node>>> links = new HashMap<>();

  ChainLinks(DatasetGraph data) {
    this.data = data;
  }

  @Override
  public long articles(Node entity) {
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
  @Override
  public SortedSet<Node> of(Node entity) {
    return neighbours.computeIfAbsent(entity, this::findNeighbours);
  }

  private SortedSet<Node> findNeighbours(Node entity) {
    SortedSet<Node> found = new TreeSet<>(BY_IRI);
    linksOf(entity)
        .forEach(
            (link, parties) -> {
              for (Node party : parties) {
                data.find(Node.ANY, link, party, Node.ANY)
                    .forEachRemaining(quad -> found.add(quad.getObject()));
              }
            });
    found.removeIf(node -> node.equals(entity));
    return found;
  }

  /**
   * The event or claim that tells most plainly of two entities: the first of those that are told as
   * plain facts.
   *
   * @throws IllegalArgumentException if there is none
   */
  Node between(Node one, Node other) {
    boolean fewer = articles(one) <= articles(other);
    Node common = fewer ? other : one;
    Node best = null;
    int least = Integer.MAX_VALUE;
    for (Map.Entry<Node, List<Node>> link : linksOf(fewer ? one : other).entrySet()) {
      if (least > 0 && holds(link, common)) {
        int doubt = doubt(link.getKey());
        best = doubt < least ? link.getKey() : best;
        least = Math.min(doubt, least);
      }
    }
    if (best == null) {
      throw new IllegalArgumentException("nothing links " + one + " and " + other);
    }
    return best;
  }

  /** The events and claims of an entity in the order of their IRIs, with what leads to parties. */
  private TreeMap<Node, List<Node>> linksOf(Node entity) {
    return links.computeIfAbsent(
        entity,
        node -> {
          TreeMap<Node, List<Node>> found = new TreeMap<>(BY_IRI);
          for (List<Node> parties : List.of(IN_EVENTS, IN_CLAIMS)) {
            for (Node party : parties) {
              data.find(Node.ANY, Node.ANY, party, node)
                  .forEachRemaining(quad -> found.put(quad.getSubject(), parties));
            }
          }
          return found;
        });
  }

  private boolean holds(Map.Entry<Node, List<Node>> link, Node entity) {
    return link.getValue().stream()
        .anyMatch(party -> data.contains(Node.ANY, link.getKey(), party, entity));
  }

  /** What is told as a plain fact comes first, then posts that somebody held. */
  private int doubt(Node link) {
    boolean negative = data.contains(Node.ANY, link, Terms.POLARITY, NEGATIVE);
    boolean asserted = data.contains(Node.ANY, link, Terms.MODALITY, ASSERTED);
    boolean over = data.contains(Node.ANY, link, Terms.TENURE, Node.ANY);
    return (negative ? 4 : 0) + (asserted ? 0 : 2) + (over ? 1 : 0);
  }
}
