package org.newsgraph.web.api;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.rdf.Vocabulary;

/** Which articles are copies of which. */
final class Copies {

  private Copies() {}

  /** Each article with the one of which it is a copy, or itself. Within a transaction. */
  static Map<String, String> originals(DatasetGraph data, Collection<String> articles) {
    Map<String, String> copies = new HashMap<>();
    data.findNG(Node.ANY, Node.ANY, Vocabulary.WAS_DERIVED_FROM, Node.ANY)
        .forEachRemaining(
            quad -> copies.put(quad.getSubject().toString(), quad.getObject().toString()));
    Map<String, String> originals = new LinkedHashMap<>();
    articles.forEach(article -> originals.put(article, copies.getOrDefault(article, article)));
    return originals;
  }

  /** Of how many texts the articles are: copies count as what they are copied from. */
  static int independent(Map<String, String> originals) {
    return new HashSet<>(originals.values()).size();
  }
}
