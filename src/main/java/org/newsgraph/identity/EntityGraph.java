package org.newsgraph.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.Vocabulary;
import org.newsgraph.store.NewsStore;

/**
 * Makes entities of a store one that are one, and two that have one name and are two, in the graphs
 * of the articles, and keeps in a graph of its own which was joined with which or kept apart from
 * it, and why. Run again it changes only what has changed.
 */
public final class EntityGraph {

  private static final int BATCH = 200;

  private final NewsStore store;
  private final Iris iris;
  private final Consumer<Map<String, List<Quad>>> articles;

  /**
   * What a resolution has done.
   *
   * @param joined the pairs that are one now, the surest first
   * @param suggestions what a person may want to decide, what is worth most first
   * @param articles how many articles' graphs were changed
   */
  public record Result(List<Pair> joined, List<Suggestion> suggestions, int articles) {}

  /**
   * @param store open for writing
   * @param articles writes the graphs of articles, whole, as {@link NewsStore#replace} does
   */
  public EntityGraph(NewsStore store, Iris iris, Consumer<Map<String, List<Quad>>> articles) {
    this.store = store;
    this.iris = iris;
    this.articles = articles;
  }

  /** Resolves all entities of the store. */
  public Result update() {
    List<Decision> decisions = new Decisions(store, iris).list();
    Identity.Found found = store.read(data -> Identity.find(data, iris.base(), decisions));
    int changed = writeArticles(found.articles(), found.labels());
    writeReasons(found.resolution(), found.replaced());
    return new Result(found.resolution().joined(), found.resolution().suggestions(), changed);
  }

  private int writeArticles(
      Map<String, Map<String, String>> byArticle, Map<String, String> labels) {
    int changed = 0;
    Map<String, List<Quad>> batch = new TreeMap<>();
    for (Map.Entry<String, Map<String, String>> one : toWrite(byArticle, labels).entrySet()) {
      List<Quad> quads = store.read(data -> article(data, one.getKey(), one.getValue(), labels));
      if (!quads.isEmpty()) {
        batch.put(one.getKey(), quads);
        changed++;
      }
      if (batch.size() == BATCH) {
        articles.accept(batch);
        batch.clear();
      }
    }
    if (!batch.isEmpty()) {
      articles.accept(batch);
    }
    return changed;
  }

  /** Articles where something has to be called otherwise than it is now: most are as they were. */
  private Map<String, Map<String, String>> toWrite(
      Map<String, Map<String, String>> byArticle, Map<String, String> labels) {
    Map<String, Map<String, String>> toWrite = new TreeMap<>(byArticle);
    store.read(
        data -> {
          data.findNG(Node.ANY, Node.ANY, Vocabulary.IDENTITY_PATCH, Node.ANY)
              .forEachRemaining(
                  quad -> {
                    String article = quad.getGraph().getURI();
                    Map<String, String> joined = byArticle.getOrDefault(article, Map.of());
                    if (ArticlePatch.parse(Facts.text(quad.getObject())).isFor(joined, labels)) {
                      toWrite.remove(article);
                    } else {
                      toWrite.put(article, joined);
                    }
                  });
          return null;
        });
    return toWrite;
  }

  /** The article's graph as it should be; empty if it is so already. */
  private static List<Quad> article(
      DatasetGraph data, String iri, Map<String, String> joined, Map<String, String> labels) {
    Node graph = NodeFactory.createURI(iri);
    Set<Triple> stored = new HashSet<>();
    data.find(graph, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> stored.add(quad.asTriple()));
    Set<Triple> triples = new HashSet<>(stored);
    data.find(graph, graph, Vocabulary.IDENTITY_PATCH, Node.ANY)
        .forEachRemaining(quad -> ArticlePatch.parse(Facts.text(quad.getObject())).undo(triples));
    if (!joined.isEmpty()) {
      ArticlePatch.apply(graph, triples, joined, labels);
    }
    return triples.equals(stored)
        ? List.of()
        : triples.stream().map(triple -> Quad.create(graph, triple)).toList();
  }

  private void writeReasons(Resolution resolution, Map<String, String> replaced) {
    Node graph = NodeFactory.createURI(iris.entitiesGraph());
    List<Quad> quads = reasons(iris, resolution, replaced);
    if (!store.read(data -> quads(data, graph)).equals(new HashSet<>(quads))) {
      store.replace(Map.of(iris.entitiesGraph(), quads));
    }
  }

  /** What was joined with what and told apart from what, and why. */
  static List<Quad> reasons(Iris iris, Resolution resolution, Map<String, String> replaced) {
    Node graph = NodeFactory.createURI(iris.entitiesGraph());
    List<Quad> quads = new ArrayList<>();
    replaced.forEach(
        (old, lead) ->
            quads.add(
                Quad.create(
                    graph,
                    NodeFactory.createURI(old),
                    Vocabulary.IS_REPLACED_BY,
                    NodeFactory.createURI(lead))));
    resolution.joined().forEach(pair -> addReason(quads, iris, pair, Vocabulary.JOINING));
    resolution.apart().forEach(pair -> addReason(quads, iris, pair, Vocabulary.SEPARATION));
    return quads;
  }

  private static void addReason(List<Quad> quads, Iris iris, Pair pair, Node kind) {
    Node graph = NodeFactory.createURI(iris.entitiesGraph());
    Node node = NodeFactory.createURI(iris.joining(pair.first(), pair.second()));
    Node first = NodeFactory.createURI(pair.first());
    Node second = NodeFactory.createURI(pair.second());
    Node why = NodeFactory.createLiteralString(pair.why());
    quads.add(Quad.create(graph, node, Vocabulary.TYPE, kind));
    quads.add(Quad.create(graph, node, Vocabulary.FIRST, first));
    quads.add(Quad.create(graph, node, Vocabulary.SECOND, second));
    quads.add(Quad.create(graph, node, Vocabulary.REASON, why));
    quads.add(
        Quad.create(
            graph, node, Vocabulary.CONFIDENCE, NodeFactory.createLiteralByValue(pair.score())));
  }

  private static Set<Quad> quads(DatasetGraph data, Node graph) {
    Set<Quad> stored = new HashSet<>();
    data.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(stored::add);
    return stored;
  }
}
