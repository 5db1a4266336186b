package org.newsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.web.WebFixture.BASE;
import static org.newsgraph.web.WebFixture.encode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.query.NamedQueries;
import org.newsgraph.query.NamedQuery;
import org.newsgraph.query.QueryRunner;
import org.newsgraph.query.ResultTable;

/** Events, statements and places in the JSON of the pages. */
class ToldTest {

  private static final String ZHOU = BASE + "entity/person/周明";
  private static final String ANNA = BASE + "entity/person/安娜·罗德里格斯";
  private static final String LIMA = BASE + "entity/place/利马";
  private static final String TREATY = BASE + "entity/agreement/晨港条约";
  private static final String SAID = "3月5日会见过周明";
  private static final String MEETING = BASE + "article/dawn.example.org/t1#event-meet-char=9,11";

  @TempDir static Path dir;
  private static WebFixture web;

  @BeforeAll
  static void start() throws Exception {
    web = new WebFixture(dir.resolve("s"), ServerOptions.defaults());
  }

  @AfterAll
  static void stop() {
    web.close();
  }

  private static JsonNode get(String path) throws Exception {
    return new ObjectMapper().readTree(web.get(path).body());
  }

  private static List<String> texts(JsonNode list, String field) {
    return list.findValuesAsText(field);
  }

  @Test
  void tellsWhoDidWhatAndHowTheTextHoldsIt() throws Exception {
    JsonNode page = get("/api/happenings?sort=date&party=" + encode(ZHOU));
    assertThat(page.path("total").asInt()).isEqualTo(3);
    assertThat(texts(page.path("happenings"), "type")).containsExactly("visit", "meet", "meet");
    assertThat(page.path("standings").path("denied").asInt()).isEqualTo(1);
    assertThat(page.path("standings").path("negative").asInt()).isZero();
    assertThat(page.path("kinds").path("meet").asInt()).isEqualTo(2);
    JsonNode visits = get("/api/happenings?type=visit&party=" + encode(ZHOU));
    assertThat(visits.path("total").asInt()).isEqualTo(1);
    assertThat(visits.path("kinds")).isEqualTo(page.path("kinds"));
    assertThat(page.path("types").path("visit").path("zh").asText()).isEqualTo("访问");
    assertThat(page.path("entities").path(LIMA).path("label").asText()).isEqualTo("利马");
  }

  @Test
  void tellsWhatItIsAboutWithWhatItIsDoneAndWhatIsSaid() throws Exception {
    JsonNode page = get("/api/happenings?party=" + encode(TREATY));
    JsonNode visit = page.path("happenings").path(0);
    assertThat(visit.path("type").asText()).isEqualTo("visit");
    assertThat(visit.path("topics").path(0).asText()).isEqualTo(TREATY);
    assertThat(visit.path("instrumentTexts").path(0).asText()).isEqualTo("火车");
    assertThat(page.path("entities").path(TREATY).path("label").asText()).isEqualTo("晨港条约");
    JsonNode denial = get("/api/happenings?type=deny").path("happenings").path(0);
    assertThat(denial.path("contents")).extracting(JsonNode::asText).containsExactly(SAID, "再次会见");
  }

  @Test
  void findsWhatIsPlannedForAWeek() throws Exception {
    String week = "/api/happenings?status=planned&speaksFrom=2024-04-01&speaksTo=2024-04-07";
    assertThat(texts(get(week).path("happenings"), "label")).containsExactly("周明 访问 利马");
    assertThat(get(week + "&to=2024-03-07").path("total").asInt()).isZero();
    assertThat(get(week.replace("04-0", "05-0")).path("total").asInt()).isZero();
  }

  @Test
  void putsReportsOfOneEventTogetherAndNoOthers() throws Exception {
    JsonNode event = get("/api/happening?iri=" + encode(MEETING));
    assertThat(texts(event.path("happenings"), "publisher")).containsExactly("晨报", "晚报");
    assertThat(texts(event.path("happenings"), "modality")).containsExactly("asserted", "denied");
    assertThat(event.path("independent").asInt()).isEqualTo(2);
    assertThat(web.get("/api/happening?iri=urn:nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void tellsWhoSaysWhatAboutWhom() throws Exception {
    JsonNode by = get("/api/statements?party=" + encode(ZHOU));
    assertThat(texts(by.path("statements"), "said")).containsExactly("安娜·罗德里格斯很坦率。");
    assertThat(get("/api/statements?about=" + encode(ANNA)).path("total").asInt()).isEqualTo(1);
    assertThat(texts(get("/api/statements?party=" + encode(ANNA)).path("statements"), "said"))
        .containsExactly(SAID);
  }

  @Test
  void tellsWhereThingsAre() throws Exception {
    JsonNode places = get("/api/places?entity=" + encode(ZHOU));
    assertThat(texts(places, "wkt")).containsExactly("POINT(-77.03 -12.04)");
    assertThat(get("/api/places?entity=" + encode(LIMA)).path(0).path("iri").asText())
        .isEqualTo(LIMA);
  }

  @Test
  void tiesTwoByTheEventsInWhichBothTakePart() throws Exception {
    String ofZhou = "&iri=" + encode(ZHOU);
    JsonNode met = get("/api/neighbours?relation=meet" + ofZhou);
    assertThat(texts(met.path("nodes"), "label")).containsExactly("周明", "安娜·罗德里格斯", "利马");
    assertThat(texts(get("/api/neighbours?relation=visit" + ofZhou).path("nodes"), "label"))
        .containsExactlyInAnyOrder("周明", "利马", "晨港条约");
    String ends = "&a=" + encode(ANNA) + "&b=" + encode(LIMA);
    assertThat(get("/api/path?relation=visit" + ends).path("edges")).isEmpty();
    assertThat(get("/api/path?relation=event" + ends).path("edges")).hasSize(1);
    assertThat(get("/api/kinds").path("counts").path("meet").asInt()).isEqualTo(2);
  }

  /** As {@code query path} on the same store: see {@code WebFixture}. */
  @Test
  void thePathIsThatOfTheQuestion() throws Exception {
    QueryRunner runner = new QueryRunner(web.store);
    NamedQuery question = NamedQueries.load().find("path").orElseThrow();
    ResultTable rows = (ResultTable) runner.run(question, Map.of("a", ANNA, "b", LIMA));
    JsonNode path = get("/api/path?a=" + encode(ANNA) + "&b=" + encode(LIMA));
    assertThat(texts(path.path("edges"), "what"))
        .isNotEmpty()
        .isEqualTo(rows.select(List.of("what")).textRows().stream().map(r -> r.get(0)).toList());
    assertThat(texts(path.path("edges"), "text"))
        .isEqualTo(
            rows.select(List.of("sentence")).textRows().stream().map(r -> r.get(0)).toList());
    assertThat(texts(path.path("nodes"), "label")).startsWith("安娜·罗德里格斯").endsWith("利马");
  }

  @Test
  void aPathOfAPeriodOrOfOneKindOfEventsIsThroughTheTiesOfTheGraph() throws Exception {
    String ends = "&a=" + encode(ANNA) + "&b=" + encode(ZHOU);
    JsonNode met = get("/api/path?relation=meet" + ends);
    assertThat(met.path("edges")).hasSize(1);
    assertThat(met.findValues("told")).isEmpty();
    assertThat(get("/api/path?from=2024-03-08" + ends).path("edges")).isEmpty();
    assertThat(get("/api/path?from=2024-03-07" + ends).path("edges")).hasSize(1);
  }
}
