package org.newsgraph.query;

import java.util.Collection;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** The parts of an article's graph, in the order in which they are written. */
enum ArticlePart {
  ARTICLE("---- Article"),
  TEXT("Its texts"),
  SENTENCE("Sentences in which something is named"),
  MENTION("Mentions"),
  TIME("Times"),
  CLAIM("Claims"),
  OTHER("More");

  private final String heading;

  ArticlePart(String heading) {
    this.heading = heading;
  }

  String heading() {
    return heading;
  }

  static ArticlePart of(Node subject, Node article, Collection<Triple> triples) {
    if (subject.equals(article)) {
      return ARTICLE;
    }
    ArticlePart part = OTHER;
    for (Triple triple : triples) {
      if (triple.getPredicate().equals(Terms.IDENT_REF)) {
        // A stretch can be a mention and a time; it is written once.
        return MENTION;
      }
      if (triple.getPredicate().equals(Terms.REFERENCE_CONTEXT)) {
        part = SENTENCE;
      }
      if (triple.getPredicate().equals(Terms.TYPE)) {
        part = ofType(triple.getObject(), part);
      }
    }
    return part;
  }

  private static ArticlePart ofType(Node type, ArticlePart otherwise) {
    if (type.equals(Terms.CONTEXT)) {
      return TEXT;
    }
    if (type.equals(Terms.TIME_EXPRESSION)) {
      return TIME;
    }
    return type.equals(Terms.CLAIM) ? CLAIM : otherwise;
  }

  /** Where in its text something begins; -1 where that is not said. */
  static int beginIndex(Collection<Triple> triples) {
    return triples.stream()
        .filter(triple -> triple.getPredicate().equals(Terms.BEGIN_INDEX))
        .mapToInt(triple -> Integer.parseInt(triple.getObject().getLiteralLexicalForm()))
        .min()
        .orElse(-1);
  }
}
