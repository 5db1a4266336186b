package org.newsgraph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.web.WebFixture.BASE;
import static org.newsgraph.web.WebFixture.encode;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The graph, grown and taken away. */
class GraphPageIT extends BrowserTests {

  @Test
  void growsTheGraphAndFindsAPath() {
    go("/graph?start=" + encode(BASE + "entity/person/林远"));
    await("document.getElementById('canvas')?.cy?.nodes().length > 3");
    await("location.hash.includes('|')");
    page.locator("#panel input").fill("内罗毕");
    page.locator("#panel [role=option]").first().click();
    assertThat(page.locator("#panel h2")).containsText("路径");
    page.reload();
    await("document.getElementById('canvas')?.cy?.nodes().length > 3");
    page.evaluate("document.getElementById('canvas').cy.edges()[0].emit('tap')");
    assertThat(page.locator("#panel .sentences")).isVisible();
    assertThat(exported("GraphML")).contains("<graphml", "林远");
    assertThat(exported("SVG")).startsWith("<svg").contains("林远");
    assertThat(exported("CSV")).contains("林远");
    assertThat(exported("PNG")).contains("PNG");
  }

  @Test
  void growsWithTheKeyboardAloneAndComesBackFromItsAddress() {
    go("/graph?start=" + encode(BASE + "entity/person/林远"));
    await("document.getElementById('canvas')?.cy?.nodes().length > 3");
    page.locator("#canvas").focus();
    String chosen = "document.getElementById('canvas').cy.nodes(':selected')[0]?.data('label')";
    Set<Object> seen = new HashSet<>();
    for (String key : new String[] {"ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"}) {
      page.keyboard().press(key);
      seen.add(page.evaluate(chosen));
    }
    assertThat(seen).doesNotContainNull().hasSizeGreaterThan(1);
    page.keyboard().press("p");
    await("document.getElementById('canvas').cy.nodes('.pinned').length === 1");
    page.keyboard().press("Delete");
    assertThat(page.locator("#panel .tied button").first()).isVisible();
    page.locator("#panel .tied button").first().click();
    assertThat(page.locator("#panel h2")).isVisible();
    String size = "document.getElementById('count').textContent";
    Object before = page.evaluate(size);
    await("location.hash.includes('|')");
    page.waitForTimeout(400);
    page.reload();
    page.waitForSelector("main[data-ready]");
    assertThat(page.evaluate(size)).isEqualTo(before);
  }

  private String exported(String format) {
    return read(
        page.waitForDownload(() -> page.locator("select[aria-label=导出]").selectOption(format)));
  }

  @Test
  void tiesTheGraphByEventsOfOneKind() {
    go("/graph?relation=meet&start=" + encode(BASE + "entity/person/周明"));
    await("document.getElementById('canvas')?.cy?.edges().length >= 2");
    page.evaluate("document.getElementById('canvas').cy.edges()[0].emit('tap')");
    assertThat(page.locator("#panel .happening").first()).containsText("会见");
    page.locator("select:has(option[value=visit])").selectOption("visit");
    await("document.getElementById('canvas').cy.edges().length === 1");
    await("location.search.includes('relation=visit')");
  }
}
