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
 * analysis has it: what an earlier resolution has joined is taken apart. Only facts that were
 * changed then are held. Within one transaction.
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

  private static final Set<Node> AMONG_PROPERTIES = Set.copyOf(PROPERTIES);

  private final TermNumbers numbers;

  /** By property, what the analysis had not. */
  private final Map<Node, Set<Fact>> joined = new HashMap<>();

  /** By property, what only the analysis had; three numbers a fact. */
  private final Map<Node, Longs> restored = new HashMap<>();

  private record Fact(long graph, long subject, long object) {}

  Facts(DatasetGraph data) {
    numbers = new TermNumbers(data);
    PROPERTIES.forEach(property -> joined.put(property, new HashSet<>()));
    PROPERTIES.forEach(property -> restored.put(property, new Longs()));
    numbers.each(
        Vocabulary.IDENTITY_PATCH,
        (graph, subject, patch) -> restore(graph, ArticlePatch.parse(text(numbers.term(patch)))));
  }

  private void restore(long graph, ArticlePatch patch) {
    for (Triple triple : patch.added(AMONG_PROPERTIES)) {
      joined
          .get(triple.getPredicate())
          .add(
              new Fact(
                  graph, numbers.number(triple.getSubject()), numbers.number(triple.getObject())));
    }
    for (Triple triple : patch.deleted(AMONG_PROPERTIES)) {
      Longs facts = restored.get(triple.getPredicate());
      facts.add(graph);
      facts.add(numbers.number(triple.getSubject()));
      facts.add(numbers.number(triple.getObject()));
    }
  }

  /** All facts of one property. */
  void each(Node property, TermNumbers.Use use) {
    Set<Fact> added = joined.get(property);
    numbers.each(
        property,
        (graph, subject, object) -> {
          if (added.isEmpty() || !added.contains(new Fact(graph, subject, object))) {
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
