package org.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsgraph.store.Mode;
import org.newsgraph.store.NewsStore;

class ExporterTest {

  private static final ExportScope FIRST = scope(NewsFixture.A1, null, null);

  @TempDir static Path temp;
  private static NewsStore store;

  @BeforeAll
  static void open() {
    store = NewsFixture.store(temp.resolve("store"));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static ExportScope scope(String article, String entity, String since) {
    return new ExportScope(
        Optional.ofNullable(article), Optional.ofNullable(entity), Optional.ofNullable(since));
  }

  private static byte[] export(NewsStore from, ExportFormat format, ExportScope scope)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exporter(from).write(format, scope, out);
    return out.toByteArray();
  }

  private static String text(ExportFormat format, ExportScope scope) throws IOException {
    return new String(export(store, format, scope), StandardCharsets.UTF_8);
  }

  private static Lang lang(ExportFormat format) {
    return switch (format) {
      case TURTLE -> Lang.TURTLE;
      case TRIG -> Lang.TRIG;
      case NQUADS -> Lang.NQUADS;
      case JSONLD -> Lang.JSONLD11;
      default -> Lang.RDFXML;
    };
  }

  @ParameterizedTest
  @EnumSource(names = {"TURTLE", "JSONLD", "RDFXML"})
  void theUnionReadAgainIsTheSame(ExportFormat format) throws IOException {
    for (ExportScope scope : List.of(ExportScope.ALL, FIRST, scope(null, "哈里斯", "2024"))) {
      Graph read = GraphFactory.createDefaultGraph();
      RDFDataMgr.read(read, new ByteArrayInputStream(export(store, format, scope)), lang(format));
      assertThat(IsoMatcher.isomorphic(read, union(scope))).as(scope.toString()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"TRIG", "NQUADS"})
  void theGraphsReadAgainAreTheSame(ExportFormat format) throws IOException {
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(export(store, format, ExportScope.ALL)))
        .lang(lang(format))
        .parse(read);
    DatasetGraph expected = DatasetGraphFactory.create();
    store.read(
        data -> {
          data.find().forEachRemaining(expected::add);
          return null;
        });
    assertThat(expected.listGraphNodes()).toIterable().hasSizeGreaterThanOrEqualTo(4);
    assertThat(IsoMatcher.isomorphic(read, expected)).isTrue();
  }

  private static Graph union(ExportScope scope) {
    Graph union = GraphFactory.createDefaultGraph();
    List<Node> articles = scope.articleGraphs(store);
    store.read(
        data -> {
          data.find()
              .forEachRemaining(
                  quad -> {
                    if (scope.isAll() || articles.contains(quad.getGraph())) {
                      union.add(quad.asTriple());
                    }
                  });
          return null;
        });
    return union;
  }

  @Test
  void scopesChooseArticles() {
    assertThat(names(ExportScope.ALL)).containsExactly("a4", "a1", "a2", "a3");
    assertThat(names(scope("https://news.example.org/a2", null, null))).containsExactly("a2");
    assertThat(names(scope(null, "約翰·哈里斯", null))).containsExactly("a1", "a3");
    assertThat(names(scope(null, "约翰·哈里斯", "2024-05"))).containsExactly("a1");
    assertThat(names(scope(null, null, "2024-05-07"))).containsExactly("a2");
    assertThatThrownBy(() -> names(scope(null, "无人", null)))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("无人");
    assertThatThrownBy(() -> names(scope(null, null, "yesterday")))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("since=yesterday");
  }

  private static List<String> names(ExportScope scope) {
    return scope.articleGraphs(store).stream()
        .map(node -> node.getURI().replaceAll(".*/", ""))
        .toList();
  }

  @Test
  void turtleIsReadable() throws IOException {
    String turtle = text(ExportFormat.TURTLE, FIRST);
    assertThat(turtle)
        .startsWith("PREFIX ng: <https://w3id.org/newsgraph/ontology#>\n")
        .contains("PREFIX person: <https://w3id.org/newsgraph/entity/person/>\n")
        .contains("BASE <" + NewsFixture.A1 + ">\n")
        .contains("\n<> a schema:NewsArticle ;\n")
        .contains("schema:mentions event:第五届蓝碳大会 , ")
        .contains("\n<#char=6,8> nif:anchorOf \"林远\" ;\n    nif:beginIndex 6 ;\n")
        .contains("\nperson:林远 a schema:Person ;\n");
    assertThat(turtle.lines().filter(line -> line.startsWith("# ")))
        .containsExactly(
            "# ---- Article",
            "# Its texts",
            "# Sentences in which something is named",
            "# Mentions",
            "# Times",
            "# Claims",
            "# ---- Entities, publishers and what else belongs to no single article");
    // In the order of the text: the headline first, and the tenth character after the second.
    assertThat(
            turtle.lines().filter(line -> line.startsWith("<#")).map(l -> l.replaceAll(">.*", "")))
        .startsWith("<#title", "<#body", "<#title=0,7", "<#char=0,26", "<#char=27,48")
        .containsSubsequence("<#title=0,2", "<#char=0,2", "<#char=6,8", "<#char=13,16");
  }

  @Test
  void theSameContentGivesTheSameBytesInWhateverOrderItCame() throws IOException {
    List<Map.Entry<String, List<Quad>>> graphs = new ArrayList<>(NewsFixture.graphs().entrySet());
    Collections.reverse(graphs);
    try (NewsStore other = NewsStore.open(temp.resolve("other"), Mode.WRITE)) {
      other.replace(
          Map.of(
              NewsFixture.A2,
              NewsFixture.graphs().get(NewsFixture.A1).stream()
                  .map(quad -> Quad.create(Terms.iri(NewsFixture.A2), quad.asTriple()))
                  .toList()));
      for (Map.Entry<String, List<Quad>> graph : graphs) {
        List<Quad> reversed = new ArrayList<>(graph.getValue());
        Collections.reverse(reversed);
        other.replace(Map.of(graph.getKey(), reversed));
      }
      NewsFixture.count(other);
      for (ExportFormat format :
          List.of(ExportFormat.NQUADS, ExportFormat.TRIG, ExportFormat.TURTLE)) {
        assertThat(export(other, format, ExportScope.ALL))
            .as(format.toString())
            .isEqualTo(export(store, format, ExportScope.ALL));
      }
    }
  }

  @Test
  void theEndingOfAFileTellsTheFormat() {
    assertThat(ExportFormat.of(Path.of("a/News.TTL"))).isEqualTo(ExportFormat.TURTLE);
    assertThat(ExportFormat.of(Path.of("net.graphml")).isNetwork()).isTrue();
    assertThatThrownBy(() -> ExportFormat.of(Path.of("news.pdf")))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("news.pdf")
        .hasMessageContaining(".ttl, .trig, .nq");
  }
}
