package org.newsgraph.web.search;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Runs a collector over what a query finds, on the calling thread. */
final class Collecting {

  private Collecting() {}

  static <C extends Collector> C all(IndexSearcher searcher, Query query, C collector)
      throws IOException {
    // The searchers have no threads of their own, so that one collector is all there is.
    return searcher.search(
        query,
        new CollectorManager<C, C>() {
          @Override
          public C newCollector() {
            return collector;
          }

          @Override
          public C reduce(Collection<C> collectors) {
            return collector;
          }
        });
  }
}
