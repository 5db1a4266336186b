package org.newsgraph.pipeline.counts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.rdf.Vocabulary;

/**
 * The counts of one entity or pair, as they stand in the graph.
 *
 * @param articles in how many articles
 * @param times mentions of an entity, sentences of a pair
 * @param first the first day of these articles; empty if none has a date
 * @param last the last one
 */
record Count(int articles, int times, String first, String last) {

  static final Count NONE = new Count(0, 0, "", "");

  /** What stands in the graph about an entity or pair. */
  static Count read(DatasetGraph data, Node graph, Node subject, Node timesProperty) {
    int articles = 0;
    int times = 0;
    String first = "";
    String last = "";
    boolean found = false;
    var quads = data.find(graph, subject, Node.ANY, Node.ANY);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      found = true;
      Node property = quad.getPredicate();
      if (property.equals(Vocabulary.ARTICLE_COUNT)) {
        articles = (Integer) quad.getObject().getLiteralValue();
      } else if (property.equals(timesProperty)) {
        times = (Integer) quad.getObject().getLiteralValue();
      } else if (property.equals(Vocabulary.FIRST_PUBLISHED)) {
        first = quad.getObject().getLiteralLexicalForm();
      } else if (property.equals(Vocabulary.LAST_PUBLISHED)) {
        last = quad.getObject().getLiteralLexicalForm();
      }
    }
    return found
        ? new Count(Math.max(1, articles), Math.max(1, times), first, last.isEmpty() ? first : last)
        : NONE;
  }

  /** With the change, as far as it can be told without looking at the articles. */
  Count with(Change change) {
    return new Count(
        articles + change.articles,
        times + change.times,
        Change.earlier(first, change.first()),
        last.compareTo(change.last()) >= 0 ? last : change.last());
  }

  /** The same with other days. */
  Count between(String firstDay, String lastDay) {
    return new Count(articles, times, firstDay, lastDay);
  }

  boolean isNone() {
    return articles <= 0;
  }

  /**
   * The quads that say so.
   *
   * @param wanted which values are said: those that can be derived may be left out
   */
  List<Quad> quads(Node graph, Node subject, Node timesProperty, Predicate<Integer> wanted) {
    List<Quad> quads = new ArrayList<>();
    if (wanted.test(articles)) {
      quads.add(Quad.create(graph, subject, Vocabulary.ARTICLE_COUNT, number(articles)));
    }
    if (wanted.test(times)) {
      quads.add(Quad.create(graph, subject, timesProperty, number(times)));
    }
    if (!first.isEmpty()) {
      quads.add(Quad.create(graph, subject, Vocabulary.FIRST_PUBLISHED, day(first)));
    }
    if (!last.isEmpty() && (wanted.test(1) || !last.equals(first))) {
      quads.add(Quad.create(graph, subject, Vocabulary.LAST_PUBLISHED, day(last)));
    }
    return quads;
  }

  private static Node number(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
  }

  private static Node day(String day) {
    return NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate);
  }
}
