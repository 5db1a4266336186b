package org.newsgraph.pipeline;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.identity.EntityGraph;
import org.newsgraph.model.Publication;
import org.newsgraph.pipeline.counts.CountsGraph;
import org.newsgraph.rdf.Iris;
import org.newsgraph.store.ArticleState;
import org.newsgraph.store.NewsStore;

/** Builds into a store that this process has open. */
public final class StoreTarget implements BuildTarget {

  private final NewsStore store;
  private final Iris iris;
  private CountsGraph counts;
  private boolean changed;

  /**
   * @param store open for writing; the caller closes it
   */
  public StoreTarget(NewsStore store, Iris iris) {
    this.store = store;
    this.iris = iris;
    this.counts = new CountsGraph(store, iris);
  }

  @Override
  public Map<String, ArticleState> contentHashes() {
    return store.contentHashes();
  }

  @Override
  public void replace(Map<String, List<Quad>> graphs) {
    counts.replacing(graphs);
    store.replace(graphs);
    counts.replaced();
    changed = true;
  }

  /** Whatever is derived from all articles is made here, so that a server can do it as well. */
  @Override
  public void finish(Progress progress) {
    // What a killed build has left undone is seen by its counts.
    if (changed || !counts.isCurrent()) {
      progress.begin("looking for copies", -1);
      new CopiesGraph(store, iris).update();
      progress.end();
      progress.begin("resolving entities", -1);
      new EntityGraph(store, iris, this::replace).update();
      progress.end();
      progress.begin("counting", -1);
      counts.update();
      progress.end();
    }
    counts = new CountsGraph(store, iris);
    changed = false;
  }

  @Override
  public Map<String, Publication> publications(Set<String> graphs) {
    return store.read(data -> StoredPublications.of(data, graphs));
  }

  @Override
  public OptionalLong copies() {
    return OptionalLong.of(new CopiesGraph(store, iris).size());
  }

  /** Makes entities one that are one, and what is derived from that. */
  public EntityGraph.Result resolve() {
    EntityGraph.Result result = new EntityGraph(store, iris, this::replace).update();
    counts.update();
    counts = new CountsGraph(store, iris);
    changed = false;
    return result;
  }
}
