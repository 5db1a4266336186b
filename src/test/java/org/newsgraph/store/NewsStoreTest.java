package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsStoreTest {

  private static final String A = "http://example.org/article/a";
  private static final String B = "http://example.org/article/b";

  @TempDir Path temp;

  @Test
  void createsAFolderAndOpensItAgain() {
    Path dir = temp.resolve("new/store");
    try (NewsStore store = NewsStore.open(dir, Mode.WRITE)) {
      store.replace(Map.of(A, TestGraphs.article(A, "h1")));
    }
    try (NewsStore store = NewsStore.open(dir, Mode.READ)) {
      assertThat(store.contains(A)).isTrue();
      assertThat(store.contains(B)).isFalse();
    }
  }

  @Test
  void replacesAGraphWhole() {
    try (NewsStore store = NewsStore.open(temp.resolve("s"), Mode.WRITE)) {
      store.replace(Map.of(A, TestGraphs.article(A, "old"), B, TestGraphs.article(B, "b")));
      store.replace(Map.of(A, TestGraphs.article(A, "new")));
      assertThat(quads(store, A)).isEqualTo(strings(TestGraphs.article(A, "new")));
      assertThat(quads(store, B)).isEqualTo(strings(TestGraphs.article(B, "b")));
    }
  }

  @Test
  void removesWhatIsThereAndCountsIt() {
    try (NewsStore store = NewsStore.open(temp.resolve("s"), Mode.WRITE)) {
      store.replace(Map.of(A, TestGraphs.article(A, "a"), B, TestGraphs.article(B, "b")));
      assertThat(store.remove(List.of(A, A, "http://example.org/none"))).isEqualTo(1);
      assertThat(store.contentHashes()).containsOnlyKeys(B);
    }
  }

  @Test
  void remembersHashAndFetchTime() {
    try (NewsStore store = NewsStore.open(temp.resolve("s"), Mode.WRITE)) {
      List<Quad> fetched = new ArrayList<>(TestGraphs.article(B, "b"));
      fetched.add(TestGraphs.fetched(B, "2023-11-09T10:15:01Z"));
      store.replace(Map.of(A, TestGraphs.article(A, "a"), B, fetched));
      assertThat(store.contentHashes())
          .containsEntry(A, new ArticleState("a", Optional.empty()))
          .containsEntry(
              B, new ArticleState("b", Optional.of(Instant.parse("2023-11-09T10:15:01Z"))))
          .hasSize(2);
    }
  }

  @Test
  void refusesWhatWouldDifferFromBuildToBuild() {
    try (NewsStore store = NewsStore.open(temp.resolve("s"), Mode.WRITE)) {
      Quad blank =
          Quad.create(
              Terms.iri(A), NodeFactory.createBlankNode(), Terms.FETCHED, Terms.CONTENT_HASH);
      assertThatThrownBy(() -> store.replace(Map.of(A, List.of(blank))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("blank node");
      assertThatThrownBy(() -> store.replace(Map.of(A, TestGraphs.article(B, "b"))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(A);
      assertThat(store.contentHashes()).isEmpty();
    }
  }

  @Test
  void readModeNeedsAStoreAndChangesNothing() throws Exception {
    Path none = temp.resolve("none");
    assertThatThrownBy(() -> NewsStore.open(none, Mode.READ))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("no store at " + none)
        .hasMessageContaining("newsgraph build");
    assertThat(Files.exists(none)).isFalse();

    NewsStore.open(temp.resolve("s"), Mode.WRITE).close();
    try (NewsStore store = NewsStore.open(temp.resolve("s"), Mode.READ)) {
      assertThatThrownBy(() -> store.remove(List.of(A)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("read only");
    }
  }

  @Test
  void refusesAFolderOfOtherThings() throws Exception {
    Files.writeString(temp.resolve("letter.txt"), "dear");
    for (Mode mode : Mode.values()) {
      assertThatThrownBy(() -> NewsStore.open(temp, mode))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining(temp + " is not a newsgraph store");
    }
    assertThat(temp).isDirectoryNotContaining("glob:**lock");
    assertThatThrownBy(() -> NewsStore.open(temp.resolve("letter.txt"), Mode.WRITE))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is a file");
  }

  @Test
  void refusesAStoreOfANewerVersion() throws Exception {
    NewsStore.open(temp.resolve("s"), Mode.WRITE).close();
    Files.writeString(temp.resolve("s").resolve(StoreFolder.MARKER), "format=99\n");
    assertThatThrownBy(() -> NewsStore.open(temp.resolve("s"), Mode.READ))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("newer version")
        .hasMessageContaining("99");
  }

  @Test
  void twoStoresOfOneFolderInOneProcessAreRefused() {
    Path dir = temp.resolve("s");
    NewsStore store = NewsStore.open(dir, Mode.WRITE);
    assertThatThrownBy(() -> NewsStore.open(dir, Mode.READ))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("already open in this process");
    store.close();
    store.close();
    NewsStore.open(dir, Mode.READ).close();
    assertThatThrownBy(() -> store.contains(A)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void compactionKeepsEverythingAndTheStoreGoesOn() {
    try (NewsStore store = NewsStore.open(temp.resolve("s"), Mode.WRITE)) {
      store.replace(Map.of(A, TestGraphs.article(A, "a")));
      store.compact();
      assertThat(quads(store, A)).isEqualTo(strings(TestGraphs.article(A, "a")));
      store.replace(Map.of(B, TestGraphs.article(B, "b")));
      assertThat(store.contentHashes()).containsOnlyKeys(A, B);
    }
    try (NewsStore store = NewsStore.open(temp.resolve("s"), Mode.READ)) {
      assertThat(store.contentHashes()).containsOnlyKeys(A, B);
    }
  }

  private static TreeSet<String> quads(NewsStore store, String graph) {
    return store.read(
        data -> {
          List<Quad> quads = new ArrayList<>();
          data.find(Terms.iri(graph), null, null, null).forEachRemaining(quads::add);
          return strings(quads);
        });
  }

  private static TreeSet<String> strings(List<Quad> quads) {
    TreeSet<String> strings = new TreeSet<>();
    quads.forEach(quad -> strings.add(quad.toString()));
    return strings;
  }
}
