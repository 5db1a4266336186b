package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.Mode;
import org.newsgraph.store.NewsStore;

class QuadLinesTest {

  private static final String GRAPH = "https://a.example/1";

  @TempDir Path folder;

  private static Quad quad(Node value) {
    Node node = NodeFactory.createURI(GRAPH);
    return Quad.create(node, node, NodeFactory.createURI("https://a.example/is"), value);
  }

  @Test
  void linesAreThoseOfAStore() {
    List<Quad> quads = new ArrayList<>();
    for (double number : new double[] {0.46619965740066105, 0.98, 1, 35.6762, 1e-7, -120.5}) {
      quads.add(quad(NodeFactory.createLiteralByValue(number)));
    }
    quads.add(quad(NodeFactory.createLiteralByValue(7)));
    quads.add(quad(NodeFactory.createLiteralByValue(true)));
    quads.add(quad(NodeFactory.createLiteralLang("中 \"\\\n\t𠮷", "zh-Hans")));
    String time = "2023-11-09T09:39:00+01:00";
    quads.add(quad(NodeFactory.createLiteralDT(time, XSDDatatype.XSDdateTime)));
    List<Quad> stored = new ArrayList<>();
    try (NewsStore store = NewsStore.open(folder.resolve("store"), Mode.WRITE)) {
      store.replace(Map.of(GRAPH, quads));
      store.read(
          data -> {
            Node graph = NodeFactory.createURI(GRAPH);
            data.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(stored::add);
            return null;
          });
    }
    List<String> lines = QuadLines.of(quads);
    assertThat(lines).hasSize(quads.size()).isEqualTo(QuadLines.of(stored)).isSorted();
    assertThat(QuadLines.parse(lines)).containsExactlyInAnyOrderElementsOf(stored);
    assertThat(lines).allMatch(line -> QuadLines.graph(line).equals(GRAPH));
  }
}
