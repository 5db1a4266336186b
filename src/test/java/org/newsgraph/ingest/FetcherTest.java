package org.newsgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.Article;
import org.newsgraph.model.Failure;

/** Fetching, from a server on the own machine. */
@Timeout(60)
class FetcherTest {

  private static final String TEXT = "工程师陈立冬星期三在柏林说，新的桥梁将在三个月内建成，市民对此表示欢迎。";

  @TempDir Path folder;
  private HttpServer server;
  private String site;
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final List<Failure> failures = new ArrayList<>();

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    site = "http://127.0.0.1:" + server.getAddress().getPort();
    server.createContext("/", this::answer);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    ((ExecutorService) server.getExecutor()).shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(path);
    switch (path) {
      case "/robots.txt" -> send(exchange, 200, "User-agent: *\nDisallow: /secret\n");
      case "/feed" ->
          send(
              exchange,
              200,
              "<rss version=\"2.0\"><channel><title>x</title><link>x</link><description>x</description>"
                  + "<item><link>%1$s/a</link></item><item><link>%1$s/secret</link></item>"
                      .formatted(site)
                  + "</channel></rss>");
      case "/moved" -> {
        exchange.getResponseHeaders().add("Location", "/a");
        send(exchange, 302, "");
      }
      case "/round" -> {
        exchange.getResponseHeaders().add("Location", "/round");
        send(exchange, 302, "");
      }
      case "/a" -> {
        exchange.getResponseHeaders().add("ETag", "\"1\"");
        boolean known = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        send(exchange, known ? 304 : 200, known ? "" : Crawl.html("柏林新桥", TEXT));
      }
      case "/long.html" -> send(exchange, 200, part("<a href='long_2.html'>下一页</a>"));
      case "/long_2.html" -> {
        exchange.getResponseHeaders().add("ETag", "\"2\"");
        boolean known = exchange.getRequestHeaders().containsKey("If-None-Match");
        send(exchange, known ? 304 : 200, known ? "" : part("<a href='long.html'>上一页</a>"));
      }
      case "/endless" -> endless(exchange);
      case "/slow" -> {
        sleep();
        send(exchange, 200, "");
      }
      default -> send(exchange, 404, "");
    }
  }

  private static String part(String link) {
    return Crawl.html("柏林新桥", TEXT).replace("</body>", link + "</body>");
  }

  private static void send(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static void endless(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    byte[] part = new byte[1 << 16];
    try (var out = exchange.getResponseBody()) {
      for (int i = 0; i < 1000; i++) {
        out.write(part);
      }
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(3000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Fetcher fetcher(long delayMillis, boolean allowPrivate) {
    return new Fetcher(
        new FetchOptions(
            "newsgraph", Duration.ofMillis(delayMillis), Duration.ofSeconds(1), allowPrivate),
        failures::add);
  }

  private Path pages(Fetcher fetcher, String... paths) throws Exception {
    Path warc = folder.resolve("pages.warc.gz");
    List<String> urls = List.of(paths).stream().map(path -> site + path).toList();
    fetcher.pages(urls, warc, true);
    return warc;
  }

  @Test
  void keepsPagesAsACrawlThatCanBeRead() throws Exception {
    Path warc = pages(fetcher(0, true), "/moved");
    Article article = Reading.of(warc).article();
    assertThat(article.url()).contains(site + "/a");
    assertThat(article.text()).isEqualTo(TEXT);
    assertThat(article.fetched()).isPresent();
    assertThat(failures).isEmpty();
  }

  @Test
  void followsAFeedAsFarAsRobotsMay() throws Exception {
    Fetcher fetcher = fetcher(0, true);
    Path feed = fetcher.feed(site + "/feed", folder).get(0);
    List<String> links = fetcher.links(feed);
    assertThat(links).containsExactly(site + "/a", site + "/secret");
    Path warc = folder.resolve("pages.warc.gz");
    fetcher.pages(links, warc, false);
    assertThat(Reading.of(warc).articles()).hasSize(1);
    assertThat(failures).singleElement().extracting(Failure::reason).asString().contains("robots");
    assertThat(asked).doesNotContain("/secret").containsOnlyOnce("/robots.txt");
  }

  @Test
  void doesNotFetchAgainWhatIsAsItWas() throws Exception {
    Fetcher fetcher = fetcher(0, true);
    long size = Files.size(pages(fetcher, "/a"));
    assertThat(Files.size(pages(fetcher, "/a"))).isEqualTo(size);
    assertThat(failures).isEmpty();
    assertThat(asked).filteredOn("/a"::equals).hasSize(2);
  }

  @Test
  void pausesBetweenTwoRequestsToAHost() throws Exception {
    long start = System.nanoTime();
    pages(fetcher(200, true), "/a", "/b");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(390));
  }

  @Test
  void givesUpWhatIsTooLongTooSlowMissingOrGoesRound() throws Exception {
    Path warc = pages(fetcher(0, true), "/endless", "/slow", "/missing", "/round", "/a");
    assertThat(failures)
        .extracting(Failure::reason)
        .satisfiesExactly(
            reason -> assertThat(reason).contains("8 MB"),
            reason -> assertThat(reason).contains("1 s"),
            reason -> assertThat(reason).contains("404"),
            reason -> assertThat(reason).contains("without end"));
    assertThat(Reading.of(warc).articles()).hasSize(1);
  }

  @Test
  void fetchesAllPagesOfAnArticleEachTime() throws Exception {
    Fetcher fetcher = fetcher(0, true);
    pages(fetcher, "/long.html");
    assertThat(Reading.of(pages(fetcher, "/long.html")).articles())
        .extracting(article -> article.url().orElseThrow().replace(site, ""))
        .containsExactly("/long.html", "/long_2.html", "/long.html", "/long_2.html");
    assertThat(failures).isEmpty();
  }

  @Test
  void remembersWhatAnEarlierRunHasFetched() throws Exception {
    Path state = folder.resolve("fetched.tsv");
    Fetcher first = fetcher(0, true);
    first.remember(state);
    long size = Files.size(pages(first, "/a"));
    first.keep(state);
    assertThat(state).content().contains(site + "/a\tIf-None-Match\t\"1\"");
    Fetcher second = fetcher(0, true);
    second.remember(state);
    assertThat(Files.size(pages(second, "/a"))).isEqualTo(size);
    assertThat(asked).filteredOn("/a"::equals).hasSize(2);
  }

  @Test
  void asksAHostOneAtATimeAndSeveralHostsSideBySide() throws Exception {
    // Two names of the own machine are two hosts, with a pause of half a second each.
    String other = site.replace("127.0.0.1", "localhost");
    List<String> urls = List.of(site + "/a", other + "/a", site + "/b", other + "/b");
    long start = System.nanoTime();
    fetcher(500, true).pages(urls, folder.resolve("pages.warc.gz"), true);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    // robots.txt and two pages are two pauses for a host; one after the other it would be four.
    assertThat(took).isBetween(Duration.ofMillis(990), Duration.ofMillis(1900));
    assertThat(asked).filteredOn("/a"::equals).hasSize(2);
  }

  @Test
  void asksNoPrivateAddressUnlessAllowed() throws Exception {
    pages(fetcher(0, false), "/a");
    assertThat(asked).isEmpty();
    assertThat(failures).singleElement().extracting(Failure::reason).asString().contains("private");
  }

  @Test
  void knowsPrivateAddresses() throws Exception {
    for (String address :
        List.of(
            "127.0.0.1",
            "10.1.2.3",
            "192.168.1.1",
            "172.16.0.1",
            "169.254.169.254",
            "::1",
            "fd00::1",
            "fe80::1",
            "100.64.0.1",
            "0.0.0.0",
            "::ffff:10.0.0.1")) {
      assertThat(PublicAddress.isPrivate(InetAddress.getByName(address))).as(address).isTrue();
    }
    for (String address : List.of("93.184.216.34", "2606:2800:220:1::1")) {
      assertThat(PublicAddress.isPrivate(InetAddress.getByName(address))).as(address).isFalse();
    }
  }
}
