package org.newsgraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.web.WebFixture.BASE;
import static org.newsgraph.web.WebFixture.encode;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.pipeline.ServedStore;

/** Same and different, said in the browser. */
class DecisionServletTest {

  private static final String TOKEN = "a-token-of-the-tests";
  private static final String ZHOU = BASE + "entity/person/周明";
  private static final String LIN = BASE + "entity/person/林远";

  @TempDir Path dir;

  private WebFixture server(Optional<String> token) throws Exception {
    return new WebFixture(
        dir, new ServerOptions(ServerOptions.LOOPBACK, 0, token, Duration.ofSeconds(30), 100));
  }

  private static HttpResponse<String> post(WebFixture web, String path, String json, String token)
      throws Exception {
    return web.post(
        "/api/decisions" + path,
        json,
        "Content-Type",
        "application/json",
        "Authorization",
        "Bearer " + token);
  }

  private static String same(String a, String b) {
    return "{\"decided\":\"same\",\"a\":\"%s\",\"b\":\"%s\",\"why\":\"one man\"}".formatted(a, b);
  }

  @Test
  void joinsTwoAndPartsThemAgain() throws Exception {
    try (WebFixture web = server(Optional.of(TOKEN))) {
      assertThat(post(web, "", same(ZHOU, LIN), TOKEN).statusCode()).isEqualTo(200);
      // The pages and the search show it at once.
      String old = "/api/entity?iri=" + encode(LIN);
      assertThat(web.get(old).body()).contains("\"replacedBy\":\"" + ZHOU + "\"");
      String sentences = "/api/sentences?entity=" + encode(ZHOU);
      assertThat(web.get(sentences).body()).contains("林远可能出任首相");
      assertThat(web.get("/api/identity?iri=" + encode(ZHOU)).body())
          .contains("one man", "\"decided\":\"same\"");
      assertThat(web.get("/api/decisions").body()).contains("\"undone\":false");

      assertThat(post(web, "/undo", "{\"number\":1}", TOKEN).statusCode()).isEqualTo(200);
      assertThat(web.get(old).body()).doesNotContain("replacedBy");
      assertThat(web.get(sentences).body()).doesNotContain("林远可能出任首相");
    }
  }

  @Test
  void aBuildBesideTheServerHearsOfIt() throws Exception {
    try (WebFixture web = server(Optional.of(TOKEN))) {
      ServedStore served = ServedStore.find(dir, BASE).orElseThrow();
      assertThat(served.decided().pairs()).isEmpty();
      String different = same(ZHOU, LIN).replace("same", "different");
      assertThat(post(web, "", different, TOKEN).statusCode()).isEqualTo(200);
      assertThat(served.decided().apart("person/周明", "person/林远")).isTrue();
      // What an article is analysed with is part of its content hash: only such an article is read
      // again.
      assertThat(served.decided().concerning("周明来了。")).contains("different");
      assertThat(served.decided().concerning("下雨。")).isEmpty();

      assertThat(post(web, "/undo", "{\"number\":1}", TOKEN).statusCode()).isEqualTo(200);
      assertThat(served.decided().pairs()).isEmpty();
    }
  }

  @Test
  void obeysNobodyWithoutTheToken() throws Exception {
    try (WebFixture web = server(Optional.of(TOKEN))) {
      assertThat(post(web, "", same(ZHOU, LIN), "wrong").statusCode()).isEqualTo(401);
      // What another site's page could make a browser send: a form, and no header of its own.
      assertThat(
              web.post("/api/decisions", same(ZHOU, LIN), "Content-Type", "text/plain")
                  .statusCode())
          .isEqualTo(401);
      assertThat(web.get("/api/decisions").headers().map())
          .doesNotContainKey("access-control-allow-origin");
      assertThat(web.get("/api/decisions").body()).contains("\"decisions\":[]");
    }
  }

  @Test
  void obeysNobodyWhereTheServerIsForReading() throws Exception {
    try (WebFixture web = server(Optional.empty())) {
      assertThat(post(web, "", same(ZHOU, LIN), TOKEN).statusCode()).isEqualTo(403);
    }
  }

  @Test
  void saysWhatIsWrongWithADecision() throws Exception {
    try (WebFixture web = server(Optional.of(TOKEN))) {
      String nobody = BASE + "entity/person/无此人";
      assertThat(post(web, "", same(ZHOU, nobody), TOKEN).body()).contains("无此人");
      assertThat(post(web, "", same(ZHOU, ZHOU), TOKEN).statusCode()).isEqualTo(400);
      assertThat(post(web, "", "{\"decided\":\"perhaps\"}", TOKEN).body()).contains("perhaps");
      assertThat(post(web, "", "no json", TOKEN).statusCode()).isEqualTo(400);
      assertThat(post(web, "/undo", "{\"number\":7}", TOKEN).statusCode()).isEqualTo(400);
    }
  }
}
