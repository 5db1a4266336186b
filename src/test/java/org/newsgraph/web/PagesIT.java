package org.newsgraph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.web.WebFixture.BASE;
import static org.newsgraph.web.WebFixture.encode;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people do on the pages, and that nobody is shut out. */
class PagesIT extends BrowserTests {

  @Test
  void findsAnEntityByPinyinWithTheKeyboardAlone() {
    go("/");
    page.keyboard().press("/");
    page.keyboard().type("linyuan");
    assertThat(page.locator("header [role=option]").first()).containsText("林远");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile(".*/entity/person/.*"));
    assertThat(page.locator("h1")).hasText("林远");
    assertThat(page.locator(".sentences").first()).containsText("内罗毕");
    assertThat(page.locator(".posts")).containsText("环境大臣");
  }

  @Test
  void saysSoWhereNothingIsFound() {
    go("/");
    page.locator("header input").fill("无此人名");
    assertThat(page.locator("header [role=option]").first()).containsText("无此人名");
  }

  @Test
  void filtersAnEntityByPeriod() {
    go(LIN + "?from=2023&to=2023");
    assertThat(page.locator(".sentences")).hasCount(0);
    go(LIN + "?from=2024-05");
    assertThat(page.locator(".sentences").first()).containsText("林远");
  }

  @Test
  void showsAnEventWithItsReports() {
    go(EVENT);
    assertThat(page.locator("#reports")).containsText("晨星新闻");
    assertThat(page.locator("h1")).hasText("第五届蓝碳大会");
  }

  @Test
  void marksTheMentionsOfAnArticle() {
    go("/article/news.example.org/a1");
    Locator reading = page.locator("article");
    assertThat(reading.locator("a.person").first()).hasText("林远");
    assertThat(reading.locator("a.place").first()).hasText("挪威");
    assertThat(reading.locator("time.when").first()).hasAttribute("title", "2024-05-05");
    // Behind a character of two UTF-16 units the marks still stand where they should.
    assertThat(reading.locator("p:has-text('😀') a.person").first()).hasText("林远");
    assertThat(page.locator("aside")).containsText("环境大臣");
  }

  @Test
  void asksAQuestionAndTakesTheTableAway() {
    go("/ask?name=evidence");
    page.locator("input[name='p.a']").fill("林远");
    page.locator("input[name='p.b']").fill("约翰·哈里斯");
    page.keyboard().press("Tab");
    page.locator("button.primary").click();
    assertThat(page.locator("table")).containsText("会见");
    Download file = page.waitForDownload(() -> page.getByText("下载 CSV").click());
    assertThat(read(file)).contains("会见");
  }

  @Test
  void leadsFromAnAnswerToThePagesOfItsNames() {
    go("/ask?name=co-mentions&p.from=2000&p.of=" + encode("林远"));
    page.locator("table a.person").first().click();
    page.waitForURL(Pattern.compile(".*/entity/person/.*"));
    go("/ask?name=network&p.from=2000&p.min=1");
    assertThat(page.locator(".picture canvas").first()).isVisible();
    go("/ask?name=met&p.a=" + encode("周明"));
    assertThat(page.locator("td[data-label=标题] a").first())
        .hasAttribute("href", Pattern.compile("/article/.*"));
  }

  @Test
  void showsAPublisher() {
    go("/article/news.example.org/a1");
    page.locator("article .source a").first().click();
    page.waitForURL(Pattern.compile(".*/publisher/.*"));
    assertThat(page.locator("h1")).hasText("晨星新闻");
    assertThat(page.locator("main")).containsText("林远");
  }

  @Test
  void saysWhereToGoOnWhereNothingIs() {
    go("/entity/organization/" + encode("林远"));
    assertThat(page.locator("h1")).hasText("这里什么也没有");
    page.locator("main a.person").click();
    page.waitForURL(Pattern.compile(".*/entity/person/.*"));
    go("/nothing/here");
    assertThat(page.locator("main")).containsText("没有这个页面");
    // The browser tells what was answered with 404.
    complaints.removeIf(c -> c.contains("404"));
  }

  @Test
  void findsSentencesFromTheSearchOfNames() {
    go("/");
    page.locator("header input").fill("会见");
    page.locator("header [role=option]").last().click();
    page.waitForURL(Pattern.compile(".*/search\\?q=.*"));
    assertThat(page.locator(".sentences").first()).containsText("会见");
  }

  @Test
  void takesTheDataOfAnEntityAway() {
    go(LIN);
    Download turtle = page.waitForDownload(() -> page.getByText("下载 Turtle").click());
    assertThat(read(turtle)).contains("skos:prefLabel");
  }

  @Test
  void completesTermsOfTheOntologyAndOfTheExamplesInTheEditor() {
    go("/editor");
    page.locator(".CodeMirror").click();
    page.keyboard().press("Control+A");
    page.keyboard().type("SELECT * { ?a schema:datePub");
    page.keyboard().press("Control+Space");
    assertThat(page.locator(".CodeMirror-hints")).containsText("schema:datePublished");
    complaints.removeIf(c -> c.startsWith("Executing inline event handler"));
  }

  @Test
  void runsSparqlInTheEditor() {
    go("/editor?query=" + encode("SELECT ?h { ?a <https://schema.org/headline> ?h }"));
    assertThat(page.locator(".yasr_results")).containsText("蓝碳大会闭幕");
    assertThat(page.locator(".yasr_results")).containsText("<script>");
    assertThat(page.locator(".yasr_results img")).hasCount(0);
    // The editor's cleaner parses markup in a document of its own; the browser tells that it would
    // have been stopped there too.
    complaints.removeIf(c -> c.startsWith("Executing inline event handler"));
  }

  @Test
  void comparesTwo() {
    go(
        "/compare?a="
            + encode(BASE + "entity/person/林远")
            + "&b="
            + encode(BASE + "entity/person/约翰·哈里斯"));
    assertThat(page.locator("main")).containsText("会见");
    go("/compare?of=publishers&a=" + encode("晨星新闻") + "&b=" + encode("遠東日報"));
    assertThat(page.locator("main")).containsText("遠東日報");
  }

  @Test
  void speaksTwoLanguagesAndKnowsTheDark() {
    go("/");
    page.locator("header button[lang=en]").click();
    assertThat(page.locator("header nav")).containsText("Compare");
    page.locator("header button[title='Light or dark']").click();
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    go(LIN);
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    assertThat(page.locator("main")).containsText("Seen with");
  }

  @Test
  void showsHostileTextAsText() {
    String entity = "/entity/person/%3Cscript%3Ealert(1)%3C%2Fscript%3E";
    for (String path : new String[] {"/", "/article/evil.example.org/e1", entity}) {
      go(path);
      assertThat(page.title()).isNotEqualTo("broken");
      assertThat(page.locator("main img, main script, main i")).hasCount(0);
    }
    go("/article/evil.example.org/e1");
    assertThat(page.locator("article h1")).containsText("<script>");
    assertThat(page.locator("a[href^=javascript]")).hasCount(0);
  }

  /** Every page, as far as its state can be an address. */
  private static final List<String> EVERY_PAGE =
      List.of(
          "/",
          LIN,
          ZHOU,
          EVENT,
          PUBLISHER,
          "/article/dawn.example.org/t1",
          "/article/evil.example.org/e1",
          "/happening?iri=" + encode(MEETING),
          "/search",
          "/search?q=" + encode("林远"),
          "/graph",
          "/graph?start=" + encode(BASE + "entity/person/林远"),
          "/ask",
          "/ask?name=met&p.a=" + encode("周明"),
          "/ask?name=network&p.from=2000&p.min=1",
          "/compare",
          "/compare?a="
              + encode(BASE + "entity/person/林远")
              + "&b="
              + encode(BASE + "entity/person/周明"),
          "/editor");

  @Test
  void shutsNobodyOutOnAWideScreen() {
    shutsNobodyOut(1440);
  }

  @Test
  void shutsNobodyOutOnATelephone() {
    shutsNobodyOut(390);
  }

  private void shutsNobodyOut(int width) {
    context.close();
    open(width, ColorScheme.LIGHT);
    for (String path : EVERY_PAGE) {
      go(path);
      for (String theme : List.of("light", "dark")) {
        page.evaluate("document.documentElement.dataset.theme = '" + theme + "'");
        assertThat(seriousFindings()).as(path + " " + theme + " " + width).isEmpty();
      }
      assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .as(path + " fits " + width + " pixels")
          .isEqualTo(true);
    }
    complaints.removeIf(c -> c.startsWith("Executing inline event handler"));
  }

  /** What axe-core calls serious or critical: rule and place. */
  private List<?> seriousFindings() {
    page.evaluate(axe());
    return (List<?>)
        page.evaluate(
            "async () => (await axe.run()).violations"
                + ".filter(v => ['serious', 'critical'].includes(v.impact))"
                + ".map(v => v.id + ': ' + v.nodes.map(n => n.html).slice(0, 3).join(' | '))");
  }

  private static String axe() {
    try (var in = PagesIT.class.getResourceAsStream("axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
