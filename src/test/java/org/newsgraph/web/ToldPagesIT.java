package org.newsgraph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.web.WebFixture.BASE;
import static org.newsgraph.web.WebFixture.encode;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Events, statements, places and identity on the pages. */
class ToldPagesIT extends BrowserTests {

  @Test
  void tellsWhoDidWhatAndMarksWhatIsNoPlainFact() {
    go(ZHOU);
    Locator told = page.locator(".happening");
    assertThat(told).hasCount(3);
    assertThat(told.first()).containsText("访问");
    assertThat(told.first().locator(".mark")).hasText("计划中");
    assertThat(page.locator(".statement").first()).containsText("“安娜·罗德里格斯很坦率。”");
    page.locator("button.choice:has-text('否认')").click();
    assertThat(told).hasCount(1);
    assertThat(told.first()).containsText("否认3月5日会见过周明");
    told.first().locator("a.more").click();
    page.waitForURL(Pattern.compile(".*/happening.*"));
    assertThat(page.locator("main")).containsText("2 篇独立");
    assertThat(page.locator(".differences")).containsText("否认 晚报");
    assertThat(page.locator(".differences")).containsText("已发生 晨报");
  }

  @Test
  void tellsWhatItIsAboutWithWhatItIsDoneAndWhatIsSaid() {
    go(ZHOU);
    Locator visit = page.locator(".happening").first();
    assertThat(visit.locator(".what")).containsText("关于 晨港条约");
    assertThat(visit.locator(".what")).containsText("用 火车");
    visit.locator("a.more").click();
    page.waitForURL(Pattern.compile(".*/happening.*"));
    assertThat(page.locator("dl.facts").first()).containsText("议题晨港条约手段火车");
    go("/article/dusk.example.org/t2");
    page.locator("aside li:has(.etype:has-text('否认')) a:has-text('各家报道')").click();
    assertThat(page.locator("dl.facts .said").first()).hasText("3月5日会见过周明");
    assertThat(page.locator("dl.facts .said").last()).hasText("再次会见");
  }

  @Test
  void showsOneKindOfEventAlone() {
    go(ZHOU);
    assertThat(page.locator(".happening")).hasCount(3);
    page.locator(".kinds select").selectOption("visit");
    assertThat(page.locator(".happening")).hasCount(1);
    assertThat(page.locator(".happening")).containsText("访问");
    page.locator(".kinds select").selectOption("");
    assertThat(page.locator(".happening")).hasCount(3);
  }

  @Test
  void showsEventsAndStatementsBesideAnArticle() {
    go("/article/dawn.example.org/t1");
    assertThat(page.locator("aside .what").first()).containsText("会见");
    assertThat(page.locator("aside blockquote")).hasText("“安娜·罗德里格斯很坦率。”");
    assertThat(page.locator("article .trigger")).hasText("会见");
    page.locator("aside a:has-text('看原文位置')").first().click();
    assertThat(page.locator("article .lit")).hasText("会见");
  }

  @Test
  void drawsPlacesOnAMapOfItsOwn() {
    go(ZHOU);
    assertThat(page.locator("svg.map .land")).hasCount(1);
    assertThat(page.locator("svg.map .spot")).hasAttribute("aria-label", "利马");
    // West of Greenwich and south of the equator: in the left half, below the middle.
    Object place =
        page.evaluate(
            "(() => { const c = document.querySelector('svg.map circle');"
                + " return c.getAttribute('cx') < 360 && c.getAttribute('cy') > 180; })()");
    assertThat(place).isEqualTo(true);
  }

  @Test
  void tellsWhyANameIsLinkedInTheReadersLanguage() {
    go(LIMA);
    assertThat(page.locator("main")).containsText("名称，文中又有“秘鲁”（自带名录）");
    page.locator("header button:has-text('English')").click();
    assertThat(page.locator("main")).containsText("its name beside “秘鲁” (newsgraph’s own tables)");
  }

  @Test
  void joinsTwoThatAreOneAndTakesItBack() {
    go(ZHOU);
    page.onDialog(dialog -> dialog.accept(TOKEN));
    Locator form = page.locator("form.decide.same");
    form.locator("[role=combobox]").fill("约翰·哈里斯");
    form.locator("[role=option]").first().click();
    form.locator("button").click();
    page.waitForURL(Pattern.compile(".*/entity/person/.*%E5%93%88%E9%87%8C%E6%96%AF"));
    Locator decision = page.locator("li:has(.mark:has-text('是同一个'))");
    assertThat(decision).containsText("周明");
    assertThat(page.locator(".sentences").last()).containsText("周明");
    decision.locator("button").click();
    assertThat(page.locator(".mark:has-text('已撤销')")).isVisible();
    go(ZHOU);
    assertThat(page.locator("h1")).hasText("周明");
  }

  @Test
  void showsWhatIsPlannedForAWeek() {
    go("/search?speaksFrom=2024-04-01&speaksTo=2024-04-07&to=2024-03-31");
    assertThat(page.locator(".happening")).hasCount(1);
    assertThat(page.locator(".happening .mark")).hasText("计划中");
  }

  @Test
  void saysThatTheIndexIsBeingMadeAndShowsThePageAnewWhenItIsThere() {
    AtomicInteger done = new AtomicInteger(42);
    page.route(
        "**/api/status",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody("{\"indexed\":" + done + ",\"base\":\"" + BASE + "\"}")));
    go("/search?q=" + encode("条约"));
    assertThat(page.locator(".indexing")).containsText("42%");
    done.set(100);
    page.locator(".indexing button").click();
    assertThat(page.locator(".indexing")).isEmpty();
    assertThat(page.locator("main")).containsText("晨港条约");
  }
}
