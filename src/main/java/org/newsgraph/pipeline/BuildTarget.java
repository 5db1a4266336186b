package org.newsgraph.pipeline;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.model.Publication;
import org.newsgraph.store.ArticleState;

/**
 * Where a build puts its articles: a store that this process has open ({@link StoreTarget}), or one
 * that a server holds. Used by one thread.
 */
public interface BuildTarget {

  /** What is known about every article that is there, by graph IRI. */
  Map<String, ArticleState> contentHashes();

  /**
   * When articles that are there were published, so that changed versions keep it; without those of
   * which it is not known or cannot be told.
   *
   * @param graphs graph IRIs
   */
  Map<String, Publication> publications(Set<String> graphs);

  /**
   * Hears how many articles a build is going to write, before it writes the first one, so that many
   * can be written in another way than few.
   */
  default void expect(long articles) {}

  /**
   * Writes graphs whole, so that they are not lost when this process is killed; a graph without
   * quads is only deleted.
   *
   * @param graphs graph IRI to its quads
   */
  void replace(Map<String, List<Quad>> graphs);

  /** All articles are there: brings up to date what is derived from them, if it is not. */
  void finish(Progress progress);

  /** How many articles are known to be copies of others; empty if that cannot be told. */
  OptionalLong copies();
}
