package org.newsgraph.identity;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.rdf.Vocabulary;

/**
 * What joining entities has changed in the graph of an article. It is kept there itself, as text,
 * so that it can be undone exactly and goes when the article goes.
 *
 * <p>Lines of {@code D triple} for what was there before and {@code A triple} for what was not.
 */
final class ArticlePatch {

  private final Set<String> deleted;
  private final Set<String> added;

  private ArticlePatch(Set<String> deleted, Set<String> added) {
    this.deleted = deleted;
    this.added = added;
  }

  /**
   * Joins entities in the triples of an article.
   *
   * @param triples as the analysis gave them; changed
   * @param joined each entity that is called otherwise, with its new node
   * @param labels the labels of the new nodes
   */
  static ArticlePatch join(
      Set<Triple> triples, Map<String, String> joined, Map<String, String> labels) {
    Set<Triple> before = Set.copyOf(triples);
    for (Triple triple : before) {
      if (joined.containsKey(uri(triple.getSubject()))
          || joined.containsKey(uri(triple.getObject()))) {
        triples.remove(triple);
        triples.addAll(renamed(triple, joined, labels));
      }
    }
    Set<String> deleted = new TreeSet<>();
    Set<String> added = new TreeSet<>();
    before.stream().filter(t -> !triples.contains(t)).forEach(t -> deleted.add(line(t)));
    triples.stream().filter(t -> !before.contains(t)).forEach(t -> added.add(line(t)));
    return new ArticlePatch(deleted, added);
  }

  /** Joins entities as {@link #join} does, and keeps in the triples what has changed. */
  static void apply(
      Node graph, Set<Triple> triples, Map<String, String> joined, Map<String, String> labels) {
    String patch = join(triples, joined, labels).toString();
    triples.add(
        Triple.create(graph, Vocabulary.IDENTITY_PATCH, NodeFactory.createLiteralString(patch)));
  }

  private static List<Triple> renamed(
      Triple triple, Map<String, String> joined, Map<String, String> labels) {
    Node subject = renamed(triple.getSubject(), joined);
    Node object = renamed(triple.getObject(), joined);
    List<Triple> result = new ArrayList<>();
    if (triple.getPredicate().equals(Vocabulary.PREF_LABEL)) {
      Node label = NodeFactory.createLiteralLang(labels.get(subject.getURI()), "zh-Hans");
      result.add(Triple.create(subject, Vocabulary.PREF_LABEL, label));
      if (!label.equals(object)) {
        result.add(Triple.create(subject, Vocabulary.ALT_LABEL, object));
      }
    } else {
      result.add(Triple.create(subject, triple.getPredicate(), object));
    }
    return result;
  }

  private static Node renamed(Node node, Map<String, String> joined) {
    String other = joined.get(uri(node));
    return other == null ? node : NodeFactory.createURI(other);
  }

  private static String uri(Node node) {
    return node.isURI() ? node.getURI() : "";
  }

  /** Makes the triples what they were. */
  void undo(Set<Triple> triples) {
    triples.removeIf(triple -> triple.getPredicate().equals(Vocabulary.IDENTITY_PATCH));
    parseLines(added).forEach(triples::remove);
    triples.addAll(parseLines(deleted));
  }

  static ArticlePatch parse(String text) {
    Set<String> deleted = new TreeSet<>();
    Set<String> added = new TreeSet<>();
    for (String line : text.split("\n")) {
      if (line.length() > 2) {
        (line.charAt(0) == 'D' ? deleted : added).add(line.substring(2));
      }
    }
    return new ArticlePatch(deleted, added);
  }

  private static List<Triple> parseLines(Set<String> lines) {
    var graph = GraphFactory.createDefaultGraph();
    RDFParser.create()
        .source(new StringReader(String.join("\n", lines)))
        .lang(Lang.NTRIPLES)
        .parse(StreamRDFLib.graph(graph));
    return graph.find().toList();
  }

  private static String line(Triple triple) {
    return NodeFmtLib.strNT(triple.getSubject())
        + " "
        + NodeFmtLib.strNT(triple.getPredicate())
        + " "
        + NodeFmtLib.strNT(triple.getObject())
        + " .";
  }

  /** As {@link #parse} reads it. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    deleted.forEach(line -> text.append("D ").append(line).append('\n'));
    added.forEach(line -> text.append("A ").append(line).append('\n'));
    return text.toString();
  }
}
