package org.newsgraph.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.rdf.Vocabulary;
import org.newsgraph.store.TermNumbers;

/**
 * What the articles of a store say that tells who is who, by the numbers of the terms and as the
 * analysis has it: what an earlier resolution has joined is taken apart. Only of articles with such
 * joined entities the facts are held, some 2 kB an article. Within one transaction.
 */
final class Facts {

  static final Node HOLDS_POST = Vocabulary.ng("holdsPost");

  /** The properties of these facts. */
  static final List<Node> PROPERTIES =
      List.of(
          Vocabulary.DATE_PUBLISHED,
          Vocabulary.MENTIONS,
          Vocabulary.PREF_LABEL,
          Vocabulary.ALT_LABEL,
          Vocabulary.EXACT_MATCH,
          Vocabulary.LINKED_BECAUSE,
          HOLDS_POST);

  private final TermNumbers numbers;
  private final Set<Long> patched = new HashSet<>();

  /** By property; three numbers a fact. */
  private final Map<Node, Longs> restored = new HashMap<>();

  Facts(DatasetGraph data) {
    numbers = new TermNumbers(data);
    PROPERTIES.forEach(property -> restored.put(property, new Longs()));
    numbers.each(
        Vocabulary.IDENTITY_PATCH,
        (graph, subject, patch) -> {
          patched.add(graph);
          restore(data, numbers.term(graph), ArticlePatch.parse(text(numbers.term(patch))));
        });
  }

  private void restore(DatasetGraph data, Node graph, ArticlePatch patch) {
    Set<Triple> triples = new HashSet<>();
    for (Node property : PROPERTIES) {
      data.find(graph, Node.ANY, property, Node.ANY)
          .forEachRemaining(quad -> triples.add(quad.asTriple()));
    }
    patch.undo(triples);
    for (Triple triple : triples) {
      Longs facts = restored.get(triple.getPredicate());
      if (facts != null) {
        facts.add(numbers.number(graph));
        facts.add(numbers.number(triple.getSubject()));
        facts.add(numbers.number(triple.getObject()));
      }
    }
  }

  /** All facts of one property. */
  void each(Node property, TermNumbers.Use use) {
    numbers.each(
        property,
        (graph, subject, object) -> {
          if (!patched.contains(graph)) {
            use.of(graph, subject, object);
          }
        });
    Longs facts = restored.get(property);
    for (int i = 0; i < facts.size(); i += 3) {
      use.of(facts.get(i), facts.get(i + 1), facts.get(i + 2));
    }
  }

  /** The number of an IRI. */
  long number(String iri) {
    return numbers.number(NodeFactory.createURI(iri));
  }

  /** The term of a number of a fact. */
  Node term(long number) {
    return numbers.term(number);
  }

  /** The text of a term: an IRI, or a literal without language or type. */
  String text(long number) {
    return text(term(number));
  }

  static String text(Node value) {
    return value.isURI() ? value.getURI() : value.getLiteralLexicalForm();
  }
}
