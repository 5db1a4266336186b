package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuadLoadTest {

  private static final String A = "http://example.org/article/a";
  private static final String B = "http://example.org/article/b";
  private static final String COUNTS = "http://example.org/graph/counts";
  private static final String HASH = "<https://w3id.org/newsgraph/ontology#contentHash>";

  @TempDir Path temp;

  private static String quad(String subject, String value, String graph) {
    return "<" + subject + "> " + HASH + " \"" + value + "\" <" + graph + "> .\n";
  }

  @Test
  void loadsPartsAndReplacesTheGraphsThatAreThere() throws IOException {
    Path one = Files.writeString(temp.resolve("1.nq"), quad(A, "new", A) + quad(A, "1", COUNTS));
    Path two = packed(temp.resolve("2.nq.gz"), quad(B, "中\\n文", B) + quad(B, "2", COUNTS));
    try (NewsStore store = NewsStore.open(temp.resolve("store"), Mode.WRITE)) {
      store.replace(
          Map.of(
              A,
              TestGraphs.article(A, "old"),
              "http://example.org/article/c",
              TestGraphs.article("http://example.org/article/c", "stays")));
      long[] told = {0};
      assertThat(store.quadLoad().load(List.of(one, two), n -> told[0] += n)).isEqualTo(4);
      assertThat(told[0]).isEqualTo(4);
      assertThat(store.contentHashes().keySet())
          .containsExactlyInAnyOrder(A, B, "http://example.org/article/c");
      assertThat(quads(store)).noneMatch(quad -> quad.contains("\"old\""));
      assertThat(quads(store)).filteredOn(quad -> quad.contains(COUNTS)).hasSize(2);
      assertThat(quads(store)).anyMatch(quad -> quad.contains("中\\n文") || quad.contains("中\n文"));
      assertThat(temp.resolve("store/bulk/tdb2")).doesNotExist();
    }
  }

  @Test
  void aFileThatCannotBeReadLeavesTheStoreAsItWas() throws IOException {
    Path good = Files.writeString(temp.resolve("1.nq"), quad(A, "new", A));
    Path packed = packed(temp.resolve("2.nq.gz"), quad(B, "x".repeat(5000), B));
    byte[] bytes = Files.readAllBytes(packed);
    Files.write(packed, Arrays.copyOf(bytes, bytes.length / 2));
    try (NewsStore store = NewsStore.open(temp.resolve("store"), Mode.WRITE)) {
      store.replace(Map.of(A, TestGraphs.article(A, "old")));
      TreeSet<String> before = quads(store);
      assertThatThrownBy(() -> store.quadLoad().load(List.of(good, packed), n -> {}))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("2.nq.gz")
          .hasMessageContaining("nothing was loaded");
      assertThat(quads(store)).isEqualTo(before);
      Path broken = Files.writeString(temp.resolve("3.nq"), "<a> <b");
      assertThatThrownBy(() -> store.quadLoad().load(List.of(broken), n -> {}))
          .hasMessageContaining("3.nq");
      assertThat(quads(store)).isEqualTo(before);
    }
  }

  @Test
  void takesThePartsThatTheManifestNames() throws IOException {
    Files.createDirectories(temp.resolve("out/graph"));
    Files.writeString(temp.resolve("out/manifest.txt"), "# run-0001\ngraph/b.nq\ngraph/a.nq\n");
    assertThat(QuadFiles.list(List.of(temp.resolve("out"))))
        .containsExactly(temp.resolve("out/graph/b.nq"), temp.resolve("out/graph/a.nq"));
    Files.writeString(temp.resolve("out/graph/a.nq"), "");
    assertThat(QuadFiles.list(List.of(temp.resolve("out/graph"))))
        .containsExactly(temp.resolve("out/graph/a.nq"));
    assertThatThrownBy(() -> QuadFiles.list(List.of(temp)))
        .hasMessageContaining("no files of N-Quads");
  }

  private static Path packed(Path file, String text) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    return file;
  }

  private static TreeSet<String> quads(NewsStore store) {
    return store.read(
        data -> {
          TreeSet<String> all = new TreeSet<>();
          data.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
              .forEachRemaining(quad -> all.add(quad.toString()));
          return all;
        });
  }
}
