package org.newsgraph.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.identity.Decision;
import org.newsgraph.identity.Decisions;
import org.newsgraph.pipeline.Progress;
import org.newsgraph.pipeline.StoreTarget;
import org.newsgraph.rdf.Iris;
import org.newsgraph.store.NewsStore;

/**
 * Writes what builds hand over just as a build of its own would, and what people decide.
 * Thread-safe: one at a time.
 */
final class HandedOver {

  private final NewsStore store;
  private final Map<String, StoreTarget> targets = new TreeMap<>();

  HandedOver(NewsStore store) {
    this.store = store;
  }

  synchronized void replace(String base, Map<String, List<Quad>> graphs) {
    target(base).replace(graphs);
  }

  /** All articles of a build are there: makes anew what is derived from them. */
  synchronized void finish(String base) {
    target(base).finish(Progress.NONE);
  }

  /** Notes what somebody decided on identity, and makes the store obey. */
  synchronized Decision decide(String base, boolean same, String a, String b, String why) {
    Decision decision = new Decisions(store, new Iris(base)).add(same, a, b, why);
    target(base).resolve();
    return decision;
  }

  /**
   * Takes a decision back, and makes the store obey.
   *
   * @throws java.util.NoSuchElementException if there is none of this number
   */
  synchronized Decision undo(String base, int number) {
    Decision decision = new Decisions(store, new Iris(base)).undo(number);
    target(base).resolve();
    return decision;
  }

  private StoreTarget target(String base) {
    return targets.computeIfAbsent(base, b -> new StoreTarget(store, new Iris(b)));
  }
}
