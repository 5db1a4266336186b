package org.newsgraph.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Counts who stands with whom, article by article: each needs a few look-ups and no sorting of the
 * whole store, as the same count in SPARQL would. Keeps two numbers a node and a pair.
 */
final class NetworkBuilder {

  private static final Comparator<Network.NetworkNode> MOST_NAMED_FIRST =
      Comparator.comparingInt(Network.NetworkNode::articles)
          .reversed()
          .thenComparing(Network.NetworkNode::iri);

  private static final Comparator<Network.NetworkEdge> HEAVIEST_FIRST =
      Comparator.comparingInt(Network.NetworkEdge::sentences)
          .thenComparingInt(Network.NetworkEdge::articles)
          .reversed()
          .thenComparing(edge -> edge.source().iri())
          .thenComparing(edge -> edge.target().iri());

  /** Numbers of articles and mentions, or of sentences and articles. */
  private static final class Counts {
    int first;
    int second;
  }

  private record Pair(String source, String target) {}

  private final DatasetGraph data;
  private final Map<String, Counts> nodes = new HashMap<>();
  private final Map<Pair, Counts> pairs = new HashMap<>();

  NetworkBuilder(DatasetGraph data) {
    this.data = data;
  }

  Network build(List<Node> articles, int minSentences) {
    articles.forEach(this::count);
    Map<String, Network.NetworkNode> made = new HashMap<>();
    nodes.forEach((iri, counts) -> made.put(iri, node(iri, counts)));
    List<Network.NetworkEdge> edges = new ArrayList<>();
    pairs.forEach(
        (pair, counts) -> {
          if (counts.first >= minSentences) {
            edges.add(
                new Network.NetworkEdge(
                    made.get(pair.source), made.get(pair.target), counts.first, counts.second));
          }
        });
    edges.sort(HEAVIEST_FIRST);
    return new Network(made.values().stream().sorted(MOST_NAMED_FIRST).toList(), edges);
  }

  private void count(Node article) {
    Map<String, TreeSet<String>> bySentence = new HashMap<>();
    Map<String, Integer> mentions = new HashMap<>();
    data.find(article, Node.ANY, Terms.IDENT_REF, Node.ANY)
        .forEachRemaining(
            quad -> {
              String entity = quad.getObject().getURI();
              mentions.merge(entity, 1, Integer::sum);
              data.find(article, quad.getSubject(), Terms.SENTENCE_OF, Node.ANY)
                  .forEachRemaining(
                      sentence ->
                          bySentence
                              .computeIfAbsent(sentence.getObject().getURI(), s -> new TreeSet<>())
                              .add(entity));
            });
    mentions.forEach((entity, count) -> add(nodes, entity, 1, count));
    Map<Pair, Integer> here = new HashMap<>();
    bySentence.values().forEach(entities -> countPairs(List.copyOf(entities), here));
    here.forEach((pair, count) -> add(pairs, pair, count, 1));
  }

  private static void countPairs(List<String> sorted, Map<Pair, Integer> counts) {
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size(); j++) {
        counts.merge(new Pair(sorted.get(i), sorted.get(j)), 1, Integer::sum);
      }
    }
  }

  private static <K> void add(Map<K, Counts> all, K key, int first, int second) {
    Counts counts = all.computeIfAbsent(key, k -> new Counts());
    counts.first += first;
    counts.second += second;
  }

  private Network.NetworkNode node(String iri, Counts counts) {
    EntityMatch match = EntityNames.describe(data, Terms.iri(iri));
    return new Network.NetworkNode(iri, match.label(), match.type(), counts.first, counts.second);
  }
}
