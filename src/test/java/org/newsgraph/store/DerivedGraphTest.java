package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DerivedGraphTest {

  private static final String NAME = "http://example.org/graph/derived";
  private static final Node GRAPH = Terms.iri(NAME);
  private static final String OTHER = "http://example.org/article/a";
  private static final int TERMS = 40;

  @TempDir Path temp;

  private static void derive(NewsStore store, List<Quad> quads) {
    store.derive(
        NAME,
        graph -> {
          for (Quad quad : quads) {
            graph.add(
                graph.number(quad.getSubject()),
                quad.getPredicate(),
                graph.number(quad.getObject()));
          }
        },
        written -> {});
  }

  private static List<Quad> someQuads(Random random, int count) {
    List<Quad> quads = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Node subject = Terms.iri("http://example.org/s/" + random.nextInt(TERMS));
      Node property = Terms.iri("http://example.org/p/" + random.nextInt(3));
      int value = random.nextInt(TERMS);
      Node object =
          random.nextBoolean()
              ? NodeFactory.createLiteralByValue(value)
              : Terms.iri("http://example.org/s/" + value);
      quads.add(Quad.create(GRAPH, subject, property, object));
    }
    return quads;
  }

  /** As each of the six indexes has them: with these terms given, others are of no use. */
  private static List<Set<Quad>> asIndexed(NewsStore store, Set<Quad> among) {
    return store.read(
        data -> {
          List<Set<Quad>> found = new ArrayList<>();
          for (int i = 0; i < 6; i++) {
            found.add(new HashSet<>());
          }
          Node any = Node.ANY;
          data.find(GRAPH, any, any, any).forEachRemaining(found.get(0)::add);
          for (Quad quad : among) {
            Node s = quad.getSubject();
            Node p = quad.getPredicate();
            Node o = quad.getObject();
            data.find(GRAPH, any, p, any).forEachRemaining(found.get(1)::add);
            data.find(GRAPH, any, any, o).forEachRemaining(found.get(2)::add);
            data.findNG(any, s, any, any).forEachRemaining(found.get(3)::add);
            data.findNG(any, any, p, any).forEachRemaining(found.get(4)::add);
            data.findNG(any, any, any, o).forEachRemaining(found.get(5)::add);
          }
          return found;
        });
  }

  @Test
  void isAlwaysWhatWasGivenLastInAllIndexes() {
    Random random = new Random(11);
    Set<Quad> all = new HashSet<>();
    try (NewsStore store = NewsStore.open(temp.resolve("store"), Mode.WRITE)) {
      for (int round = 0; round < 6; round++) {
        List<Quad> quads = someQuads(random, round == 4 ? 0 : 300);
        all.addAll(quads);
        derive(store, quads);
        Set<Quad> wanted = new HashSet<>(quads);
        assertThat(asIndexed(store, all)).as("round %d", round).containsOnly(wanted);
      }
    }
    assertThat(temp.resolve("store/sorting")).doesNotExist();
  }

  @Test
  void leavesOtherGraphsAlone() {
    try (NewsStore store = NewsStore.open(temp.resolve("store"), Mode.WRITE)) {
      store.replace(Map.of(OTHER, TestGraphs.article(OTHER, "a")));
      Set<String> before = quads(store);
      derive(store, someQuads(new Random(1), 100));
      assertThat(quads(store)).hasSizeGreaterThan(before.size()).containsAll(before);
      derive(store, List.of());
      assertThat(quads(store)).isEqualTo(before);
    }
  }

  private static Set<String> quads(NewsStore store) {
    return store.read(
        data -> {
          Set<String> all = new TreeSet<>();
          data.find().forEachRemaining(quad -> all.add(quad.toString()));
          return all;
        });
  }

  @Test
  void failingItLeavesTheStoreAsItWas() {
    List<Quad> first = someQuads(new Random(2), 100);
    List<Quad> second = someQuads(new Random(3), 100);
    try (NewsStore store = NewsStore.open(temp.resolve("store"), Mode.WRITE)) {
      derive(store, first);
      Set<String> before = quads(store);
      DerivedGraph.Quads failing =
          graph -> {
            graph.add(graph.number(Terms.iri("http://example.org/new")), Terms.TYPE, 0);
            throw new IOException("No space left on device");
          };
      assertThatThrownBy(() -> store.derive(NAME, failing, written -> {}))
          .hasMessageContaining("No space left on device")
          .hasMessageContaining("sorting");
      assertThat(quads(store)).isEqualTo(before);
      derive(store, second);
      assertThat(asIndexed(store, Set.of()).get(0)).isEqualTo(new HashSet<>(second));
    }
  }
}
