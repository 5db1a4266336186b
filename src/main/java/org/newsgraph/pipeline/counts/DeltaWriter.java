package org.newsgraph.pipeline.counts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.Vocabulary;

/**
 * Works out the quads that change in the graph of counts. The store holds the articles as they are
 * after the change, and the counts as they were before it. Within one transaction.
 */
final class DeltaWriter {

  /** The kinds of entities that the counts tell. */
  static final List<Node> KINDS =
      List.of(
          Vocabulary.PERSON,
          Vocabulary.ORGANIZATION,
          Vocabulary.PLACE,
          Vocabulary.EVENT,
          Vocabulary.AGREEMENT,
          Vocabulary.NAMED_THING);

  private final DatasetGraph data;
  private final Node graph;
  private final Iris iris;

  final List<Quad> deleted = new ArrayList<>();
  final List<Quad> added = new ArrayList<>();

  DeltaWriter(DatasetGraph data, Iris iris) {
    this.data = data;
    this.iris = iris;
    this.graph = NodeFactory.createURI(iris.countsGraph());
  }

  /** In the order of the names, so that the same change makes the same files. */
  void write(CountsDelta delta) {
    delta.entities.entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().getURI()))
        .forEach(entry -> writeEntity(entry.getKey(), entry.getValue()));
    delta.pairs.entrySet().stream()
        .map(entry -> Map.entry(iri(entry.getKey()), entry))
        .sorted(Comparator.comparing(entry -> entry.getKey().getURI()))
        .forEach(e -> writePair(e.getKey(), e.getValue().getKey(), e.getValue().getValue()));
  }

  private Node iri(Pair pair) {
    return NodeFactory.createURI(iris.pair(pair.first().getURI(), pair.other().getURI()));
  }

  private void writeEntity(Node entity, Change change) {
    Count old = Count.read(data, graph, entity, Vocabulary.MENTION_COUNT);
    Count now =
        updated(old, change, entity, (article, counts) -> counts.mentions().containsKey(entity));
    if (now.isNone()) {
      data.find(graph, entity, Node.ANY, Node.ANY).forEachRemaining(deleted::add);
      return;
    }
    if (old.isNone()) {
      describe(entity);
    }
    exchange(entityQuads(graph, entity, old), entityQuads(graph, entity, now));
  }

  static List<Quad> entityQuads(Node graph, Node entity, Count count) {
    return count.isNone()
        ? List.of()
        : count.quads(graph, entity, Vocabulary.MENTION_COUNT, number -> true);
  }

  /** Its kind, so that a question about counts need not look at the articles. */
  private void describe(Node entity) {
    for (Node kind : KINDS) {
      if (data.contains(Node.ANY, entity, Vocabulary.TYPE, kind)) {
        added.add(Quad.create(graph, entity, Vocabulary.KIND, kind));
      }
    }
  }

  private void writePair(Node node, Pair pair, Change change) {
    Count old = Count.read(data, graph, node, Vocabulary.SENTENCE_COUNT);
    Count now =
        updated(
            old, change, pair.other(), (article, counts) -> counts.sentences().containsKey(pair));
    List<Quad> before = pairQuads(graph, node, pair, old);
    List<Quad> after = pairQuads(graph, node, pair, now);
    exchange(before, after);
  }

  /** What stands in one sentence of one article only, as most pairs do, says only that. */
  static List<Quad> pairCounts(Node graph, Node node, Count count) {
    return count.quads(graph, node, Vocabulary.SENTENCE_COUNT, n -> n > 1);
  }

  /** The counts of a pair, and who they are. */
  static List<Quad> pairQuads(Node graph, Node node, Pair pair, Count count) {
    if (count.isNone()) {
      return List.of();
    }
    List<Quad> quads = pairCounts(graph, node, count);
    quads.add(Quad.create(graph, node, Vocabulary.MEMBER, pair.first()));
    quads.add(Quad.create(graph, node, Vocabulary.MEMBER, pair.other()));
    return quads;
  }

  private Count updated(
      Count old, Change change, Node entity, BiPredicate<Node, ArticleCounts> has) {
    Count now = old.with(change);
    if (now.isNone()) {
      return Count.NONE;
    }
    return change.leavesGap(old.first(), old.last()) ? recounted(now, entity, has) : now;
  }

  /** Looks for the first and the last day among the articles themselves. */
  private Count recounted(Count count, Node entity, BiPredicate<Node, ArticleCounts> has) {
    Change days = new Change();
    data.find(Node.ANY, Node.ANY, Vocabulary.MENTIONS, entity)
        .forEachRemaining(
            quad -> {
              Node article = quad.getGraph();
              ArticleCounts counts = ArticleCounts.read(data, article);
              if (has.test(article, counts)) {
                days.add(counts.day(), 0);
              }
            });
    return count.between(days.first(), days.last());
  }

  private void exchange(List<Quad> before, List<Quad> after) {
    before.stream().filter(quad -> !after.contains(quad)).forEach(deleted::add);
    after.stream().filter(quad -> !before.contains(quad)).forEach(added::add);
  }
}
