package org.newsgraph.identity;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
 * <p>Lines of {@code D triple} for what was there before and {@code A triple} for what was not,
 * behind lines of {@code J} that say which entities are called otherwise, so that one can see
 * whether it still holds.
 */
final class ArticlePatch {

  private final String why;
  private final Set<String> deleted;
  private final Set<String> added;

  private ArticlePatch(String why, Set<String> deleted, Set<String> added) {
    this.why = why;
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
    return new ArticlePatch(why(joined, labels), deleted, added);
  }

  private static String why(Map<String, String> joined, Map<String, String> labels) {
    StringBuilder lines = new StringBuilder();
    new TreeMap<>(joined)
        .forEach(
            (was, is) -> {
              String label = labels.getOrDefault(is, "").replace('\n', ' ');
              lines.append("J ").append(was).append(' ').append(is).append(' ').append(label);
              lines.append('\n');
            });
    return lines.toString();
  }

  /** Whether joining these would change the article's triples in the same way again. */
  boolean isFor(Map<String, String> joined, Map<String, String> labels) {
    return why.equals(why(joined, labels));
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

  /** What was there before, of some properties. */
  List<Triple> deleted(Set<Node> properties) {
    return parseLines(of(properties, deleted));
  }

  /** What was not there before, of some properties. */
  List<Triple> added(Set<Node> properties) {
    return parseLines(of(properties, added));
  }

  private static Set<String> of(Set<Node> properties, Set<String> lines) {
    Set<String> some = new TreeSet<>();
    for (String line : lines) {
      String property = line.split(" ", 3)[1];
      if (properties.contains(
          NodeFactory.createURI(property.substring(1, property.length() - 1)))) {
        some.add(line);
      }
    }
    return some;
  }

  static ArticlePatch parse(String text) {
    StringBuilder why = new StringBuilder();
    Set<String> deleted = new TreeSet<>();
    Set<String> added = new TreeSet<>();
    for (String line : text.split("\n")) {
      if (line.startsWith("J ")) {
        why.append(line).append('\n');
      } else if (line.length() > 2) {
        (line.charAt(0) == 'D' ? deleted : added).add(line.substring(2));
      }
    }
    return new ArticlePatch(why.toString(), deleted, added);
  }

  private static List<Triple> parseLines(Set<String> lines) {
    if (lines.isEmpty()) {
      return List.of();
    }
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
    StringBuilder text = new StringBuilder(why);
    deleted.forEach(line -> text.append("D ").append(line).append('\n'));
    added.forEach(line -> text.append("A ").append(line).append('\n'));
    return text.toString();
  }
}
