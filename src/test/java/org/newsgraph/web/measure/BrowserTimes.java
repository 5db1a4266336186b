package org.newsgraph.web.measure;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What a browser sees: when a page is complete, and how fluid a large graph is. */
final class BrowserTimes implements AutoCloseable {

  private static final List<String> FLAGS =
      List.of("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking");

  private static final String LARGEST_PAINT =
      "() => new Promise(done => { new PerformanceObserver(list =>"
          + " done(list.getEntries().at(-1).startTime))"
          + ".observe({ type: 'largest-contentful-paint', buffered: true }); })";

  /** Moves the view, or a node, a step a frame; gives the milliseconds between frames. */
  private static final String FRAMES =
      "(what) => new Promise(done => {"
          + " const cy = document.getElementById('canvas').cy; const node = cy.nodes()[0];"
          + " const times = []; let last;"
          + " const step = now => {"
          + "  if (last) times.push(now - last); last = now; const i = times.length;"
          + "  if (i >= 120) return done(times);"
          + "  if (what === 'pan') cy.panBy({ x: i % 40 < 20 ? 12 : -12, y: 3 });"
          + "  else if (what === 'zoom') cy.zoom(0.15 + 0.01 * (i % 60));"
          + "  else node.position({ x: 5 * i, y: 100 * Math.sin(i / 10) });"
          + "  requestAnimationFrame(step); };"
          + " requestAnimationFrame(step); })";

  private static final String ADD =
      "(net) => { const cy = document.getElementById('canvas').cy; cy.batch(() => {"
          + " net.nodes.forEach((n, i) => cy.getElementById(n.iri).nonempty() || cy.add({ group: 'nodes',"
          + "  data: { id: n.iri, label: n.label, type: n.type, articles: n.articles, size: 20 },"
          + "  position: { x: 60 * (i % 50), y: 60 * Math.floor(i / 50) } }));"
          + " net.edges.forEach(e => cy.add({ group: 'edges', data: { source: e.source,"
          + "  target: e.target, count: e.count, width: 1 } })); }); cy.fit();"
          + " return [cy.nodes().length, cy.edges().length]; }";

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final Browser browser =
      playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(
                      Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")))
                  .setArgs(FLAGS));

  /** The largest paint of a page in a fresh browser window, when all its parts are there. */
  double largestPaint(String url, int width) {
    try (BrowserContext context = context(width)) {
      Page page = context.newPage();
      page.navigate(url);
      page.waitForSelector("main[data-ready]");
      page.waitForTimeout(400);
      return ((Number) page.evaluate(LARGEST_PAINT)).doubleValue();
    }
  }

  private BrowserContext context(int width) {
    return browser.newContext(
        new Browser.NewContextOptions().setViewportSize(width, 900).setLocale("zh-CN"));
  }

  /** A graph page with this network in it: milliseconds between frames while it is moved. */
  Map<String, Times> frames(String graphUrl, Object network, StringBuilder size) {
    try (BrowserContext context = context(1440)) {
      Page page = context.newPage();
      page.navigate(graphUrl);
      page.waitForSelector("main[data-ready]");
      size.append(page.evaluate(ADD, network));
      page.waitForTimeout(1000);
      Map<String, Times> frames = new java.util.LinkedHashMap<>();
      for (String what : List.of("pan", "zoom", "drag")) {
        Times times = new Times();
        ((List<?>) page.evaluate(FRAMES, what)).forEach(t -> times.add(((Number) t).doubleValue()));
        frames.put(what, times);
      }
      return frames;
    }
  }

  @Override
  public void close() {
    playwright.close();
  }
}
