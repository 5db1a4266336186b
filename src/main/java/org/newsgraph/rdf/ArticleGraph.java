package org.newsgraph.rdf;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.model.Analysis;
import org.newsgraph.model.Article;
import org.newsgraph.model.Span;

/**
 * The named graph of one article while it is written: makes its nodes and quads, and remembers
 * which sentences and texts something refers to, as only those are described.
 */
final class ArticleGraph {

  private final Iris iris;
  private final ArticleIris own;
  private final Analysis analysis;
  private final Consumer<Quad> sink;
  private final Node node;
  private final TreeSet<Span> usedSentences = new TreeSet<>();

  ArticleGraph(Iris iris, Analysis analysis, Consumer<Quad> sink) {
    this.iris = iris;
    this.analysis = analysis;
    this.sink = sink;
    this.own = iris.of(analysis.article());
    this.node = iri(own.article());
  }

  Iris iris() {
    return iris;
  }

  /** The IRIs of what stands in the article. */
  ArticleIris own() {
    return own;
  }

  Analysis analysis() {
    return analysis;
  }

  Article article() {
    return analysis.article();
  }

  /** The article, which is also the name of the graph. */
  Node node() {
    return node;
  }

  void add(Node subject, Node predicate, Node object) {
    sink.accept(Quad.create(node, subject, predicate, object));
  }

  void add(Node subject, Node predicate, String text) {
    add(subject, predicate, NodeFactory.createLiteralString(text));
  }

  void addLabel(Node subject, Node predicate, String label, String language) {
    add(subject, predicate, NodeFactory.createLiteralLang(label, language));
  }

  void addInteger(Node subject, Node predicate, int value) {
    add(subject, predicate, typed(Integer.toString(value), XSDDatatype.XSDinteger));
  }

  /** As a double: a decimal that is not canonical cannot be deleted from TDB2 again. */
  void addDouble(Node subject, Node predicate, double value) {
    add(subject, predicate, typed(Double.toString(value), XSDDatatype.XSDdouble));
  }

  void addTime(Node subject, Node predicate, OffsetDateTime time) {
    String text = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    add(subject, predicate, typed(text, XSDDatatype.XSDdateTime));
  }

  void addTime(Node subject, Node predicate, Instant time) {
    add(subject, predicate, typed(time.toString(), XSDDatatype.XSDdateTime));
  }

  /**
   * Names a publisher, an agency or the like. It is a node of its own and not the organization of
   * that name that articles may speak of: whether they are the same is for the identity step to
   * say.
   */
  void addPublisher(Node predicate, String name) {
    Node publisher = iri(iris.publisher(name));
    add(node, predicate, publisher);
    add(publisher, Vocabulary.TYPE, Vocabulary.NEWS_MEDIA_ORGANIZATION);
    add(publisher, Vocabulary.NAME, name);
  }

  /** The node of a stretch of text, with its offsets, its characters and its sentence. */
  Node addSpan(Span span) {
    Node stretch = iri(own.span(span));
    addOffsets(stretch, span);
    add(stretch, Vocabulary.ANCHOR_OF, article().textOf(span));
    return stretch;
  }

  /**
   * The node of a name within a longer one. It leads to that one and to no sentence: the 联合国 of
   * 联合国气候变化大会 is seen with nobody.
   */
  Node addPart(Span span, Span whole) {
    Node stretch = iri(own.span(span));
    addIndexes(stretch, span);
    add(stretch, Vocabulary.ANCHOR_OF, article().textOf(span));
    add(stretch, Vocabulary.WITHIN, iri(own.span(whole)));
    return stretch;
  }

  private void addIndexes(Node subject, Span span) {
    Span local = article().local(span);
    addInteger(subject, Vocabulary.BEGIN_INDEX, local.begin());
    addInteger(subject, Vocabulary.END_INDEX, local.end());
  }

  /** Gives a node the offsets of a span, relative to headline or body, and its sentence. */
  void addOffsets(Node subject, Span span) {
    addIndexes(subject, span);
    sentenceOf(span)
        .ifPresent(
            sentence -> {
              usedSentences.add(sentence);
              add(subject, Vocabulary.IN_SENTENCE, iri(own.span(sentence)));
            });
  }

  /** Describes the sentences that something stands in, and the texts that these stand in. */
  void writeSentences() {
    boolean title = false;
    boolean body = false;
    for (Span sentence : usedSentences) {
      boolean inTitle = article().inTitle(sentence);
      writeSentence(sentence, iri(inTitle ? own.title() : own.body()));
      title |= inTitle;
      body |= !inTitle;
    }
    if (title) {
      writeContext(iri(own.title()), article().title());
    }
    if (body) {
      writeContext(iri(own.body()), article().text());
    }
  }

  private void writeSentence(Span span, Node context) {
    Node sentence = iri(own.span(span));
    Span local = article().local(span);
    addInteger(sentence, Vocabulary.BEGIN_INDEX, local.begin());
    addInteger(sentence, Vocabulary.END_INDEX, local.end());
    add(sentence, Vocabulary.ANCHOR_OF, article().textOf(span));
    add(sentence, Vocabulary.REFERENCE_CONTEXT, context);
  }

  private void writeContext(Node context, String text) {
    add(context, Vocabulary.TYPE, Vocabulary.CONTEXT);
    add(context, Vocabulary.IS_STRING, text);
    add(context, Vocabulary.IS_PART_OF, node);
  }

  private Optional<Span> sentenceOf(Span span) {
    List<Span> sentences = analysis.sentences();
    return sentences.stream()
        .filter(sentence -> sentence.contains(span))
        .findFirst()
        .or(() -> sentences.stream().filter(sentence -> sentence.overlaps(span)).findFirst());
  }

  static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  static Node typed(String lexical, RDFDatatype type) {
    return NodeFactory.createLiteralDT(lexical, type);
  }
}
