package org.newsgraph.query;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.graph.Node;
import org.newsgraph.store.NewsStore;

/**
 * Writes the network of entities for tools that draw and measure networks: GraphML for Gephi and
 * Cytoscape, and CSV tables of edges and nodes whose columns Gephi's import knows. Thread-safe.
 */
public final class NetworkExport {

  private final NewsStore store;

  /** Exports from this store. */
  public NetworkExport(NewsStore store) {
    this.store = store;
  }

  /**
   * The network of the articles in a scope.
   *
   * @param minSentences only pairs that share at least so many sentences; 1 for all
   * @throws QueryException if the article or entity of the scope is not in the store
   */
  public Network network(ExportScope scope, int minSentences) {
    List<Node> articles = scope.articleGraphs(store);
    return store.read(data -> new NetworkBuilder(data).build(articles, minSentences));
  }

  /** Writes a network as GraphML; the stream is flushed and left open. */
  public void writeGraphml(Network network, OutputStream out) throws IOException {
    new GraphmlWriter(network).write(out);
  }

  /**
   * Writes a network as two tables: the edges to {@code file}, the nodes to {@link #nodesFile}.
   *
   * @param bom whether they begin with a byte order mark, without which Excel garbles Chinese
   */
  public void writeCsv(Network network, Path file, boolean bom) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      writeEdges(network, out, bom);
    }
    try (OutputStream out = Files.newOutputStream(nodesFile(file))) {
      writeNodes(network, out, bom);
    }
  }

  /**
   * Where the nodes are written that belong to a file of edges: {@code net.csv}, {@code
   * net-nodes.csv}.
   */
  public static Path nodesFile(Path edgesFile) {
    String name = String.valueOf(edgesFile.getFileName());
    int dot = name.lastIndexOf('.');
    String nodes =
        dot < 0 ? name + "-nodes" : name.substring(0, dot) + "-nodes" + name.substring(dot);
    return edgesFile.resolveSibling(nodes);
  }

  private static void writeEdges(Network network, OutputStream out, boolean bom)
      throws IOException {
    CSVPrinter csv = printer(out, bom);
    csv.printRecord(
        "Source", "Target", "Type", "Weight", "articles", "source_label", "target_label");
    for (Network.NetworkEdge edge : network.edges()) {
      csv.printRecord(
          edge.source().iri(),
          edge.target().iri(),
          "Undirected",
          edge.sentences(),
          edge.articles(),
          edge.source().label(),
          edge.target().label());
    }
    csv.flush();
  }

  private static void writeNodes(Network network, OutputStream out, boolean bom)
      throws IOException {
    CSVPrinter csv = printer(out, bom);
    csv.printRecord("Id", "Label", "type", "articles", "mentions");
    for (Network.NetworkNode node : network.nodes()) {
      csv.printRecord(node.iri(), node.label(), node.type(), node.articles(), node.mentions());
    }
    csv.flush();
  }

  private static CSVPrinter printer(OutputStream out, boolean bom) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    if (bom) {
      writer.write(ResultWriter.BOM);
    }
    return new CSVPrinter(writer, CSVFormat.RFC4180);
  }
}
