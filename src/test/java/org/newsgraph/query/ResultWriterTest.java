package org.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.junit.jupiter.api.Test;

class ResultWriterTest {

  private static Node literal(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static ResultTable table(List<String> columns, Node... cells) {
    List<List<Node>> rows = new ArrayList<>();
    for (int i = 0; i < cells.length; i += columns.size()) {
      rows.add(Arrays.asList(cells).subList(i, i + columns.size()));
    }
    return new ResultTable(columns, rows);
  }

  private static String write(QueryResult result, ResultFormat format) throws IOException {
    return write(ResultWriter.standard(), result, format);
  }

  private static String write(ResultWriter writer, QueryResult result, ResultFormat format)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(result, format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static final ResultTable PEOPLE =
      table(
          List.of("name", "articles", "kind"),
          literal("约翰·克里"),
          NodeFactoryExtra.intToNode(7),
          Terms.PERSON,
          literal("Li"),
          NodeFactoryExtra.intToNode(12),
          null);

  @Test
  void columnsLineUpWithWideCharacters() throws IOException {
    assertThat(write(PEOPLE, ResultFormat.TABLE))
        .isEqualTo(
            """
            name       articles  kind
            ---------  --------  -------------
            约翰·克里         7  schema:Person
            Li               12
            """);
  }

  @Test
  void longCellsRunOverSeveralLines() throws IOException {
    ResultTable table = table(List.of("a", "b"), literal("一"), literal("二三四五六七八九十二三四五六七八九十"));
    assertThat(write(new ResultWriter(30, false), table, ResultFormat.TABLE))
        .isEqualTo(
            """
            a   b
            --  --------------------------
            一  二三四五六七八九十二三四五
                六七八九十
            """);
  }

  @Test
  void whatFitsNoColumnsIsWrittenFieldByField() throws IOException {
    ResultTable table =
        table(
            List.of("sentence", "headline", "url"),
            literal("他们在会上见面，并且谈了很久。"),
            literal("两人在大会上见面的消息"),
            literal("https://news.example.org/a/very/long/address/of/an/article"),
            literal("二"),
            null,
            literal("x"));
    assertThat(write(new ResultWriter(40, false), table, ResultFormat.TABLE))
        .isEqualTo(
            """
            -- 1 -----------------------------------
            sentence  他们在会上见面，并且谈了很久。
            headline  两人在大会上见面的消息
            url       https://news.example.org/a/very/long/address/of/an/article

            -- 2 -----------------------------------
            sentence  二
            url       x
            """);
  }

  @Test
  void addressesAreNotCut() throws IOException {
    String address = "https://news.example.org/an/article";
    ResultTable table =
        table(List.of("headline", "url"), literal("会".repeat(20)), literal(address));
    assertThat(write(new ResultWriter(60, false), table, ResultFormat.TABLE)).contains(address);
    assertThat(write(new ResultWriter(45, false), table, ResultFormat.TABLE))
        .startsWith("-- 1 ---")
        .contains("url       " + address + "\n");
  }

  @Test
  void widths() {
    assertThat(DisplayWidth.of("中a，é·")).isEqualTo(2 + 1 + 2 + 1 + 1);
    assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
    assertThat(DisplayWidth.of("😀𠮷")).isEqualTo(4);
    assertThat(DisplayWidth.wrap("one two three", 8)).containsExactly("one two", "three");
    assertThat(DisplayWidth.wrap("中文字", 3)).containsExactly("中", "文", "字");
    assertThat(DisplayWidth.wrap("😀😀", 2)).containsExactly("😀", "😀");
  }

  @Test
  void nothingFound() throws IOException {
    assertThat(write(table(List.of("a")), ResultFormat.TABLE)).isEqualTo("(no rows)\n");
  }

  @Test
  void csvQuotesAndBeginsWithAMarkIfAsked() throws IOException {
    ResultTable table = table(List.of("a", "b"), literal("一,\"二\""), null);
    assertThat(write(table, ResultFormat.CSV)).isEqualTo("a,b\r\n\"一,\"\"二\"\"\",\r\n");
    assertThat(write(new ResultWriter(80, true), table, ResultFormat.CSV)).startsWith("\uFEFFa,b");
  }

  @Test
  void jsonIsThatOfSparql() throws IOException {
    ResultTable table =
        table(
            List.of("a", "b", "c"),
            NodeFactory.createLiteralLang("中\"国", "zh-Hans"),
            NodeFactoryExtra.intToNode(5),
            Terms.iri("http://e/人"),
            literal("x\n"),
            null,
            null);
    String json = write(table, ResultFormat.JSON);
    RowSet read =
        RowSet.adapt(
            ResultSetFactory.fromJSON(
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
    List<List<Node>> rows = new ArrayList<>();
    read.forEachRemaining(
        row ->
            rows.add(
                Arrays.asList(
                    row.get(read.getResultVars().get(0)),
                    row.get(read.getResultVars().get(1)),
                    row.get(read.getResultVars().get(2)))));
    assertThat(rows).isEqualTo(table.rows());
  }

  @Test
  void turtleIsForGraphsAndCsvForRows() throws IOException {
    assertThatThrownBy(() -> write(PEOPLE, ResultFormat.TURTLE))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("CONSTRUCT");
    Graph graph = GraphFactory.createDefaultGraph();
    graph.add(Terms.iri("http://e/人"), Terms.PREF_LABEL, literal("人"));
    String turtle = write(new ResultGraph(graph), ResultFormat.TURTLE);
    assertThat(turtle).contains("skos:prefLabel");
    Graph read = RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
    assertThat(read.isIsomorphicWith(graph)).isTrue();
    assertThatThrownBy(() -> write(new ResultGraph(graph), ResultFormat.CSV))
        .isInstanceOf(QueryException.class);
  }

  @Test
  void formatsByName() {
    assertThat(ResultFormat.of("csv")).isEqualTo(ResultFormat.CSV);
    assertThatThrownBy(() -> ResultFormat.of("xls"))
        .isInstanceOf(QueryException.class)
        .hasMessage("there is no format 'xls'; the formats are table, csv, json, turtle");
  }
}
