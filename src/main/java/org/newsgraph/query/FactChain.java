package org.newsgraph.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The shortest chain of events and claims between two entities of a store, as {@code query path}
 * tells it. Valid within one transaction; not thread-safe.
 */
public final class FactChain {

  /** Longer chains tell nobody anything. */
  private static final int MAX_STEPS = 8;

  /**
   * One step of a chain.
   *
   * @param link the event or claim in which both stand, the one that tells it most plainly
   */
  public record Step(Node from, Node link, Node to) {}

  private final ChainLinks links;

  /** What is looked up once is kept, as one question may ask for several chains. */
  public FactChain(DatasetGraph data) {
    this.links = new ChainLinks(data);
  }

  /**
   * The steps from one to the other; none where nothing leads there.
   *
   * @param from those whom a name can mean, of whom the one is taken that most articles name
   * @param to as {@code from}
   * @param cancelled asked now and then whether to go on
   * @throws org.apache.jena.query.QueryCancelledException if it was cancelled meanwhile
   */
  public List<Step> find(Collection<Node> from, Collection<Node> to, BooleanSupplier cancelled) {
    List<Node> chain =
        new ShortestChain<>(links, MAX_STEPS, cancelled).find(mostNamed(from), mostNamed(to));
    List<Step> steps = new ArrayList<>();
    for (int i = 1; i < chain.size(); i++) {
      Node one = chain.get(i - 1);
      Node other = chain.get(i);
      steps.add(new Step(one, links.between(one, other), other));
    }
    return steps;
  }

  private Node mostNamed(Collection<Node> entities) {
    return entities.stream()
        .min(
            Comparator.comparingLong((Node entity) -> -links.articles(entity))
                .thenComparing(Object::toString))
        .orElseThrow(() -> new IllegalArgumentException("a chain has two ends"));
  }
}
