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
import org.newsgraph.store.BulkLoad;
import org.newsgraph.store.NewsStore;

/**
 * Builds into a store that this process has open: in transactions, or where very many articles come
 * to a store of fewer, by a bulk load, which takes effect in the end.
 */
public final class StoreTarget implements BuildTarget {

  /** From so many articles on a bulk load is quicker; see docs/performance.md. */
  private static final int MANY = 500;

  private final NewsStore store;
  private final Iris iris;
  private CountsGraph counts;
  private boolean changed;
  private int stored;

  /** Null as long as there is none. */
  private BulkLoad bulk;

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
    Map<String, ArticleState> states = store.contentHashes();
    stored = states.size();
    if (store.isBulkLoadPending()) {
      bulk = store.bulkLoad();
      states.putAll(bulk.contentHashes());
    }
    return states;
  }

  @Override
  public void expect(long articles) {
    if (bulk == null && articles >= MANY && articles >= stored) {
      bulk = store.bulkLoad();
    }
  }

  @Override
  public void replace(Map<String, List<Quad>> graphs) {
    if (bulk == null) {
      counts.replacing(graphs);
      store.replace(graphs);
      counts.replaced();
    } else {
      bulk.replace(graphs);
    }
    changed = true;
  }

  /** Whatever is derived from all articles is made here, so that a server can do it as well. */
  @Override
  public void finish(Progress progress) {
    if (bulk != null) {
      BulkLoad load = bulk;
      bulk = null;
      finish(load, progress);
    } else if (changed || !counts.isCurrent()) {
      // What a killed build has left undone is seen by its counts.
      derive(progress);
    }
    counts = new CountsGraph(store, iris);
    changed = false;
  }

  /** What is derived is loaded with the articles. */
  private void finish(BulkLoad load, Progress progress) {
    Analyzers.letGo(); // Their memory is needed for writing more than they soon will be again.
    try {
      progress.begin("loading", -1);
      load.begin();
      progress.end();
      counts = new CountsGraph(store, iris);
      derive(progress);
      progress.begin("writing the store", -1);
      load.finish();
      progress.end();
    } finally {
      load.abandon();
    }
  }

  private void derive(Progress progress) {
    progress.begin("looking for copies", -1);
    new CopiesGraph(store, iris).update();
    progress.end();
    progress.begin("resolving entities", -1);
    new EntityGraph(store, iris, this::replace).update();
    progress.end();
    counts.update(progress);
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
    counts.update(Progress.NONE);
    counts = new CountsGraph(store, iris);
    changed = false;
    return result;
  }
}
