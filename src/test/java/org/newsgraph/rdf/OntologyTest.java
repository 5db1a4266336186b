package org.newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Predicate;
import org.newsgraph.model.Subtype;

class OntologyTest {

  private final Graph ontology = RDFDataMgr.loadGraph("ontology/newsgraph.ttl");

  @Test
  void declaresTheTermsThatTheMapperUsesAndNoOthers() throws IllegalAccessException {
    assertThat(declared()).isEqualTo(used());
  }

  @Test
  void labelsAndExplainsEachTermInChineseAndEnglish() {
    for (String term : declared()) {
      Node node = NodeFactory.createURI(term);
      assertThat(languages(node, RDFS.Nodes.label)).as(term).containsExactly("en", "zh");
      assertThat(languages(node, RDFS.Nodes.comment)).as(term).containsExactly("en", "zh");
    }
  }

  @Test
  void tiesEachClassToAPublicVocabulary() {
    ontology
        .find(Node.ANY, RDF.Nodes.type, OWL2.Class.asNode())
        .forEachRemaining(
            triple ->
                assertThat(ontology.contains(triple.getSubject(), RDFS.Nodes.subClassOf, Node.ANY))
                    .as(triple.getSubject().toString())
                    .isTrue());
  }

  private Set<String> declared() {
    Set<String> terms = new TreeSet<>();
    ontology
        .find(Node.ANY, RDF.Nodes.type, Node.ANY)
        .mapWith(triple -> triple.getSubject())
        .filterKeep(node -> node.isURI() && node.getURI().startsWith(Vocabulary.NG))
        .forEachRemaining(node -> terms.add(node.getURI()));
    return terms;
  }

  /** All constants, the classes of all kinds of entities, and the predicates of claims. */
  private static Set<String> used() throws IllegalAccessException {
    Set<String> terms = new TreeSet<>();
    for (Field field : Vocabulary.class.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.get(null) instanceof Node node) {
        terms.add(node.getURI());
      }
    }
    for (Subtype subtype : Subtype.values()) {
      terms.add(EntityClasses.of(subtype).getURI());
    }
    for (EntityType type : EntityType.values()) {
      terms.add(EntityClasses.of(type).getURI());
    }
    for (Predicate predicate : Predicate.values()) {
      terms.add(Vocabulary.predicate(predicate).getURI());
    }
    terms.removeIf(term -> !term.startsWith(Vocabulary.NG));
    return terms;
  }

  private Set<String> languages(Node term, Node property) {
    Set<String> languages = new TreeSet<>();
    ontology
        .find(term, property, Node.ANY)
        .forEachRemaining(triple -> languages.add(triple.getObject().getLiteralLanguage()));
    return languages;
  }
}
