package org.newsgraph.store;

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

class TermNumbersTest {

  private static final Node GRAPH = NodeFactory.createURI("http://example.org/graph");
  private static final Node PROPERTY = NodeFactory.createURI("http://example.org/time");

  @TempDir Path folder;

  private static Node time(String text) {
    return NodeFactory.createLiteralDT(text, XSDDatatype.XSDdateTime);
  }

  private NewsStore store(Node... objects) {
    NewsStore store = NewsStore.open(folder.resolve("store"), Mode.WRITE);
    List<Quad> quads = new ArrayList<>();
    for (Node object : objects) {
      quads.add(Quad.create(GRAPH, GRAPH, PROPERTY, object));
    }
    store.replace(Map.of(GRAPH.getURI(), quads));
    return store;
  }

  @Test
  void numbersLeadBackToTerms() {
    Node unknown = NodeFactory.createURI("http://example.org/nowhere");
    try (NewsStore store = store(time("2023-11-09T09:39:00+08:00"), GRAPH)) {
      store.read(
          data -> {
            TermNumbers numbers = new TermNumbers(data);
            List<Node> found = new ArrayList<>();
            numbers.each(PROPERTY, (g, s, o) -> found.addAll(List.of(numbers.term(o))));
            assertThat(found).containsExactlyInAnyOrder(time("2023-11-09T09:39:00+08:00"), GRAPH);
            assertThat(numbers.number(unknown)).isEqualTo(numbers.number(unknown)).isNegative();
            assertThat(numbers.term(numbers.number(unknown))).isEqualTo(unknown);
            List<Long> graphs = new ArrayList<>();
            numbers.each(PROPERTY, GRAPH, (g, s, o) -> graphs.add(g));
            numbers.each(PROPERTY, unknown, (g, s, o) -> graphs.add(g));
            numbers.each(unknown, (g, s, o) -> graphs.add(g));
            assertThat(graphs).containsExactly(numbers.number(GRAPH));
            return null;
          });
    }
  }

  @Test
  void daysAreInTheOrderOfTheCalendar() {
    List<Node> days =
        List.of(
            NodeFactory.createLiteralString("some day"),
            time("1949-10-01T15:00:00+08:00"),
            time("2023-01-31T23:59:59Z"),
            time("2023-02-01T00:00:00+08:00"),
            NodeFactory.createLiteralDT("2023-02-02", XSDDatatype.XSDdate),
            time("2023-10-01T00:00:00.123-05:00"),
            time("2023-10-02T24:00:00Z"),
            time("2024-01-01T00:00:00"));
    try (NewsStore store = store(days.toArray(Node[]::new))) {
      store.read(
          data -> {
            TermNumbers numbers = new TermNumbers(data);
            List<Integer> read =
                days.stream().map(day -> numbers.day(numbers.number(day))).toList();
            assertThat(read).isSorted().doesNotHaveDuplicates();
            assertThat(read.get(0)).isZero();
            assertThat(numbers.day(numbers.number(time("2023-02-02T10:00:00Z"))))
                .as("a time and a day")
                .isEqualTo(read.get(4));
            return null;
          });
    }
  }

  @Test
  void timesWithoutAZoneAreInOrderBehindAllThatIsNone() {
    try (NewsStore store =
        store(
            time("2024-01-01T00:00:00"),
            time("1066-10-14T09:00:00"),
            time("-0044-03-15T00:00:00"),
            time("2023-12-31T23:59:59"))) {
      store.read(
          data -> {
            TermNumbers numbers = new TermNumbers(data);
            List<String> texts = new ArrayList<>();
            List<Boolean> values = new ArrayList<>();
            numbers.until(
                PROPERTY,
                (g, s, o) -> {
                  texts.add(numbers.term(o).getLiteralLexicalForm());
                  values.add(TermNumbers.isValue(o));
                  return texts.size() == 3;
                });
            assertThat(texts)
                .containsExactly(
                    "-0044-03-15T00:00:00", "1066-10-14T09:00:00", "2023-12-31T23:59:59");
            assertThat(values).containsExactly(false, true, true);
            return null;
          });
    }
  }
}
