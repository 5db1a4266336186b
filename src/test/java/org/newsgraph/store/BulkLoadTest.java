package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkLoadTest {

  private static final String A = "http://example.org/article/a";
  private static final String B = "http://example.org/article/b";
  private static final int MANY = 300;

  @TempDir Path temp;

  @Test
  void givesTheSameAsTransactions() {
    Map<String, List<Quad>> first = articles(0, "one");
    Map<String, List<Quad>> second = articles(MANY, "two");
    List<String> expected;
    try (NewsStore store = NewsStore.open(temp.resolve("expected"), Mode.WRITE)) {
      store.replace(first);
      store.replace(second);
      expected = quads(store);
    }
    try (NewsStore store = NewsStore.open(temp.resolve("store"), Mode.WRITE)) {
      BulkLoad load = store.bulkLoad();
      load.replace(second);
      load.replace(first);
      load.finish();
      assertThat(quads(store)).isEqualTo(expected);
      assertThat(store.contentHashes()).hasSize(2 * MANY);
      assertThat(store.isBulkLoadPending()).isFalse();
    }
    try (NewsStore store = NewsStore.open(temp.resolve("store"), Mode.READ)) {
      assertThat(quads(store)).isEqualTo(expected);
      assertThat(temp.resolve("store/bulk")).doesNotExist();
    }
  }

  @Test
  void keepsLiteralsOfAllKinds() {
    Node iri = NodeFactory.createURI(A);
    List<Quad> quads =
        List.of(
            Quad.create(iri, iri, Terms.TYPE, NodeFactory.createLiteralString("中\n𠮷 \"'\\")),
            Quad.create(iri, iri, Terms.TYPE, NodeFactory.createLiteralLang("中", "zh-Hans")),
            Quad.create(
                iri, iri, Terms.TYPE, NodeFactory.createLiteralDT("0.25e0", XSDDatatype.XSDdouble)),
            Quad.create(iri, iri, Terms.TYPE, NodeFactory.createLiteralByValue(-7)),
            Quad.create(
                iri,
                iri,
                Terms.TYPE,
                NodeFactory.createLiteralDT("2023-11-09T10:15:01+08:00", XSDDatatype.XSDdateTime)));
    try (NewsStore store = NewsStore.open(temp.resolve("store"), Mode.WRITE)) {
      BulkLoad load = store.bulkLoad();
      load.replace(Map.of(A, quads));
      load.finish();
      List<Quad> stored =
          store.read(
              data ->
                  List.copyOf(
                      org.apache.jena.atlas.iterator.Iter.toList(
                          data.find(iri, Node.ANY, Node.ANY, Node.ANY))));
      assertThat(stored).containsExactlyInAnyOrderElementsOf(quads);
    }
  }

  @Test
  void laterVersionsTakeThePlaceOfEarlierOnes() {
    try (NewsStore store = NewsStore.open(temp.resolve("store"), Mode.WRITE)) {
      store.replace(Map.of(A, TestGraphs.article(A, "stored"), B, TestGraphs.article(B, "b")));
      BulkLoad load = store.bulkLoad();
      load.replace(Map.of(A, TestGraphs.article(A, "once")));
      load.replace(Map.of(A, TestGraphs.article(A, "again"), B, List.of()));
      assertThat(store.contentHashes()).hasSize(2);
      load.finish();
      assertThat(store.contentHashes()).containsOnlyKeys(A);
      assertThat(store.contentHashes().get(A).hash()).isEqualTo("again");
    }
  }

  @Test
  void whatWasPutDownIsThereForTheNextProcess() {
    Path dir = temp.resolve("store");
    try (NewsStore store = NewsStore.open(dir, Mode.WRITE)) {
      store.replace(Map.of(B, TestGraphs.article(B, "b")));
      store.bulkLoad().replace(Map.of(A, TestGraphs.article(A, "a")));
    }
    try (NewsStore store = NewsStore.open(dir, Mode.WRITE)) {
      assertThat(store.isBulkLoadPending()).isTrue();
      assertThat(store.contentHashes()).containsOnlyKeys(B);
      BulkLoad load = store.bulkLoad();
      assertThat(load.contentHashes()).containsOnlyKeys(A);
      load.finish();
      assertThat(store.contentHashes()).containsOnlyKeys(A, B);
    }
  }

  @Test
  void halfWrittenFilesCountForNothing() throws IOException {
    Path dir = temp.resolve("store");
    try (NewsStore store = NewsStore.open(dir, Mode.WRITE)) {
      store.bulkLoad().replace(Map.of(A, TestGraphs.article(A, "a")));
      Files.writeString(dir.resolve("bulk/00000002.part.tmp"), "half");
      Files.createDirectories(dir.resolve("bulk/tdb2/Data-0001"));
      Files.writeString(dir.resolve("bulk/tdb2/Data-0001/GSPO.dat"), "half");
    }
    try (NewsStore store = NewsStore.open(dir, Mode.WRITE)) {
      store.bulkLoad().finish();
      assertThat(store.contentHashes()).containsOnlyKeys(A);
    }
  }

  @Test
  void canBeChangedAfterwards() {
    try (NewsStore store = NewsStore.open(temp.resolve("store"), Mode.WRITE)) {
      BulkLoad load = store.bulkLoad();
      load.replace(articles(0, "one"));
      load.finish();
      store.replace(articles(MANY / 2, "two"));
      store.remove(List.of(name(0), name(MANY)));
      assertThat(store.contentHashes()).hasSize(MANY + MANY / 2 - 2);
      assertThat(store.contentHashes().get(name(MANY - 1)).hash()).isEqualTo("two" + (MANY - 1));
      load = store.bulkLoad();
      load.replace(Map.of(A, TestGraphs.article(A, "a")));
      load.finish();
      assertThat(store.contentHashes()).hasSize(MANY + MANY / 2 - 1);
    }
  }

  @Test
  void whatIsChangedBeforeItsEndIsPartOfIt() {
    String derived = "http://example.org/graph/derived";
    Quad quad = Quad.create(Terms.iri(derived), Terms.iri(A), Terms.TYPE, Terms.iri(B));
    List<String> expected;
    try (NewsStore store = NewsStore.open(temp.resolve("expected"), Mode.WRITE)) {
      store.replace(articles(0, "one"));
      store.replace(Map.of(A, TestGraphs.article(A, "changed"), derived, List.of(quad)));
      expected = quads(store);
    }
    try (NewsStore store = NewsStore.open(temp.resolve("store"), Mode.WRITE)) {
      store.replace(Map.of(B, TestGraphs.article(B, "b")));
      BulkLoad load = store.bulkLoad();
      load.replace(articles(0, "one"));
      load.replace(Map.of(A, TestGraphs.article(A, "a")));
      load.begin();
      assertThat(store.contentHashes()).hasSize(MANY + 2);
      store.replace(Map.of(A, TestGraphs.article(A, "changed"), B, List.of()));
      store.derive(
          derived,
          graph -> graph.add(graph.number(Terms.iri(A)), Terms.TYPE, graph.number(Terms.iri(B))),
          written -> {});
      load.finish();
      assertThat(quads(store)).isEqualTo(expected);
      assertThat(
              store.<Boolean>read(
                  data -> data.contains(Node.ANY, Terms.iri(A), Node.ANY, Terms.iri(B))))
          .as("found by subject and object, too")
          .isTrue();
      store.replace(Map.of(A, TestGraphs.article(A, "later")));
      assertThat(store.contentHashes().get(A).hash()).isEqualTo("later");
    }
  }

  @Test
  void untilItsEndTheStoreIsAsItWas() {
    Path dir = temp.resolve("store");
    try (NewsStore store = NewsStore.open(dir, Mode.WRITE)) {
      store.replace(Map.of(B, TestGraphs.article(B, "b")));
      BulkLoad load = store.bulkLoad();
      load.replace(Map.of(A, TestGraphs.article(A, "a")));
      load.begin();
      store.replace(Map.of(B, TestGraphs.article(B, "changed")));
    }
    try (NewsStore store = NewsStore.open(dir, Mode.WRITE)) {
      assertThat(store.isBulkLoadPending()).isTrue();
      assertThat(store.contentHashes()).containsOnlyKeys(B);
      assertThat(store.contentHashes().get(B).hash()).isEqualTo("b");
      store.bulkLoad().finish();
      assertThat(store.contentHashes()).containsOnlyKeys(A, B);
    }
  }

  @Test
  void abandonedItLeavesTheStoreToOthers() {
    try (NewsStore store = NewsStore.open(temp.resolve("store"), Mode.WRITE)) {
      store.replace(Map.of(B, TestGraphs.article(B, "b")));
      BulkLoad load = store.bulkLoad();
      load.replace(Map.of(A, TestGraphs.article(A, "a")));
      load.begin();
      load.abandon();
      store.replace(Map.of(B, TestGraphs.article(B, "changed")));
      assertThat(store.contentHashes()).containsOnlyKeys(B);
      load.finish();
      load.abandon();
      assertThat(store.contentHashes()).containsOnlyKeys(A, B);
      assertThat(store.contentHashes().get(B).hash()).isEqualTo("changed");
    }
  }

  @Test
  void refusesWhatTransactionsRefuse() {
    try (NewsStore store = NewsStore.open(temp.resolve("store"), Mode.WRITE)) {
      assertThatThrownBy(() -> store.bulkLoad().replace(Map.of(A, TestGraphs.article(B, "b"))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("not of the graph");
    }
  }

  private static String name(int number) {
    return "http://example.org/article/" + number;
  }

  private static Map<String, List<Quad>> articles(int from, String hash) {
    Map<String, List<Quad>> graphs = new TreeMap<>();
    for (int i = from; i < from + MANY; i++) {
      graphs.put(name(i), TestGraphs.article(name(i), hash + i));
    }
    return graphs;
  }

  private static List<String> quads(NewsStore store) {
    return store.read(
        data -> {
          TreeSet<String> all = new TreeSet<>();
          data.find().forEachRemaining(quad -> all.add(quad.toString()));
          return List.copyOf(all);
        });
  }
}
