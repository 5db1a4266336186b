package org.newsgraph.web.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.rdf.Vocabulary;

/**
 * What the index needs of one article, gathered in one pass over its graph. Within a transaction.
 */
final class ArticleScan {

  /** Something said of a stretch of a sentence. */
  record Mark(String sentence, int begin, int end, String entity, double confidence) {}

  /** A date that a sentence speaks of, with its words. */
  record When(String from, String to, String precision, String words) {}

  /** A sentence: its text, where it begins, what is mentioned, what dates. */
  record Sentence(String iri, String text, int begin, List<Mark> marks, List<When> times) {}

  private final String article;
  private final Map<String, Map<String, List<Node>>> subjects = new HashMap<>();

  private ArticleScan(String article) {
    this.article = article;
  }

  static ArticleScan of(DatasetGraph data, Node graph) {
    ArticleScan scan = new ArticleScan(graph.getURI());
    data.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(scan::add);
    return scan;
  }

  private void add(Quad quad) {
    subjects
        .computeIfAbsent(quad.getSubject().toString(), s -> new HashMap<>())
        .computeIfAbsent(quad.getPredicate().getURI(), p -> new ArrayList<>())
        .add(quad.getObject());
  }

  String article() {
    return article;
  }

  /** A property of the article itself; empty if it has none. */
  String text(Node property) {
    return first(article, property);
  }

  String publisher() {
    return first(first(article, Vocabulary.PUBLISHER), Vocabulary.NAME);
  }

  /** Everything of a class, in the order of the IRIs. */
  List<String> subjectsOf(Node type) {
    return subjects.entrySet().stream()
        .filter(s -> s.getValue().getOrDefault(Vocabulary.TYPE.getURI(), List.of()).contains(type))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** All values of a property, in order. */
  List<String> all(String subject, Node property) {
    return objects(subjects.getOrDefault(subject, Map.of()), property);
  }

  /** Entities and events that are mentioned, in the order of their IRIs. */
  TreeSet<String> entities() {
    TreeSet<String> entities = new TreeSet<>();
    subjects.values().forEach(s -> entities.addAll(mentioned(s)));
    return entities;
  }

  /** What is no longer than the index can hold, which no IRI of anything real is. */
  private static List<String> mentioned(Map<String, List<Node>> properties) {
    return objects(properties, Vocabulary.TA_IDENT_REF).stream()
        .filter(iri -> iri.length() <= ArticleDocuments.LONGEST_TERM)
        .toList();
  }

  /** The sentences in which something stands, in the order of the text. */
  List<Sentence> sentences() {
    Map<String, Sentence> sentences = new TreeMap<>();
    subjects.forEach(
        (iri, properties) -> {
          for (String at : objects(properties, Vocabulary.IN_SENTENCE)) {
            Sentence sentence = sentences.computeIfAbsent(at, this::sentence);
            addMarks(iri, properties, sentence);
            addTime(properties, sentence);
          }
        });
    List<Sentence> ordered = new ArrayList<>(sentences.values());
    ordered.forEach(s -> s.marks().sort(Comparator.comparingInt(Mark::begin)));
    ordered.sort(
        Comparator.comparing((Sentence s) -> !s.iri().contains("#title="))
            .thenComparingInt(Sentence::begin));
    return ordered;
  }

  private Sentence sentence(String iri) {
    return new Sentence(
        iri,
        first(iri, Vocabulary.ANCHOR_OF),
        number(first(iri, Vocabulary.BEGIN_INDEX)),
        new ArrayList<>(),
        new ArrayList<>());
  }

  private void addMarks(String iri, Map<String, List<Node>> properties, Sentence sentence) {
    String confidence = first(iri, Vocabulary.TA_CONFIDENCE);
    for (String entity : mentioned(properties)) {
      sentence
          .marks()
          .add(
              new Mark(
                  sentence.iri(),
                  number(first(iri, Vocabulary.BEGIN_INDEX)) - sentence.begin(),
                  number(first(iri, Vocabulary.END_INDEX)) - sentence.begin(),
                  entity,
                  confidence.isEmpty() ? 1 : Double.parseDouble(confidence)));
    }
  }

  private void addTime(Map<String, List<Node>> properties, Sentence sentence) {
    String from = instant(properties, Vocabulary.HAS_BEGINNING);
    if (from.length() >= 10) {
      sentence
          .times()
          .add(
              new When(
                  from,
                  instant(properties, Vocabulary.HAS_END),
                  first(properties, Vocabulary.PRECISION),
                  first(properties, Vocabulary.ANCHOR_OF)));
    }
  }

  private String instant(Map<String, List<Node>> properties, Node border) {
    return first(first(properties, border), Vocabulary.IN_XSD_DATE_TIME);
  }

  /** The first value of a property; empty if it has none. */
  String first(String subject, Node property) {
    return first(subjects.getOrDefault(subject, Map.of()), property);
  }

  private static String first(Map<String, List<Node>> properties, Node property) {
    return objects(properties, property).stream().findFirst().orElse("");
  }

  private static List<String> objects(Map<String, List<Node>> properties, Node property) {
    return properties.getOrDefault(property.getURI(), List.of()).stream()
        .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
        .sorted()
        .toList();
  }

  static int number(String text) {
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }
}
