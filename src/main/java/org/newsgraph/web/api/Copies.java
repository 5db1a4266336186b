package org.newsgraph.web.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.rdf.Vocabulary;
import org.newsgraph.web.search.Hits;

/** Which articles are copies of which. */
final class Copies {

  private Copies() {}

  /** Each article with the one of which it is a copy, or itself. Within a transaction. */
  static Map<String, String> originals(DatasetGraph data, Stream<Hits.Sentence> reports) {
    Map<String, String> originals = new LinkedHashMap<>();
    reports.forEach(
        report -> originals.computeIfAbsent(report.article(), article -> original(data, article)));
    return originals;
  }

  private static String original(DatasetGraph data, String article) {
    Node node = NodeFactory.createURI(article);
    var originals = data.findNG(Node.ANY, node, Vocabulary.WAS_DERIVED_FROM, Node.ANY);
    return originals.hasNext() ? originals.next().getObject().getURI() : article;
  }
}
