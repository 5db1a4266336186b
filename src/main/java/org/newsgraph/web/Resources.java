package org.newsgraph.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.rdf.Vocabulary;
import org.newsgraph.store.NewsStore;

/** The things of the store under their own paths: {@code /entity/place/中国} as page or as data. */
final class Resources {

  private static final List<String> PATHS =
      List.of("/entity/", "/article/", "/series/", "/publisher/", "/event/", "/graph/", "/build/");

  /** Statements of one thing that are sent: an entity has some in every article. */
  private static final int MOST = 20_000;

  private final NewsStore store;
  private volatile String base;

  Resources(NewsStore store) {
    this.store = store;
  }

  boolean isIri(String path) {
    return PATHS.stream().anyMatch(p -> path.startsWith(p) && path.length() > p.length());
  }

  /**
   * Answers with data where that is asked for.
   *
   * @return false if the page is wanted
   */
  boolean answer(String path, String accept, HttpServletResponse response) throws IOException {
    RDFFormat format = format(accept == null ? "" : accept.toLowerCase(Locale.ROOT));
    if (format == null) {
      return false;
    }
    Node node = NodeFactory.createURI(base() + path.substring(1));
    Graph graph = store.read(data -> about(data, node));
    if (graph.isEmpty()) {
      response.sendError(404);
      return true;
    }
    response.setContentType(format.getLang().getHeaderString() + "; charset=utf-8");
    RDFWriter.source(graph).format(format).output(response.getOutputStream());
    return true;
  }

  /** Whether the store says anything of what has this path. */
  boolean isKnown(String path) {
    Node node = NodeFactory.createURI(base() + path.substring(1));
    return store.read(
        data ->
            data.contains(Node.ANY, node, Node.ANY, Node.ANY)
                || data.contains(node, Node.ANY, Node.ANY, Node.ANY));
  }

  /** Whether the store speaks of an entity of this IRI, under this name or has done so. */
  boolean isEntity(String iri) {
    return iri.startsWith(base() + "entity/")
        && store.read(
            data -> data.contains(Node.ANY, NodeFactory.createURI(iri), Node.ANY, Node.ANY));
  }

  /** The first of the forms that is asked for; null for a page. */
  private static RDFFormat format(String accept) {
    for (String part : accept.split(",")) {
      String type = part.split(";")[0].strip();
      switch (type) {
        case "text/html", "application/xhtml+xml":
          return null;
        case "text/turtle", "application/x-turtle":
          return RDFFormat.TURTLE_BLOCKS;
        case "application/ld+json", "application/json":
          return RDFFormat.JSONLD;
        case "application/n-triples":
          return RDFFormat.NTRIPLES_UTF8;
        default:
          break;
      }
    }
    return null;
  }

  /** An article is its whole graph; anything else what is said of it anywhere. */
  private static Graph about(DatasetGraph data, Node node) {
    Graph graph = GraphFactory.createDefaultGraph();
    var quads =
        data.contains(node, Node.ANY, Node.ANY, Node.ANY)
            ? data.find(node, Node.ANY, Node.ANY, Node.ANY)
            : data.findNG(Node.ANY, node, Node.ANY, Node.ANY);
    for (int i = 0; i < MOST && quads.hasNext(); i++) {
      Triple triple = quads.next().asTriple();
      graph.add(triple);
    }
    graph.getPrefixMapping().setNsPrefixes(Prefixes.ALL);
    return graph;
  }

  /** What the IRIs of this store begin with: read from its first article. */
  String base() {
    if (base == null) {
      base = store.read(Resources::base);
    }
    return base;
  }

  private static String base(DatasetGraph data) {
    var articles = data.findNG(Node.ANY, Node.ANY, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE);
    if (!articles.hasNext()) {
      return "https://w3id.org/newsgraph/";
    }
    String iri = articles.next().getGraph().getURI();
    return iri.substring(0, iri.indexOf("article/"));
  }
}
