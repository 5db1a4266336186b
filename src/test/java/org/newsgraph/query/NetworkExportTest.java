package org.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.NewsStore;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class NetworkExportTest {

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

  private static Network network(int min) {
    return new NetworkExport(store).network(ExportScope.ALL, min);
  }

  @Test
  void countsAsTheQueryDoes() {
    List<String> edges =
        network(1).edges().stream()
            .map(
                e ->
                    String.join(
                        " | ",
                        e.source().label(),
                        e.source().type(),
                        e.target().label(),
                        e.target().type(),
                        e.sentences() + "",
                        e.articles() + ""))
            .toList();
    assertThat(edges)
        .containsExactlyInAnyOrderElementsOf(NewsFixture.ask(store, "network", "min=1"));
    assertThat(network(2).edges()).hasSize(3);
  }

  @Test
  void nodesAreThereEvenWithoutEdges() {
    assertThat(network(1).nodes())
        .extracting(n -> n.label() + " " + n.type() + " " + n.articles() + " " + n.mentions())
        .containsExactly(
            "第五届蓝碳大会 event 2 3",
            "林远 person 2 5",
            "约翰·哈里斯 person 2 5",
            "内罗毕 place 2 2",
            "挪威 place 2 3",
            "哈里斯 person 1 1");
  }

  @Test
  void theScopeOfAnEntityIsTheArticlesThatNameIt() {
    ExportScope scope =
        new ExportScope(Optional.empty(), Optional.of("约翰·哈里斯"), Optional.of("2024"));
    assertThat(new NetworkExport(store).network(scope, 1).nodes())
        .extracting(Network.NetworkNode::label)
        .containsExactly("第五届蓝碳大会", "林远", "约翰·哈里斯", "内罗毕", "挪威");
  }

  @Test
  void graphmlIsWellFormedAndComplete() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new NetworkExport(store).writeGraphml(network(1), out);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document document =
        factory.newDocumentBuilder().parse(new ByteArrayInputStream(out.toByteArray()));
    String namespace = "http://graphml.graphdrawing.org/xmlns";
    assertThat(document.getElementsByTagNameNS(namespace, "key").getLength()).isEqualTo(6);
    NodeList nodes = document.getElementsByTagNameNS(namespace, "node");
    NodeList edges = document.getElementsByTagNameNS(namespace, "edge");
    assertThat(nodes.getLength()).isEqualTo(6);
    assertThat(edges.getLength()).isEqualTo(8);
    assertThat(((Element) nodes.item(1)).getAttribute("id"))
        .isEqualTo(NewsFixture.BASE + "entity/person/林远");
    assertThat(nodes.item(1).getTextContent()).isEqualTo("林远person25");
    assertThat(edges.item(0).getTextContent()).isEqualTo("3.02");
  }

  @Test
  void graphmlLeavesOutWhatXmlCannotHold() throws Exception {
    Network odd =
        new Network(
            List.of(new Network.NetworkNode("http://e/1", "a\u0001<&😀", "person", 1, 1)),
            List.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new NetworkExport(store).writeGraphml(odd, out);
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(out.toByteArray()));
    assertThat(document.getElementsByTagName("node").item(0).getTextContent())
        .isEqualTo("a<&😀person11");
  }

  @Test
  void csvTablesOfEdgesAndNodes() throws Exception {
    Path file = temp.resolve("net.csv");
    new NetworkExport(store).writeCsv(network(3), file, true);
    assertThat(Files.readString(file))
        .isEqualTo(
            "\uFEFFSource,Target,Type,Weight,articles,source_label,target_label\r\n"
                + edge("person/约翰·哈里斯", "place/挪威", "3,2,约翰·哈里斯,挪威")
                + edge("person/林远", "person/约翰·哈里斯", "3,1,林远,约翰·哈里斯"));
    assertThat(Files.readAllLines(temp.resolve("net-nodes.csv")))
        .hasSize(7)
        .startsWith(
            "\uFEFFId,Label,type,articles,mentions",
            NewsFixture.BASE + "entity/event/第五届蓝碳大会,第五届蓝碳大会,event,2,3");
  }

  private static String edge(String source, String target, String rest) {
    String entities = NewsFixture.BASE + "entity/";
    return entities + source + "," + entities + target + ",Undirected," + rest + "\r\n";
  }
}
