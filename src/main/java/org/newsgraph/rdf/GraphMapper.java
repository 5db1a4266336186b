package org.newsgraph.rdf;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.model.Analysis;

/**
 * Says which quads an analysed article becomes: one named graph, whose IRI is the article's.
 *
 * <p>The quads are a function of the analysis alone and come in the same order each time, none
 * twice. Immutable and thread-safe.
 */
public final class GraphMapper {

  private final Iris iris;

  public GraphMapper(Iris iris) {
    this.iris = iris;
  }

  /**
   * Maps one article.
   *
   * @param contentHash what tells whether the article has changed since; kept as {@code
   *     ng:contentHash}
   * @param sink takes the quads, on the calling thread
   */
  public void map(Analysis analysis, String contentHash, Consumer<Quad> sink) {
    Set<Quad> quads = new LinkedHashSet<>();
    ArticleGraph graph = new ArticleGraph(iris, analysis, quads::add);
    new ArticleMapper(graph).map(contentHash);
    new EntityMapper(graph).map();
    new TimeMapper(graph).map();
    new ClaimMapper(graph).map();
    new EventMapper(graph).map();
    new StatementMapper(graph).map();
    graph.writeSentences();
    quads.forEach(sink);
  }
}
