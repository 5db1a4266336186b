package org.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.Mode;
import org.newsgraph.store.NewsStore;

/** Who is said to hold a post on which days, and by how many articles: one each. */
class HoldersTest {

  private static final String ARTICLE =
      """
      BASE <https://w3id.org/newsgraph/>
      PREFIX ng: <https://w3id.org/newsgraph/ontology#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX schema: <https://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      <article/a%1$d> {
        <article/a%1$d> a schema:NewsArticle ; schema:url "https://news.example.org/a%1$d" ;
          schema:datePublished "2024-05-%2$02dT08:00:00+08:00"^^xsd:dateTime .
        <entity/person/%3$s> a schema:Person ; skos:prefLabel "%3$s"@zh-Hans ;
          ng:holdsPost "总统"@zh-Hans ; ng:postOf <entity/place/%4$s> .
        <entity/place/%4$s> a schema:Place ; skos:prefLabel "%4$s"@zh-Hans .
        <article/a%1$d#k> a ng:Claim ; rdf:subject <entity/person/%3$s> ; rdf:predicate ng:holdsPost ;
          rdf:object <entity/place/%4$s> ; ng:post "总统"@zh-Hans ;
          ng:polarity "positive" ; ng:modality "asserted" ; nif:sentence <article/a%1$d#s> .
        <article/a%1$d#s> nif:anchorOf "%4$s总统%3$s%2$d日说。" .
      }
      """;

  @TempDir Path dir;
  private NewsStore store;
  private final Map<String, List<Quad>> graphs = new TreeMap<>();

  @BeforeEach
  void open() {
    store = NewsStore.open(dir, Mode.WRITE);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void says(int day, String person, String country) {
    graphs.putAll(NewsFixture.parse(ARTICLE.formatted(graphs.size() + 1, day, person, country)));
  }

  private List<String> ask(String question, String... arguments) {
    store.replace(graphs);
    return NewsFixture.ask(store, question, arguments);
  }

  @Test
  void whoFollowsAnotherContradictsNobody() {
    says(1, "林远", "挪威");
    says(3, "林远", "挪威");
    says(3, "何舟", "挪威"); // the day on which the one hands over to the other
    says(8, "何舟", "挪威");
    says(9, "秦川", "挪威");
    assertThat(ask("contradictions")).isEmpty();
  }

  @Test
  void whoIsStillSaidToHoldAPostDoesWithBothSentences() {
    says(1, "林远", "挪威");
    says(5, "何舟", "挪威");
    says(7, "林远", "挪威");
    says(7, "秦川", "丹麦");
    List<String> rows = ask("contradictions");
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0))
        .startsWith("one post | said once | 总统 | 何舟（挪威） | 林远（挪威） | 挪威总统何舟5日说。 | 2024-05-05")
        .contains("挪威总统林远7日说。 | 2024-05-07");
    assertThat(ask("contradictions", "entity=挪威")).isEqualTo(rows);
    assertThat(ask("contradictions", "entity=林远")).isEqualTo(rows);
    assertThat(ask("contradictions", "entity=丹麦")).isEmpty();
  }

  /** What the program finds is what the query says in SPARQL. */
  @Test
  void rivalsAreThoseOfTheQueryItself() {
    Random random = new Random(1);
    List<String> people = List.of("林远", "何舟", "秦川", "白露", "陶然");
    for (int i = 0; i < 60; i++) {
      String person = people.get(random.nextInt(people.size()));
      says(1 + random.nextInt(28), person, random.nextBoolean() ? "挪威" : "丹麦");
    }
    assertThat(ask("contradictions", "limit=0")).hasSizeGreaterThan(5);
    List<Map<String, String>> questions =
        List.of(
            Map.of(),
            Map.of("entity", "挪威"),
            Map.of("entity", "何舟"),
            Map.of("from", "2024-05-10"),
            Map.of("to", "2024-05-09"),
            Map.of("from", "2024-05-05", "to", "2024-05-20", "entity", "丹麦"));
    for (Map<String, String> question : questions) {
      assertThat(asked("# known rivals: of entity, between from and to\n", question))
          .as("%s", question)
          .isEqualTo(asked("", question));
    }
  }

  private List<List<Node>> asked(String known, Map<String, String> question) {
    NamedQuery standard = NamedQueries.load().find("contradictions").orElseThrow();
    String header = "# known rivals: of entity, between from and to\n";
    assertThat(standard.text()).contains(header);
    NamedQuery query = NamedQuery.parse("asked", standard.text().replace(header, known));
    Map<String, String> arguments = new TreeMap<>(question);
    arguments.put("limit", "0");
    return ((ResultTable) new QueryRunner(store).run(query, arguments)).rows();
  }

  @Test
  void whatIsSaidAgainAndAgainIsOnePost() {
    for (int day = 1; day < 10; day++) {
      says(day, "林远", "挪威");
    }
    says(20, "何舟", "丹麦");
    assertThat(ask("posts")).hasSize(2).last().asString().contains("挪威总统林远1日说。");
    assertThat(ask("posts", "limit=1")).hasSize(1);
    assertThat(ask("posts", "limit=2")).hasSize(2);
    assertThat(ask("posts", "limit=0")).hasSize(2);
  }

  @Test
  void aHeaderFoldsByColumnsThatAreThere() {
    NamedQuery wrong = NamedQuery.parse("wrong", "# fold: b\nSELECT ?a WHERE { ?a ?p ?o }");
    assertThatThrownBy(() -> new QueryRunner(store).run(wrong, Map.of()))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("[b]")
        .hasMessageContaining("[a]");
    NamedQuery empty = NamedQuery.parse("empty", "# fold: ,\nSELECT ?a WHERE { ?a ?p ?o }");
    assertThatThrownBy(() -> new QueryRunner(store).run(empty, Map.of()))
        .hasMessageContaining("without columns");
  }
}
