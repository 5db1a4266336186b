package org.newsgraph.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes graphs as Turtle or TriG that a person can read: article by article, each with its texts,
 * sentences, mentions, times and claims; then what belongs to no single article, by subject.
 *
 * <p>Keeps one article in memory, and the IRIs of the entities.
 */
final class ReadableWriter {

  private static final List<String> ENTITY_KINDS =
      List.of("person", "organization", "place", "event", "agreement", "thing");

  private final DatasetGraph data;
  private final List<Node> articles;
  private final List<Node> others;
  private final TurtleBlocks blocks;

  /** Must live within one read transaction on {@code data}. */
  ReadableWriter(DatasetGraph data, List<Node> articles, List<Node> others, Writer out) {
    this.data = data;
    this.articles = articles;
    this.others = others;
    this.blocks = new TurtleBlocks(out, prefixes());
  }

  /** The union of the graphs: an entity that many articles name is written once, at the end. */
  void writeTurtle() throws IOException {
    blocks.writePrefixes();
    TreeSet<String> shared = new TreeSet<>();
    for (Node article : articles) {
      Map<Node, List<Triple>> subjects = subjects(article);
      subjects.keySet().stream()
          .filter(subject -> !isWithin(subject, article))
          .forEach(subject -> shared.add(subject.getURI()));
      blocks.writeBase(article.getURI());
      writeArticle(article, subjects);
    }
    others.forEach(
        graph -> data.find(graph, null, null, null).forEachRemaining(q -> share(q, shared)));
    blocks.writeComment("---- Entities, publishers and what else belongs to no single article");
    writeShared(shared);
  }

  private static void share(Quad quad, Set<String> shared) {
    shared.add(quad.getSubject().getURI());
  }

  /** Each graph by itself. */
  void writeTrig() throws IOException {
    blocks.writePrefixes();
    for (Node article : articles) {
      Map<Node, List<Triple>> subjects = subjects(article);
      blocks.writeBase(article.getURI());
      blocks.beginGraph(article);
      writeArticle(article, subjects);
      blocks.writeComment("Entities and what else the article names");
      writeAll(without(subjects, article));
      blocks.endGraph();
    }
    for (Node graph : others) {
      blocks.beginGraph(graph);
      writeAll(subjects(graph));
      blocks.endGraph();
    }
  }

  private static Map<Node, List<Triple>> without(Map<Node, List<Triple>> subjects, Node article) {
    Map<Node, List<Triple>> rest = new LinkedHashMap<>(subjects);
    rest.keySet().removeIf(subject -> isWithin(subject, article));
    return rest;
  }

  private void writeAll(Map<Node, List<Triple>> subjects) throws IOException {
    for (Map.Entry<Node, List<Triple>> subject : subjects.entrySet()) {
      blocks.writeSubject(subject.getKey(), subject.getValue());
    }
  }

  private void writeArticle(Node article, Map<Node, List<Triple>> subjects) throws IOException {
    ArticlePart part = null;
    List<Node> own =
        subjects.keySet().stream()
            .filter(subject -> isWithin(subject, article))
            .sorted(
                Comparator.comparing((Node s) -> ArticlePart.of(s, article, subjects.get(s)))
                    .thenComparing(s -> s.getURI().contains("#title") ? 0 : 1)
                    .thenComparing(s -> ArticlePart.beginIndex(subjects.get(s)))
                    .thenComparing(Node::getURI))
            .toList();
    for (Node subject : own) {
      ArticlePart next = ArticlePart.of(subject, article, subjects.get(subject));
      if (next != part) {
        blocks.writeComment(next.heading());
        part = next;
      }
      blocks.writeSubject(subject, subjects.get(subject));
    }
  }

  /** What all graphs of the export say about each of these. */
  private void writeShared(TreeSet<String> shared) throws IOException {
    Set<Node> ofArticles = new HashSet<>(articles);
    Set<Node> wanted = new HashSet<>(others);
    wanted.addAll(articles);
    for (String iri : shared) {
      Node subject = Terms.iri(iri);
      Set<Triple> triples = new HashSet<>();
      data.find(Node.ANY, subject, Node.ANY, Node.ANY)
          .forEachRemaining(
              quad -> {
                // What an article says of itself has been written with it.
                Node graph = quad.getGraph();
                boolean written = ofArticles.contains(graph) && isWithin(subject, graph);
                if (wanted.contains(graph) && !written) {
                  triples.add(quad.asTriple());
                }
              });
      if (!triples.isEmpty()) {
        blocks.writeSubject(subject, triples);
      }
    }
  }

  private static boolean isWithin(Node subject, Node article) {
    String iri = subject.getURI();
    return iri.startsWith(article.getURI())
        && (iri.length() == article.getURI().length()
            || iri.charAt(article.getURI().length()) == '#');
  }

  /** The statements of a graph by subject, the subjects sorted. */
  private Map<Node, List<Triple>> subjects(Node graph) {
    Map<String, List<Triple>> sorted = new TreeMap<>();
    Iterator<Quad> quads = data.find(graph, Node.ANY, Node.ANY, Node.ANY);
    quads.forEachRemaining(
        quad ->
            sorted
                .computeIfAbsent(quad.getSubject().getURI(), s -> new ArrayList<>())
                .add(quad.asTriple()));
    Map<Node, List<Triple>> subjects = new LinkedHashMap<>();
    sorted.forEach((iri, triples) -> subjects.put(Terms.iri(iri), triples));
    return subjects;
  }

  /** The usual ones, and one for each kind of entity. */
  private Map<String, String> prefixes() {
    Map<String, String> namespaces = new HashMap<>();
    for (Node article : articles) {
      data.find(article, article, Terms.MENTIONS, Node.ANY)
          .forEachRemaining(quad -> addNamespace(quad.getObject().getURI(), namespaces));
      if (namespaces.size() == ENTITY_KINDS.size()) {
        break;
      }
    }
    Map<String, String> prefixes = new LinkedHashMap<>(Terms.PREFIXES);
    ENTITY_KINDS.stream()
        .filter(namespaces::containsKey)
        .forEach(kind -> prefixes.put(kind, namespaces.get(kind)));
    return prefixes;
  }

  private static void addNamespace(String iri, Map<String, String> namespaces) {
    String namespace = iri.substring(0, iri.lastIndexOf('/') + 1);
    for (String kind : ENTITY_KINDS) {
      if (namespace.endsWith("/entity/" + kind + "/")) {
        namespaces.putIfAbsent(kind, namespace);
      }
    }
  }

  static void unchecked(IoAction action) {
    try {
      action.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Something that writes. */
  interface IoAction {
    void run() throws IOException;
  }
}
