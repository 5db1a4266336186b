package org.newsgraph.query;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.store.NewsStore;

/**
 * Writes a store, or the part of it that belongs to certain articles, in the formats of RDF. The
 * same content gives the same bytes, in whatever order it came into the store. Thread-safe.
 *
 * <p>Turtle, TriG and N-Quads are written article by article and hold for large stores; JSON-LD and
 * RDF/XML need all that they write in memory.
 */
public final class Exporter {

  private final NewsStore store;

  /** Exports from this store. */
  public Exporter(NewsStore store) {
    this.store = store;
  }

  /**
   * Writes what is in the scope, in UTF-8; the stream is flushed and left open.
   *
   * @throws QueryException if the article or entity of the scope is not in the store
   * @throws IllegalArgumentException for the formats of the network: see {@link NetworkExport}
   */
  public void write(ExportFormat format, ExportScope scope, OutputStream out) throws IOException {
    List<Node> articles = scope.articleGraphs(store);
    List<Node> others = scope.isAll() ? ExportScope.otherGraphs(store) : List.of();
    try {
      store.read(
          data -> {
            ReadableWriter.unchecked(() -> write(format, data, articles, others, out));
            return null;
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    out.flush();
  }

  private static void write(
      ExportFormat format,
      DatasetGraph data,
      List<Node> articles,
      List<Node> others,
      OutputStream out)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    switch (format) {
      case TURTLE -> new ReadableWriter(data, articles, others, writer).writeTurtle();
      case TRIG -> new ReadableWriter(data, articles, others, writer).writeTrig();
      case NQUADS -> writeQuads(data, articles, others, writer);
      case JSONLD -> write(union(data, articles, others), RDFFormat.JSONLD, out);
      case RDFXML -> write(union(data, articles, others), RDFFormat.RDFXML_PLAIN, out);
      default -> throw new IllegalArgumentException(format + " is not a format of RDF");
    }
    writer.flush();
  }

  /** Graph after graph by IRI, and the lines of each graph sorted. */
  private static void writeQuads(
      DatasetGraph data, List<Node> articles, List<Node> others, Writer out) throws IOException {
    TreeSet<String> graphs = new TreeSet<>();
    articles.forEach(graph -> graphs.add(graph.getURI()));
    others.forEach(graph -> graphs.add(graph.getURI()));
    NodeFormatterNT formatter = new NodeFormatterNT();
    for (String graph : graphs) {
      TreeSet<String> lines = new TreeSet<>();
      data.find(Terms.iri(graph), Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> lines.add(line(quad, formatter)));
      for (String line : lines) {
        out.write(line);
      }
    }
  }

  private static String line(Quad quad, NodeFormatterNT formatter) {
    StringWriterI line = new StringWriterI();
    for (Node node :
        List.of(quad.getSubject(), quad.getPredicate(), quad.getObject(), quad.getGraph())) {
      formatter.format(line, node);
      line.print(" ");
    }
    line.print(".\n");
    return line.toString();
  }

  private static Graph union(DatasetGraph data, List<Node> articles, List<Node> others) {
    Graph union = GraphFactory.createDefaultGraph();
    union.getPrefixMapping().setNsPrefixes(Terms.PREFIXES);
    for (List<Node> graphs : List.of(articles, others)) {
      for (Node graph : graphs) {
        data.find(graph, Node.ANY, Node.ANY, Node.ANY)
            .forEachRemaining(quad -> union.add(quad.asTriple()));
      }
    }
    return union;
  }

  private static void write(Graph graph, RDFFormat format, OutputStream out) {
    RDFWriter.create().source(graph).format(format).output(out);
  }
}
