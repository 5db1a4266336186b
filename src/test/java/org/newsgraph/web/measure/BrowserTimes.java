package org.newsgraph.web.measure;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.LinkedHashMap;
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

  /** From now on notes the milliseconds between frames. */
  private static final String WATCH =
      "() => { window.frames_ = []; let last; const step = now => {"
          + " if (last) window.frames_.push(now - last); last = now; requestAnimationFrame(step); };"
          + " requestAnimationFrame(step); }";

  private static final String TAKE = "() => window.frames_.splice(0)";

  /** Where on the screen a node is that is not near the border. */
  private static final String NODE =
      "() => { const cy = document.getElementById('canvas').cy;"
          + " cy.zoom({ level: 0.5, renderedPosition: { x: 400, y: 300 } });"
          + " const e = cy.extent(); const inner = (v, a, b) => v > a + 100 && v < b - 100;"
          + " const at = cy.nodes().filter(n => inner(n.position('x'), e.x1, e.x2)"
          + "   && inner(n.position('y'), e.y1, e.y2))[0].renderedPosition();"
          + " const box = document.getElementById('canvas').getBoundingClientRect();"
          + " return [box.x + at.x, box.y + at.y, box.x, box.y]; }";

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

  /** A graph page with this network in it: milliseconds between frames while it is used. */
  Map<String, Times> frames(String graphUrl, Object network, StringBuilder size) {
    try (BrowserContext context = context(1440)) {
      Page page = context.newPage();
      page.navigate(graphUrl);
      page.waitForSelector("main[data-ready]");
      size.append(page.evaluate(ADD, network));
      List<?> at = (List<?>) page.evaluate(NODE);
      page.evaluate(WATCH);
      Map<String, Times> frames = new LinkedHashMap<>();
      frames.put("a node is dragged", dragged(page, number(at, 0), number(at, 1)));
      frames.put("the view is moved", dragged(page, number(at, 2) + 20, number(at, 3) + 5));
      page.waitForTimeout(1500);
      page.evaluate(TAKE);
      for (int i = 0; i < 40; i++) {
        page.mouse().wheel(0, i < 20 ? 60 : -60);
        page.waitForTimeout(30);
      }
      frames.put("the wheel is turned", taken(page));
      return frames;
    }
  }

  private static double number(List<?> list, int at) {
    return ((Number) list.get(at)).doubleValue();
  }

  /** A second of dragging with the mouse, as people do it. */
  private static Times dragged(Page page, double x, double y) {
    page.waitForTimeout(1500);
    page.evaluate(TAKE);
    page.mouse().move(x, y);
    page.mouse().down();
    for (int i = 0; i < 60; i++) {
      page.mouse().move(x + 4 * i, y + 2 * i);
      page.waitForTimeout(16);
    }
    page.mouse().up();
    return taken(page);
  }

  private static Times taken(Page page) {
    Times times = new Times();
    ((List<?>) page.evaluate(TAKE)).forEach(t -> times.add(((Number) t).doubleValue()));
    return times;
  }

  @Override
  public void close() {
    playwright.close();
  }
}
