package org.newsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.web.WebFixture.BASE;
import static org.newsgraph.web.WebFixture.encode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.ServerNote;

/** What the server answers, and what it must never do. */
class NewsServerTest {

  private static final String TOKEN = "a-token-of-the-tests";
  private static final String KNOWN = "Bearer " + TOKEN;

  @TempDir static Path dir;
  private static WebFixture web;

  @BeforeAll
  static void start() throws Exception {
    web =
        new WebFixture(
            dir.resolve("s"),
            new ServerOptions(
                ServerOptions.LOOPBACK, 0, Optional.of(TOKEN), Duration.ofSeconds(2), 5));
  }

  @AfterAll
  static void stop() {
    web.close();
    assertThat(dir.resolve("s/server")).doesNotExist();
  }

  @Test
  void answersSparqlInAllForms() throws Exception {
    String query = encode("SELECT ?s { ?s a <https://schema.org/NewsArticle> } LIMIT 1");
    assertThat(get("/sparql?query=" + query, "application/sparql-results+json"))
        .contains("\"bindings\"");
    assertThat(get("/sparql?query=" + query, "application/sparql-results+xml")).contains("<sparql");
    assertThat(get("/sparql?query=" + query, "text/csv")).startsWith("s\r\n");
    assertThat(get("/sparql?query=" + query, "text/tab-separated-values")).startsWith("?s\n");
    String graph = encode("CONSTRUCT WHERE { ?s a <https://schema.org/NewsArticle> }");
    assertThat(get("/sparql?query=" + graph, "text/turtle")).contains("NewsArticle");
  }

  @Test
  void limitsRows() throws Exception {
    assertThat(web.sparql("SELECT * { ?s ?p ?o }").body().lines()).hasSize(6);
    assertThat(web.sparql("SELECT * { ?s ?p ?o } LIMIT 2").body().lines()).hasSize(3);
  }

  @Test
  void stopsQueriesThatRunAwayAndLivesOn() throws Exception {
    String away = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    assertThat(web.sparql(away).statusCode()).isEqualTo(503);
    assertThat(web.sparql("ASK { ?s ?p ?o }").statusCode()).isEqualTo(200);
  }

  @Test
  void callsNoOtherServersAndRunsNoCode() throws Exception {
    String service = "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }";
    assertThat(web.sparql(service).statusCode()).isEqualTo(403);
    assertThat(web.sparql("SELECT * { FILTER EXISTS { SERVICE ?x { ?s ?p ?o } } }").statusCode())
        .isEqualTo(403);
    String update = "INSERT { GRAPH <urn:g> { ?s ?p ?o } } WHERE { %s }";
    assertThat(update(update.formatted("SERVICE <http://127.0.0.1:9/> { ?s ?p ?o }"), KNOWN))
        .isEqualTo(403);
    assertThat(update(update.formatted("?s ?p ?o FILTER(<java:java.lang.Runtime>())"), KNOWN))
        .isEqualTo(403);
    String function = "SELECT (<java:java.lang.Runtime>() AS ?x) {}";
    assertThat(web.sparql(function).statusCode()).isEqualTo(403);
    assertThat(web.sparql("SELECT * { ?s <java:java.lang.Runtime> ?o }").statusCode())
        .isEqualTo(403);
  }

  @Test
  void readsNoFiles() throws Exception {
    Path secret = Files.writeString(dir.resolve("secret.ttl"), "<urn:a> <urn:b> 'secret' .");
    String query = "SELECT * FROM <" + secret.toUri() + "> { ?s ?p ?o }";
    assertThat(web.sparql(query).body()).doesNotContain("secret");
    String load = "LOAD <" + secret.toUri() + ">";
    assertThat(update(load, "Bearer " + TOKEN)).isEqualTo(403);
    assertThat(web.get("/../../../../etc/passwd").statusCode()).isIn(400, 404);
    assertThat(web.get("/%2e%2e/%2e%2e/openapi.json").statusCode()).isIn(400, 404);
    assertThat(web.get("/data?graph=" + encode(secret.toUri().toString())).statusCode())
        .isEqualTo(404);
  }

  @Test
  void changesNothingWithoutTheToken() throws Exception {
    String clear = "CLEAR ALL";
    assertThat(web.post("/sparql", "update=" + clear, FORM).statusCode()).isEqualTo(400);
    assertThat(update(clear, "Bearer wrong")).isEqualTo(401);
    assertThat(web.post("/data?default", "<urn:a> <urn:b> 1 .", TURTLE).statusCode())
        .isIn(400, 405);
    assertThat(web.post("/handover/graphs", "", FORM).statusCode()).isEqualTo(401);
    assertThat(web.get("/handover/hashes").statusCode()).isEqualTo(401);
    assertThat(web.sparql("ASK { ?s a <https://schema.org/NewsArticle> }").body()).contains("true");
  }

  @Test
  void changesWithTheToken() throws Exception {
    String insert = "INSERT DATA { GRAPH <urn:g> { <urn:a> <urn:b> 'c' } }";
    assertThat(update(insert, "Bearer " + TOKEN)).isEqualTo(204);
    assertThat(web.sparql("ASK { <urn:a> <urn:b> 'c' }").body()).contains("true");
    assertThat(update("DROP GRAPH <urn:g>", "Bearer " + TOKEN)).isEqualTo(204);
  }

  private static final String[] FORM = {"Content-Type", "application/x-www-form-urlencoded"};
  private static final String[] TURTLE = {"Content-Type", "text/turtle"};

