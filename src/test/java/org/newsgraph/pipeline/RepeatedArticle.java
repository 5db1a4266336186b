package org.newsgraph.pipeline;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.Vocabulary;

/**
 * Makes further articles of one: the same graph with another address, an earlier date, other
 * letters in its texts, and other names for whatever no knowledge base knows. So a large store can
 * be made in minutes that has the shape of a real one: countries and well-known people return in
 * all articles, others in one.
 */
final class RepeatedArticle {

  private static final String ARTICLES = Iris.DEFAULT_BASE + "article/";
  private static final String ENTITIES = Iris.DEFAULT_BASE + "entity/";

  /** Shorter texts are words, which return in other articles too. */
  private static final int LONG_TEXT = 12;

  private static final int FIRST_LETTER = 0x4E00;
  private static final int LETTERS = 20_000;

  private final List<Quad> quads;
  private final Set<Node> wellKnown = new HashSet<>();

  RepeatedArticle(List<Quad> quads) {
    this.quads = quads;
    for (Quad quad : quads) {
      if (quad.getPredicate().equals(Vocabulary.EXACT_MATCH)) {
        wellKnown.add(quad.getSubject());
      }
    }
  }

  /** The quads of the copy of this number, from 0 (the article itself) to 65,535. */
  List<Quad> copy(int number) {
    return number == 0 ? quads : quads.stream().map(quad -> copy(quad, number)).toList();
  }

  private Quad copy(Quad quad, int number) {
    return Quad.create(
        resource(quad.getGraph(), number),
        resource(quad.getSubject(), number),
        quad.getPredicate(),
        object(quad, number));
  }

  private Node object(Quad quad, int number) {
    Node object = quad.getObject();
    Node property = quad.getPredicate();
    if (!object.isLiteral()) {
      return resource(object, number);
    }
    String text = object.getLiteralLexicalForm();
    if (property.equals(Vocabulary.DATE_PUBLISHED) && text.length() > LONG_TEXT) {
      // (toString leaves seconds out where there are none, which is no xsd:dateTime.)
      OffsetDateTime day = OffsetDateTime.parse(text).minusDays(number);
      String earlier = day.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
      return NodeFactory.createLiteralDT(earlier, XSDDatatype.XSDdateTime);
    }
    if (property.equals(Vocabulary.CONTENT_HASH) || property.equals(Vocabulary.URL)) {
      return NodeFactory.createLiteralString(text + "-" + number);
    }
    if (property.equals(Vocabulary.PREF_LABEL) && !wellKnown.contains(quad.getSubject())) {
      return NodeFactory.createLiteralLang(text + letter(number), object.getLiteralLanguage());
    }
    boolean plain = object.getLiteralDatatype().equals(XSDDatatype.XSDstring);
    return plain && text.length() > LONG_TEXT
        ? NodeFactory.createLiteralString(otherLetters(text, number))
        : object;
  }

  private Node resource(Node node, int number) {
    String iri = node.getURI();
    if (iri.startsWith(ARTICLES)) {
      int hash = iri.indexOf('/', ARTICLES.length()) + 1;
      String mark = String.format("%04x", number);
      return NodeFactory.createURI(iri.substring(0, hash) + mark + iri.substring(hash + 4));
    }
    return iri.startsWith(ENTITIES) && !wellKnown.contains(node)
        ? NodeFactory.createURI(iri + letter(number))
        : node;
  }

  private static char letter(int number) {
    return (char) (FIRST_LETTER + number % LETTERS);
  }

  private static String otherLetters(String text, int number) {
    StringBuilder result = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int letter = text.charAt(i) - FIRST_LETTER;
      boolean han = letter >= 0 && letter < LETTERS;
      result.append(
          han ? (char) (FIRST_LETTER + (letter + number * 31) % LETTERS) : text.charAt(i));
    }
    return result.toString();
  }
}
