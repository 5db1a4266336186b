package org.newsgraph.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.web.WebFixture.BASE;
import static org.newsgraph.web.WebFixture.encode;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages in a real browser. No page may complain or ask another host. Needs Chromium ({@code
 * apt-get install chromium}); {@code .ci/run} installs it.
 */
abstract class BrowserTests {

  static final Path CHROMIUM =
      Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));

  static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  static final String TOKEN = "a-token-of-the-tests";
  static final String ZHOU = "/entity/person/" + encode("周明");
  static final String LIMA = "/entity/place/" + encode("利马");
  static final String LIN = "/entity/person/" + encode("林远");
  static final String PUBLISHER = "/publisher/" + encode("晨星新闻");
  static final String MEETING = BASE + "article/dawn.example.org/t1#event-meet-char=9,11";
  static final String EVENT = "/entity/event/" + encode("第五届蓝碳大会");

  @TempDir static Path dir;
  static WebFixture web;
  static Playwright playwright;
  static Browser browser;

  final List<String> complaints = new ArrayList<>();
  BrowserContext context;
  Page page;

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

  void open(int width, ColorScheme scheme) {
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

  void go(String path) {
    page.navigate(web.server.url() + path.substring(1));
    page.waitForSelector("main[data-ready]");
  }

  /** Waits for an expression to become true; the browser's own way of it needs unsafe-eval. */
  void await(String expression) {
    for (int i = 0; i < 100 && !Boolean.TRUE.equals(page.evaluate(expression)); i++) {
      page.waitForTimeout(50);
    }
    assertThat(page.evaluate(expression)).as(expression).isEqualTo(true);
  }

  static String read(Download file) {
    try {
      return new String(Files.readAllBytes(file.path()), StandardCharsets.UTF_8);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