  private static int update(String update, String authorization) throws Exception {
    return web.post(
            "/update",
            update,
            "Content-Type",
            "application/sparql-update",
            "Authorization",
            authorization)
        .statusCode();
  }

  private static String get(String path, String accept) throws Exception {
    return web.get(path, "Accept", accept).body();
  }

  @Test
  void givesEachThingAsPageAndAsData() throws Exception {
    String harris = "/entity/person/" + encode("约翰·哈里斯");
    assertThat(get(harris, "text/html,*/*")).contains("<!doctype html>");
    assertThat(get(harris, "text/turtle")).contains("skos:prefLabel");
    assertThat(get(harris, "application/ld+json")).contains("\"@context\"");
    assertThat(get("/article/news.example.org/a1", "text/turtle")).contains("schema:headline");
    for (String type : new String[] {"text/turtle", "text/html"}) {
      assertThat(web.get("/entity/person/nobody", "Accept", type).statusCode()).isEqualTo(404);
      assertThat(web.get("/nothing/here", "Accept", type).statusCode()).isEqualTo(404);
    }
    assertThat(get("/nothing/here", "text/html")).contains("<!doctype html>");
    assertThat(get("/nothing.js", "*/*")).doesNotContain("<!doctype html>");
  }

  @Test
  void leadsFromTheNamesOfAnAnswerToTheirPages() throws Exception {
    String answer =
        get("/api/query?name=evidence&p.a=" + encode("林远") + "&p.b=" + encode("约翰·哈里斯"), "*/*");
    assertThat(answer).contains("\"iri\":\"" + BASE + "article/");
    String seen = get("/api/query?name=co-mentions&p.from=2000&p.of=" + encode("林远"), "*/*");
    assertThat(seen).contains("\"iri\":\"" + BASE + "entity/person/约翰·哈里斯\",\"type\":\"person\"");
  }

  @Test
  void tellsWhichOfSomeAreTied() throws Exception {
    String pair = "/api/among?iri=%s&iri=%s";
    String lin = encode(BASE + "entity/person/林远");
    String harris = encode(BASE + "entity/person/约翰·哈里斯");
    assertThat(get(pair.formatted(lin, harris), "*/*")).contains("\"count\":");
    assertThat(get(pair.formatted(lin, "urn:nobody"), "*/*"))
        .contains("林远", "\"edges\":[]")
        .doesNotContain("nobody");
  }

  @Test
  void tellsOfAPublisher() throws Exception {
    String iri = encode(BASE + "publisher/晨星新闻");
    assertThat(get("/api/publisher?iri=" + iri, "*/*")).contains("\"latest\":[{", "\"about\"");
  }

  @Test
  void findsNamesInAnyScriptAndPinyin() throws Exception {
    for (String typed : new String[] {"哈里斯", "约翰", "yuehanhalisi", "約翰·哈里斯", "yhhls", "约翰 哈里斯"}) {
      assertThat(get("/api/search?q=" + encode(typed), "*/*"))
          .as(typed)
          .contains(BASE + "entity/person/约翰·哈里斯");
    }
    assertThat(get("/api/search?q=" + encode("王"), "*/*")).doesNotContain("哈里斯");
  }

  @Test
  void findsTextBySparql() throws Exception {
    String query =
        "PREFIX text: <http://jena.apache.org/text#> SELECT ?s { ?s text:query '\"哈里斯\"' }";
    assertThat(web.sparql(query).body()).contains("#");
    assertThat(web.sparql(query.replace("哈里斯", "哈里王")).body()).doesNotContain("#");
  }

  @Test
  void saysForEveryAnswerThatOnlyOwnScriptsRun() throws Exception {
    for (String path : new String[] {"/", "/api/health", "/sparql?query=ASK%7B%7D", "/nothing"}) {
      var policy = web.get(path).headers().firstValue("Content-Security-Policy");
      assertThat(policy).as(path).isPresent();
      assertThat(policy.orElseThrow()).contains("script-src 'self'").doesNotContain("unsafe");
    }
  }

  @Test
  void livesWithNamesWithoutEnd() throws Exception {
    assertThat(get("/api/search?q=" + encode("长长长长"), "*/*"))
        .contains("entity/person/m")
        .hasSizeLessThan(5_000);
    assertThat(web.get("/api/entity?iri=" + encode(BASE + "entity/person/m")).statusCode())
        .isEqualTo(200);
    assertThat(get("/api/publishers", "*/*")).hasSizeLessThan(5_000);
    assertThat(web.get("/entity/person/" + "a".repeat(2_000_000)).statusCode()).isIn(400, 414, 431);
    assertThat(web.get("/api/health").statusCode()).isEqualTo(200);
  }

  @Test
  void tellsWhatIsWrongWithARequest() throws Exception {
    assertThat(web.get("/api/entity").statusCode()).isEqualTo(400);
    assertThat(web.get("/api/entity?iri=urn:nothing").statusCode()).isEqualTo(404);
    assertThat(web.get("/api/publisher?iri=urn:nothing").statusCode()).isEqualTo(404);
    assertThat(get("/api/entity?iri=urn:nothing", "*/*")).contains("urn:nothing");
    assertThat(get("/api/sentences?from=soon", "*/*")).contains("from=soon");
    assertThat(web.get("/api/nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void onlyTheOwnerCanReadTheSecret() throws Exception {
    Path note = dir.resolve("s/server");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(note)))
        .isEqualTo("rw-------");
    assertThat(ServerNote.read(dir.resolve("s")).orElseThrow().url()).startsWith("http://127");
  }
}
