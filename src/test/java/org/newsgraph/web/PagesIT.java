package org.newsgraph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.web.WebFixture.BASE;
import static org.newsgraph.web.WebFixture.encode;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages in a real browser: what people do there, and that no page complains, asks another host
 * or shuts anybody out. Needs Chromium ({@code apt-get install chromium}); {@code .ci/run} installs
 * it.
 */
class PagesIT {

  private static final Path CHROMIUM =
      Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static final String TOKEN = "a-token-of-the-tests";
  private static final String ZHOU = "/entity/person/" + encode("周明");
  private static final String LIN = "/entity/person/" + encode("林远");
  private static final String MEETING = BASE + "article/dawn.example.org/t1#event-meet-char=9,11";
  private static final String EVENT = "/entity/event/" + encode("第五届蓝碳大会");

  @TempDir static Path dir;
  private static WebFixture web;
  private static Playwright playwright;
  private static Browser browser;

  private final List<String> complaints = new ArrayList<>();
  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void start() throws Exception {
    Assumptions.assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium on this machine");
    Duration timeout = Duration.ofSeconds(30);
    web =
        new WebFixture(
            dir.resolve("s"),
            new ServerOptions(ServerOptions.LOOPBACK, 0, Optional.of(TOKEN), timeout, 10_000));
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setArgs(FLAGS));
  }

  @AfterAll
  static void stop() {
    if (web != null) {
      playwright.close();
      web.close();
    }
  }

  @BeforeEach
  void open() {
    open(1440, ColorScheme.LIGHT);
  }

  private void open(int width, ColorScheme scheme) {
    context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setLocale("zh-CN"));
    page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text());
          }
        });
    page.onResponse(
        response -> {
          if (response.status() >= 400) {
            complaints.add(response.status() + " " + response.url());
          }
        });
    page.onPageError(complaints::add);
    page.onRequest(
        request -> {
          if (!request.url().startsWith(web.server.url())
              && !request.url().matches("(data|blob):.*")) {
            complaints.add("asks another host: " + request.url());
          }
        });
  }

  @AfterEach
  void noPageComplains() {
    if (context != null) {
      context.close();
    }
    assertThat(complaints).isEmpty();
  }

  private void go(String path) {
    page.navigate(web.server.url() + path.substring(1));
    page.waitForSelector("main[data-ready]");
  }

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
    assertThat(page.locator("header [role=option]")).containsText("无此人名");
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
    Download file =
        page.waitForDownload(() -> page.locator("select[aria-label=导出]").selectOption("GraphML"));
    assertThat(read(file)).contains("<graphml", "林远");
  }

  /** Waits for an expression to become true; the browser's own way of it needs unsafe-eval. */
  private void await(String expression) {
    for (int i = 0; i < 100 && !Boolean.TRUE.equals(page.evaluate(expression)); i++) {
      page.waitForTimeout(50);
    }
    assertThat(page.evaluate(expression)).as(expression).isEqualTo(true);
  }

  private static String read(Download file) {
    try {
      return Files.readString(file.path(), StandardCharsets.UTF_8);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
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

  @Test
  void shutsNobodyOut() {
    String graph = "/graph?start=" + encode(BASE + "entity/person/林远");
    for (String path :
        List.of(
            "/",
            LIN,
            ZHOU,
            EVENT,
            "/article/dawn.example.org/t1",
            "/happening?iri=" + encode(MEETING),
            "/search?q=" + encode("林远"),
            graph,
            "/ask",
            "/compare")) {
      go(path);
      assertThat(seriousFindings()).as(path).isEmpty();
    }
    context.close();
    open(390, ColorScheme.DARK);
    for (String path : List.of("/", ZHOU, "/article/dawn.example.org/t1", graph, "/ask")) {
      go(path);
      assertThat(seriousFindings()).as(path + ", dark, on a telephone").isEmpty();
      assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .as(path + " fits a telephone")
          .isEqualTo(true);
    }
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
