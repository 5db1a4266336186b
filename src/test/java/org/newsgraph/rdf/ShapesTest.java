package org.newsgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapesTest {

  private static final Shapes SHAPES = Shapes.parse(RDFDataMgr.loadGraph("ontology/shapes.ttl"));

  private static final String PREFIXES =
      Vocabulary.prefixes().entrySet().stream()
          .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n")
          .collect(Collectors.joining());

  @Test
  void theGraphOfAnArticleConforms() {
    assertThat(messages(graph())).isEmpty();
  }

  /** Each kind of damage, as an update of a good graph, and part of the message that reports it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DELETE WHERE { ?a schema:articleBody ?t }                        | exactly one schema:articleBody
          DELETE WHERE { ?a ng:contentHash ?h }                            | exactly one ng:contentHash
          DELETE WHERE { ?a ng:publishedFrom ?f }                          | ng:publishedFrom where it was read
          DELETE { ?a ng:publishedFrom ?f } INSERT { ?a ng:publishedFrom 'guess' } WHERE { ?a ng:publishedFrom ?f } | ng:publishedFrom where it was read
          DELETE { ?a schema:datePublished ?d } INSERT { ?a schema:datePublished '2024-03-13T08:30:00'^^xsd:dateTime } WHERE { ?a schema:datePublished ?d } | an xsd:dateTime with its offset
          INSERT { ?a schema:datePublished '2024-03-14T08:30:00Z'^^xsd:dateTime } WHERE { ?a a schema:NewsArticle } | at most one schema:datePublished
          INSERT { ?a schema:headline 'x' } WHERE { ?a a schema:NewsArticle }  | at most one schema:headline
          DELETE WHERE { ?a schema:inLanguage ?l }                         | one schema:inLanguage
          DELETE { ?a schema:publisher ?p } INSERT { ?a schema:publisher 'X' } WHERE { ?a schema:publisher ?p } | at most one schema:publisher
          DELETE { ?a schema:isRelatedTo ?r } INSERT { ?a schema:isRelatedTo 'X' } WHERE { ?a schema:isRelatedTo ?r } | a related article is an IRI
          DELETE { ?a schema:mentions ?e } INSERT { ?a schema:mentions <urn:x> } WHERE { ?a schema:mentions ?e } | has one skos:prefLabel
          DELETE WHERE { ?m itsrdf:taIdentRef </newsgraph/entity/place/中国> } | itsrdf:taIdentRef of a mention
          DELETE WHERE { ?c nif:isString ?t }                              | one nif:isString
          DELETE WHERE { ?c dct:isPartOf ?a }                              | dct:isPartOf one schema:NewsArticle
          DELETE WHERE { <#char=28,39> nif:anchorOf ?t }                   | a sentence has its text
          DELETE WHERE { <#char=28,39> nif:referenceContext ?c }           | stands in one text
          DELETE { ?s nif:anchorOf ?t } INSERT { ?s nif:anchorOf '别的句子' } WHERE { ?s nif:referenceContext ?c ; nif:anchorOf ?t } | not what stands at its offsets
          DELETE WHERE { ?s nif:beginIndex ?b }                            | one nif:beginIndex
          DELETE WHERE { ?s nif:endIndex ?e }                              | one nif:endIndex
          DELETE { <#char=6,8> nif:endIndex 8 } INSERT { <#char=6,8> nif:endIndex 6 } WHERE {} | below its nif:endIndex
          DELETE { <#char=6,8> nif:endIndex 8 } INSERT { <#char=6,8> nif:endIndex 30 } WHERE {} | outside of the sentence
          DELETE { <#char=6,8> nif:beginIndex 6 } INSERT { <#char=6,8> nif:beginIndex '6' } WHERE {} | an xsd:integer of 0 or more
          DELETE WHERE { <#char=6,8> nif:sentence ?s }                     | stands in one nif:sentence
          DELETE WHERE { <#char=31,32> ng:rule ?r }                        | names the ng:rule
          DELETE { ?c ng:rule ?r } WHERE { ?c a ng:Claim ; ng:rule ?r }    | a claim names the ng:rule
          DELETE WHERE { <#char=6,8> nif:anchorOf ?t }                     | a mention has its text
          INSERT DATA { <#char=6,8> itsrdf:taConfidence 'high' }           | at most one itsrdf:taConfidence
          INSERT DATA { <#char=6,8> itsrdf:taConfidence 1.5e0 }            | at most one itsrdf:taConfidence
          INSERT DATA { <#char=6,8> itsrdf:taIdentRef </newsgraph/entity/place/中国> } | names one entity
          DELETE WHERE { </newsgraph/entity/person/林远> a ?t }            | has a type
          INSERT DATA { </newsgraph/entity/person/林远> a schema:Place }   | exactly one of schema:Person
          DELETE WHERE { ?e skos:prefLabel ?l }                            | one skos:prefLabel
          INSERT DATA { </newsgraph/entity/person/林远> skos:prefLabel '林'@zh-Hans } | one skos:prefLabel
          INSERT DATA { </newsgraph/entity/person/林远> skos:altLabel '林' } | tagged zh-Hans, zh-Hant or en
          INSERT DATA { </newsgraph/entity/person/林远> skos:exactMatch 'Q1' } | skos:exactMatch is an IRI
          DELETE WHERE { ?e a sem:Event }                                  | is a sem:Event too
          INSERT DATA { </newsgraph/entity/event/第五届蓝碳大会> ng:edition 6 } | at most one ng:edition
          INSERT DATA { </newsgraph/entity/event/第五届蓝碳大会> ng:year 2024 } | an xsd:gYear
          DELETE WHERE { ?s a schema:EventSeries }                         | a schema:EventSeries with a label
          DELETE { ?i time:inXSDDateTime ?d } INSERT { ?i time:inXSDDateTime '2024-03-11T00:00:00'^^xsd:dateTime } WHERE { ?t time:hasEnd ?i . ?i time:inXSDDateTime ?d } | ends before it begins
          DELETE WHERE { ?i time:inXSDDateTime ?d }                        | an instant has one time:inXSDDateTime
          INSERT { ?t time:hasEnd <urn:i> } WHERE { ?t time:hasEnd ?i }    | at most one time:hasEnd
          INSERT { ?t time:hasBeginning '2024' } WHERE { ?t time:hasEnd ?i } | at most one time:hasBeginning
          INSERT { ?t ng:duration '两年' } WHERE { ?t a ng:TimeExpression } | in ISO 8601
          DELETE { ?t ng:precision ?p } INSERT { ?t ng:precision 'dag' } WHERE { ?t ng:precision ?p } | one ng:precision
          DELETE { ?t ng:anchor ?a } INSERT { ?t ng:anchor 'today' } WHERE { ?t ng:anchor ?a } | at most one ng:anchor
          DELETE WHERE { ?c rdf:subject ?s }                               | one rdf:subject
          DELETE WHERE { ?c rdf:predicate ?p }                             | one rdf:predicate
          DELETE WHERE { ?c ng:polarity ?p }                               | one ng:polarity
          DELETE { ?c ng:modality ?m } INSERT { ?c ng:modality 'maybe' } WHERE { ?c ng:modality ?m } | one ng:modality
          DELETE WHERE { ?c ng:confidence ?p }                             | one ng:confidence
          DELETE WHERE { ?c ng:post ?p }                                   | has one ng:post
          DELETE { ?c ng:modality ?m } INSERT { ?c ng:modality 'planned' } WHERE { ?c ng:modality ?m } | ng:holdsPost without a claim
          DELETE WHERE { ?c rdf:object ?o }                                | ng:postOf without a claim
          INSERT DATA { <urn:b> a prov:Activity }                          | which version of the program
          """)
  void reportsDamage(String update, String message) {
    Graph graph = graph();
    String base = "BASE <https://w3id.org/newsgraph/article/news.example.org/ec3d03064fad>\n";
    UpdateAction.parseExecute(base + PREFIXES + update, graph);

    assertThat(graph.isIsomorphicWith(graph())).as("the update changes something").isFalse();
    assertThat(messages(graph)).anyMatch(found -> found.contains(message));
  }

  @Test
  void theRecordOfABuildConforms() {
    Graph graph =
        RDFDataMgr.loadDatasetGraph("src/test/resources/org/newsgraph/rdf/build.trig")
            .getUnionGraph();
    assertThat(messages(graph)).isEmpty();
  }

  private static Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    new GraphMapper(new Iris())
        .map(SampleAnalysis.analysis(), "0f3a", quad -> graph.add(quad.asTriple()));
    return graph;
  }

  private static List<String> messages(Graph graph) {
    return ShaclValidator.get().validate(SHAPES, graph).getEntries().stream()
        .map(entry -> entry.message())
        .toList();
  }
}
