package org.newsgraph.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class EventTypesTest {

  private static final String BASE = "https://w3id.org/newsgraph/event-type#";

  @Test
  void theSchemeSaysWhatTheTableSays() {
    Graph scheme = RDFDataMgr.loadGraph("ontology/event-types.ttl");
    TreeMap<String, String> inScheme = new TreeMap<>();
    scheme
        .find(Node.ANY, SKOS.broader.asNode(), Node.ANY)
        .forEachRemaining(
            triple ->
                inScheme.put(
                    id(triple.getSubject()),
                    id(triple.getObject()) + labels(scheme, triple.getSubject())));
    TreeMap<String, String> inTable = new TreeMap<>();
    EventTypes.all()
        .values()
        .forEach(
            type -> inTable.put(type.id(), type.head() + " " + type.english() + type.chinese()));
    assertThat(inScheme).isEqualTo(inTable);
  }

  private static String labels(Graph scheme, Node concept) {
    return " " + label(scheme, concept, "en") + label(scheme, concept, "zh");
  }

  private static String label(Graph scheme, Node concept, String language) {
    return scheme
        .find(concept, NodeFactory.createURI(SKOS.prefLabel.getURI()), Node.ANY)
        .mapWith(triple -> triple.getObject())
        .filterKeep(label -> label.getLiteralLanguage().equals(language))
        .next()
        .getLiteralLexicalForm();
  }

  private static String id(Node concept) {
    return concept.getURI().substring(BASE.length());
  }
}
