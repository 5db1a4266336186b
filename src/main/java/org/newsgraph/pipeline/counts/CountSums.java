package org.newsgraph.pipeline.counts;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.Vocabulary;
import org.newsgraph.store.DerivedGraph;
import org.newsgraph.store.QuadRows;
import org.newsgraph.store.TermNumbers;

/**
 * Sums up what all articles of a store add to the counts, and gives the quads of the graph of
 * counts. Used by one thread.
 */
final class CountSums {

  /** So many entities are remembered: the same ones stand beside many. */
  private static final int REMEMBERED = 1 << 15;

  private final DerivedGraph quads;
  private final TermNumbers numbers;
  private final Iris iris;
  private final Node graph;
  private final Map<Integer, String> days = new HashMap<>();
  private final long[] rememberedNumbers = new long[REMEMBERED];
  private final Node[] rememberedNodes = new Node[REMEMBERED];

  CountSums(DerivedGraph quads, Iris iris) {
    this.quads = quads;
    this.numbers = quads.numbers();
    this.iris = iris;
    this.graph = NodeFactory.createURI(iris.countsGraph());
  }

  /** What is added to one entity or pair. */
  private static final class Sum {
    final long first;
    final long other;
    int articles;
    int times;
    int earliest = Integer.MAX_VALUE;
    int latest;
    int kinds;

    Sum(long[] row) {
      first = row[0];
      other = row[1];
    }

    boolean isOf(long[] row) {
      return row[0] == first && row[1] == other;
    }

    void add(long[] row) {
      if (row[2] == CountRows.KIND) {
        kinds |= 1 << row[3];
        return;
      }
      articles++;
      times += CountRows.times(row);
      int day = CountRows.day(row);
      if (day > 0) {
        earliest = Math.min(earliest, day);
        latest = Math.max(latest, day);
      }
    }
  }

  private Count count(Sum sum) {
    return sum.latest == 0
        ? new Count(sum.articles, sum.times, "", "")
        : new Count(sum.articles, sum.times, text(sum.earliest), text(sum.latest));
  }

  private String text(int day) {
    return days.computeIfAbsent(
        day, d -> String.format(Locale.ROOT, "%04d-%02d-%02d", d >>> 9, d >>> 5 & 0xF, d & 0x1F));
  }

  /** Writes the whole graph. */
  void write(CountRows rows) throws IOException {
    try (QuadRows.Sorted sorted = rows.sorted()) {
      long[] row = sorted.next();
      while (row != null) {
        Sum sum = new Sum(row);
        for (; row != null && sum.isOf(row); row = sorted.next()) {
          sum.add(row);
        }
        write(sum);
      }
    }
    if (rows.articles() > 0) {
      Node mark = NodeFactory.createLiteralString(Marks.text(rows.mark()));
      quads.add(quads.number(graph), Vocabulary.ARTICLES_MARK, quads.number(mark));
    }
  }

  private void write(Sum sum) throws IOException {
    if (sum.articles == 0) {
      return; // Of some kind, but no mention is of it.
    }
    if (sum.first != sum.other) {
      writePair(sum);
      return;
    }
    for (Quad quad : DeltaWriter.entityQuads(graph, node(sum.first), count(sum))) {
      add(sum.first, quad);
    }
    for (int kind = 0; kind < DeltaWriter.KINDS.size(); kind++) {
      if ((sum.kinds >>> kind & 1) == 1) {
        quads.add(sum.first, Vocabulary.KIND, quads.number(DeltaWriter.KINDS.get(kind)));
      }
    }
  }

  private void writePair(Sum sum) throws IOException {
    Pair pair = Pair.of(node(sum.first), node(sum.other));
    Node node = NodeFactory.createURI(iris.pair(pair.first().getURI(), pair.other().getURI()));
    long number = quads.number(node);
    for (Quad quad : DeltaWriter.pairCounts(graph, node, count(sum))) {
      add(number, quad);
    }
    quads.add(number, Vocabulary.MEMBER, sum.first);
    quads.add(number, Vocabulary.MEMBER, sum.other);
  }

  private void add(long subject, Quad quad) throws IOException {
    quads.add(subject, quad.getPredicate(), quads.number(quad.getObject()));
  }

  private Node node(long entity) {
    int place = (int) (entity ^ entity >>> 15) & REMEMBERED - 1;
    if (rememberedNodes[place] == null || rememberedNumbers[place] != entity) {
      rememberedNodes[place] = numbers.term(entity);
      rememberedNumbers[place] = entity;
    }
    return rememberedNodes[place];
  }
}
