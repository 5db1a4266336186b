package org.newsgraph.pipeline.counts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.model.RecordBytes;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.Vocabulary;

/**
 * The counts where no one machine sees all articles: what each article adds travels as bytes, and
 * what is added to one entity or pair is summed up. What comes out is what {@link CountsGraph}
 * makes at once. Thread-safe.
 */
public final class CountRecords {

  /** Between the IRIs of a pair; no IRI has it. */
  private static final String BOTH = " ";

  private final Iris iris;
  private final Node graph;

  /** Counts under these IRIs. */
  public CountRecords(Iris iris) {
    this.iris = iris;
    this.graph = NodeFactory.createURI(iris.countsGraph());
  }

  /** The key of the sum over the articles themselves. */
  private static final String ARTICLES = "";

  /** What is added to one entity or pair. */
  private record Sum(
      int articles, int times, String first, String last, Set<String> kinds, long mark) {

    static Sum of(String day, int times) {
      return new Sum(1, times, day, day, Set.of(), 0);
    }

    static Sum ofKind(String kind) {
      return new Sum(0, 0, "", "", Set.of(kind), 0);
    }

    Sum plus(Sum other) {
      Set<String> all = kinds.containsAll(other.kinds) ? kinds : other.kinds;
      if (!all.containsAll(kinds)) {
        all = new TreeSet<>(kinds);
        all.addAll(other.kinds);
      }
      return new Sum(
          articles + other.articles,
          times + other.times,
          Change.earlier(first, other.first),
          last.compareTo(other.last) >= 0 ? last : other.last,
          all,
          mark + other.mark);
    }
  }

  /** The IRIs of the properties that {@link Adding#add} looks at. */
  public static Set<String> properties() {
    Set<String> properties = new TreeSet<>();
    ArticleCounts.READ.forEach(property -> properties.add(property.getURI()));
    properties.add(Vocabulary.TYPE.getURI());
    return properties;
  }

  /** What some articles add, by what it is added to. Used by one thread. */
  public static final class Adding {

    private final Map<String, Sum> sums = new HashMap<>();

    /**
     * Adds an article.
     *
     * @param quads the article's graph, its entities joined, or what {@link #properties} say in it;
     *     each once
     */
    public void add(Node article, List<Quad> quads) {
      ArticleCounts counts = ArticleCounts.of(article, quads);
      counts.mentions().forEach((entity, n) -> add(entity.getURI(), Sum.of(counts.day(), n)));
      counts
          .sentences()
          .forEach(
              (pair, n) ->
                  add(
                      pair.first().getURI() + BOTH + pair.other().getURI(),
                      Sum.of(counts.day(), n)));
      for (Quad quad : quads) {
        if (quad.getPredicate().equals(Vocabulary.TYPE)
            && DeltaWriter.KINDS.contains(quad.getObject())) {
          add(quad.getSubject().getURI(), Sum.ofKind(quad.getObject().getURI()));
        }
      }
      add(ARTICLES, new Sum(1, 0, "", "", Set.of(), counts.mark()));
    }

    private void add(String key, Sum sum) {
      sums.merge(key, sum, Sum::plus);
    }

    /** The sums so far, on their way to another machine. */
    public Map<String, byte[]> toBytes() {
      Map<String, byte[]> bytes = new HashMap<>();
      sums.forEach((key, sum) -> bytes.put(key, RecordBytes.of(sum)));
      return bytes;
    }
  }

  /** Both together; the order of many does not matter. */
  public static byte[] merge(byte[] one, byte[] other) {
    return RecordBytes.of(
        RecordBytes.read(one, Sum.class).plus(RecordBytes.read(other, Sum.class)));
  }

  /** The quads that tell a sum; none of what no article mentions. */
  public List<Quad> quads(String key, byte[] bytes) {
    Sum sum = RecordBytes.read(bytes, Sum.class);
    if (key.equals(ARTICLES)) {
      Node mark = NodeFactory.createLiteralString(Marks.text(sum.mark));
      return List.of(Quad.create(graph, graph, Vocabulary.ARTICLES_MARK, mark));
    }
    Count count = new Count(sum.articles, sum.times, sum.first, sum.last);
    if (count.isNone()) {
      return List.of();
    }
    String[] those = key.split(BOTH);
    Node first = NodeFactory.createURI(those[0]);
    if (those.length == 2) {
      Node other = NodeFactory.createURI(those[1]);
      Node pair = NodeFactory.createURI(iris.pair(those[0], those[1]));
      return DeltaWriter.pairQuads(graph, pair, new Pair(first, other), count);
    }
    List<Quad> quads = new ArrayList<>(DeltaWriter.entityQuads(graph, first, count));
    sum.kinds.forEach(
        kind -> quads.add(Quad.create(graph, first, Vocabulary.KIND, NodeFactory.createURI(kind))));
    return quads;
  }
}
