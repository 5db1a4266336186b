package org.newsgraph.query;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Writes results, in UTF-8. Immutable and thread-safe.
 *
 * @param width columns of the terminal that a table is for
 * @param bom whether CSV begins with a byte order mark, without which Excel garbles Chinese
 */
public record ResultWriter(int width, boolean bom) {

  /** The width of a table where that of the terminal is not known. */
  public static final int DEFAULT_WIDTH = 100;

  static final char BOM = '\uFEFF';

  /**
   * @throws IllegalArgumentException if the width is less than 20
   */
  public ResultWriter {
    if (width < 20) {
      throw new IllegalArgumentException("a table of width " + width);
    }
  }

  /** For {@link #DEFAULT_WIDTH} columns, without a byte order mark. */
  public static ResultWriter standard() {
    return new ResultWriter(DEFAULT_WIDTH, false);
  }

  /**
   * Writes a result; the stream is flushed and left open.
   *
   * @throws QueryException if the result has no such form: rows have no Turtle, a graph no CSV
   */
  public void write(QueryResult result, ResultFormat format, OutputStream out) throws IOException {
    if (result instanceof ResultTable table) {
      write(table, format, out);
    } else if (result instanceof ResultGraph graph) {
      write(graph.graph(), format, out);
    }
  }

  private void write(ResultTable table, ResultFormat format, OutputStream out) throws IOException {
    switch (format) {
      case TABLE -> write(new TextTable(table, width).toString(), out);
      case CSV -> writeCsv(table, out);
      case JSON -> writeJson(table, out);
      case TURTLE ->
          throw new QueryException(
              "turtle is for queries that give a graph (CONSTRUCT, DESCRIBE); this one gives rows:"
                  + " ask for table, csv or json, or use export");
    }
  }

  private static void write(Graph graph, ResultFormat format, OutputStream out) {
    switch (format) {
      case TABLE, TURTLE -> write(graph, RDFFormat.TURTLE_PRETTY, out);
      case JSON -> write(graph, RDFFormat.JSONLD, out);
      case CSV ->
          throw new QueryException(
              "csv is for queries that give rows (SELECT); this one gives a graph: ask for turtle"
                  + " or json");
    }
  }

  private static void write(Graph graph, RDFFormat format, OutputStream out) {
    Graph prefixed = GraphFactory.createDefaultGraph();
    graph.stream().forEach(prefixed::add);
    prefixed.getPrefixMapping().setNsPrefixes(Terms.PREFIXES);
    RDFWriter.create().source(prefixed).format(format).output(out);
  }

  private static void write(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private void writeCsv(ResultTable table, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    if (bom) {
      writer.write(BOM);
    }
    // RFC 4180 line ends; quotes where they are needed.
    CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
    csv.printRecord(table.columns());
    for (List<String> row : table.textRows()) {
      csv.printRecord(row);
    }
    csv.flush();
  }

  private static void writeJson(ResultTable table, OutputStream out) throws IOException {
    JsonBuilder json = new JsonBuilder().startObject();
    json.key("head").startObject().key("vars").startArray();
    table.columns().forEach(json::value);
    json.finishArray().finishObject();
    json.key("results").startObject().key("bindings").startArray();
    for (List<Node> row : table.rows()) {
      json.startObject();
      for (int i = 0; i < row.size(); i++) {
        if (row.get(i) != null) {
          json.key(table.columns().get(i));
          writeJson(row.get(i), json);
        }
      }
      json.finishObject();
    }
    json.finishArray().finishObject().finishObject();
    write(JSON.toString(json.build()) + "\n", out);
  }

  private static void writeJson(Node node, JsonBuilder json) {
    json.startObject();
    if (node.isURI()) {
      json.key("type").value("uri").key("value").value(node.getURI());
    } else if (node.isLiteral()) {
      json.key("type").value("literal").key("value").value(node.getLiteralLexicalForm());
      if (!node.getLiteralLanguage().isEmpty()) {
        json.key("xml:lang").value(node.getLiteralLanguage());
      } else if (!node.getLiteralDatatypeURI().equals(Terms.XSD_STRING)) {
        json.key("datatype").value(node.getLiteralDatatypeURI());
      }
    } else {
      json.key("type").value("bnode").key("value").value(node.toString());
    }
    json.finishObject();
  }
}
