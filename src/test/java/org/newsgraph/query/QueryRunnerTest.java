package org.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.store.NewsStore;

class QueryRunnerTest {

  @TempDir static Path temp;
  private static NewsStore store;

  @BeforeAll
  static void open() {
    store = NewsFixture.store(temp.resolve("store"));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static QueryResult run(String text, Map<String, String> arguments) {
    return new QueryRunner(store).run(NamedQuery.parse("my.rq", text), arguments);
  }

  private static List<List<String>> rows(String text, Map<String, String> arguments) {
    return ((ResultTable) run(text, arguments)).textRows();
  }

  private static void refused(String query, Map<String, String> arguments, String... parts) {
    NamedQuery named = NamedQueries.load().find(query).orElseThrow();
    assertThatThrownBy(() -> new QueryRunner(store).run(named, arguments))
        .isInstanceOf(QueryException.class)
        .satisfies(e -> assertThat(e.getMessage()).contains(parts));
  }

  @Test
  void aQueryOfTheUsersOwnSeesTheUnionOfTheGraphs() {
    assertThat(rows("SELECT (COUNT(*) AS ?n) { ?a a <https://schema.org/NewsArticle> }", Map.of()))
        .containsExactly(List.of("4"));
    assertThat(rows("ASK { ?s ?p \"晨星新闻\" }", Map.of())).containsExactly(List.of("true"));
  }

  @Test
  void anyVariableOfAQueryWithoutAHeaderCanBeGiven() {
    String query = "SELECT ?o { ?s <https://schema.org/headline> ?o }";
    assertThat(rows(query, Map.of("s", NewsFixture.A1))).containsExactly(List.of("林远会见哈里斯"));
    assertThat(rows(query, Map.of("s", "<" + NewsFixture.A2 + ">")))
        .containsExactly(List.of("蓝碳大会闭幕"));
    assertThat(rows(query, Map.of("o", "蓝碳大会闭幕"))).hasSize(1);
    assertThatThrownBy(() -> rows(query, Map.of("x", "1")))
        .isInstanceOf(QueryException.class)
        .hasMessage("my.rq has no parameter 'x'; it has: o, s");
  }

  @Test
  void valuesNeverBecomePartOfTheQuery() {
    String query = "SELECT ?o { ?s <https://schema.org/headline> ?o }";
    assertThat(rows(query, Map.of("o", "x\" } UNION { ?s ?p ?o"))).isEmpty();
    refused(
        "evidence",
        Map.of("a", "林远\" } UNION { ?s ?p ?o", "b", "哈里斯"),
        "nothing in the store is named");
    assertThat(rows(query, Map.of("s", "http://x/> ?p ?o } #"))).isEmpty();
  }

  @Test
  void graphsOfConstruct() {
    QueryResult result =
        run(
            "CONSTRUCT { ?s <http://e/p> ?o } WHERE { ?s <https://schema.org/headline> ?o }",
            Map.of());
    assertThat(((ResultGraph) result).graph().size()).isEqualTo(3);
  }

  @Test
  void syntaxErrorsSayWhere() {
    assertThatThrownBy(() -> rows("SELECT ?s\nWHERE { ?s ?p }", Map.of()))
        .isInstanceOf(QueryException.class)
        .hasMessageStartingWith("my.rq, line 2, column 15: not a SPARQL query: ");
    assertThatThrownBy(() -> rows("SELECT ?s { ?s schema:name ?o }", Map.of()))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("my.rq, line 1")
        .hasMessageContaining("schema:name");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE WHERE { ?s ?p ?o }",
        "INSERT DATA { <http://e/s> <http://e/p> 1 }",
        "CLEAR ALL",
        "LOAD <http://e/data.ttl>"
      })
  void updatesAreRefused(String update) {
    assertThatThrownBy(() -> rows(update, Map.of()))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("my.rq is an update");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
        "SELECT * { { SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } } } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } } }"
      })
  void otherServersAreNotCalled(String query) {
    assertThatThrownBy(() -> rows(query, Map.of()))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("SERVICE");
  }

  @Test
  void aQueryThatTakesTooLongIsGivenUp() {
    String query = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    QueryRunner runner = new QueryRunner(store, Duration.ofSeconds(1));
    assertThatThrownBy(() -> runner.run(NamedQuery.parse("my.rq", query), Map.of()))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("my.rq took longer than 1 s");
  }

  @Test
  void wrongArgumentsAreNamed() {
    refused("evidence", Map.of("a", "林远"), "evidence needs b=...", "for example b=克里");
    refused("people", Map.of("entity", "x"), "people has no parameter 'entity'", "from, limit, to");
    refused("people", Map.of("from", "9 Nov"), "from=9 Nov", "2023-11-09");
    refused("people", Map.of("from", "2023-02-30"), "from=2023-02-30");
    refused("people", Map.of("limit", "many"), "limit=many", "whole number");
    refused("people", Map.of("limit", "-1"), "limit=-1");
  }

  @ParameterizedTest
  @CsvSource({"0,3", "1,1", "2,2"})
  void limits(String limit, int rows) {
    assertThat(NewsFixture.ask(store, "people", "limit=" + limit)).hasSize(rows);
  }

  @Test
  void headersOfTheUsersOwn() {
    String text =
        """
        # title: Headlines
        # purpose: What the headlines say
        #   that have some words.
        # parameter words: text required; what to look for; example 会
        # parameter limit: limit = 10; rows
        PREFIX schema: <https://schema.org/>
        SELECT ?h { VALUES ?words { "" } ?s schema:headline ?h FILTER(CONTAINS(?h, ?words)) }
        ORDER BY ?h LIMIT 10
        """;
    NamedQuery query = NamedQuery.parse("my.rq", text);
    assertThat(query.purpose()).isEqualTo("What the headlines say that have some words.");
    assertThat(query.parameter("words"))
        .hasValueSatisfying(p -> assertThat(p.example()).contains("会"));
    assertThat(rows(text, Map.of("words", "大会"))).containsExactly(List.of("蓝碳大会闭幕"));
    assertThatThrownBy(() -> NamedQuery.parse("my.rq", "# parameter x: colour; nice\nASK {}"))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("my.rq")
        .hasMessageContaining("parameter x: colour");
  }

  @Test
  void queriesInFiles() throws Exception {
    Path file = temp.resolve("mine.rq");
    Files.writeString(file, "ASK {}");
    assertThat(NamedQueries.load().findOrRead(file.toString()).text()).isEqualTo("ASK {}");
    assertThatThrownBy(() -> NamedQueries.load().findOrRead("peple"))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("no query and no file 'peple'")
        .hasMessageContaining("people, places");
  }
}
