package org.newsgraph.pipeline;

import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.rdf.Iris;
import org.newsgraph.store.ArticleState;
import org.newsgraph.store.NewsStore;

/** Builds into a store that this process has open. */
public final class StoreTarget implements BuildTarget {

  private final NewsStore store;
  private final Iris iris;

  /**
   * @param store open for writing; the caller closes it
   */
  public StoreTarget(NewsStore store, Iris iris) {
    this.store = store;
    this.iris = iris;
  }

  @Override
  public Map<String, ArticleState> contentHashes() {
    return store.contentHashes();
  }

  @Override
  public void replace(Map<String, List<Quad>> graphs) {
    store.replace(graphs);
  }

  /** Whatever is derived from all articles is made here, so that a server can do it as well. */
  @Override
  public void finish(Progress progress) {
    progress.begin("looking for copies", -1);
    new CopiesGraph(store, iris).update();
    progress.end();
  }
}
