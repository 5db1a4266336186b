package org.newsgraph.pipeline;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.Vocabulary;
import org.newsgraph.store.NewsStore;

/**
 * The graph that tells which articles of a store are copies of which others. It is derived from the
 * articles alone: it is dropped and made again whenever they have changed.
 */
public final class CopiesGraph {

  private final NewsStore store;
  private final String graph;

  /**
   * @param store open for writing
   */
  public CopiesGraph(NewsStore store, Iris iris) {
    this.store = store;
    this.graph = iris.copiesGraph();
  }

  /**
   * Makes the graph anew: reads the text of every article, some thousand a second.
   *
   * @return how many articles are copies
   */
  public long update() {
    List<CopyFinder.Copy> copies = store.read(CopiesGraph::find);
    List<Quad> quads = new ArrayList<>();
    copies.forEach(copy -> quads.addAll(quads(graph, copy)));
    if (!isStored(quads)) {
      store.replace(Map.of(graph, quads));
    }
    return copies.size();
  }

  /** How many articles the graph calls copies. */
  public long size() {
    return store.read(
        data -> {
          Node name = NodeFactory.createURI(graph);
          Iterator<Quad> copies = data.find(name, Node.ANY, Vocabulary.WAS_DERIVED_FROM, Node.ANY);
          return Iter.count(copies);
        });
  }

  /** What the graph says of a copy. */
  static List<Quad> quads(String copies, CopyFinder.Copy copy) {
    Node graph = NodeFactory.createURI(copies);
    Node article = NodeFactory.createURI(copy.article());
    Node original = NodeFactory.createURI(copy.original());
    // Two digits: there is no more in an estimate.
    double similarity = Math.round(copy.similarity() * 100) / 100.0;
    Node share = NodeFactory.createLiteralByValue(similarity);
    return List.of(
        Quad.create(graph, article, Vocabulary.WAS_DERIVED_FROM, original),
        Quad.create(graph, article, Vocabulary.SIMILARITY, share));
  }

  /** Whether the graph is just so already: writing it again would only make the files larger. */
  private boolean isStored(List<Quad> quads) {
    Set<Quad> stored = new HashSet<>();
    store.read(
        data -> {
          data.find(NodeFactory.createURI(graph), Node.ANY, Node.ANY, Node.ANY)
              .forEachRemaining(stored::add);
          return stored;
        });
    return stored.equals(new HashSet<>(quads));
  }

  private static List<CopyFinder.Copy> find(DatasetGraph data) {
    Map<String, Instant> published = new HashMap<>();
    forEachArticle(
        data, Vocabulary.DATE_PUBLISHED, (article, time) -> published.put(article, time(time)));
    CopyFinder finder = new CopyFinder();
    forEachArticle(
        data,
        Vocabulary.ARTICLE_BODY,
        (article, body) -> finder.add(article, published.getOrDefault(article, Instant.MAX), body));
    return finder.copies();
  }

  private static void forEachArticle(
      DatasetGraph data, Node property, BiConsumer<String, String> action) {
    data.findNG(Node.ANY, Node.ANY, property, Node.ANY)
        .forEachRemaining(
            quad -> {
              // Other things have these properties too, but not in a graph of their own name.
              if (quad.getSubject().equals(quad.getGraph()) && quad.getObject().isLiteral()) {
                action.accept(quad.getGraph().getURI(), quad.getObject().getLiteralLexicalForm());
              }
            });
  }

  /** When an article was published, as it says in the graph. */
  static Instant time(String literal) {
    try {
      return OffsetDateTime.parse(literal).toInstant();
    } catch (DateTimeException e) {
      return Instant.MAX; // Only a day, or nothing that can be put in order.
    }
  }
}
