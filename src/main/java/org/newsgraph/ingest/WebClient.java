package org.newsgraph.ingest;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks servers as a polite guest does: one request at a time, with a pause between two to the same
 * host, only for what its robots.txt allows, and for what it sent before only if that has changed.
 * Thread-safe: several hosts may be asked at a time.
 */
final class WebClient {

  /** The most bytes of an answer. */
  private static final int LIMIT = 8 << 20;

  private static final int MOST_REDIRECTS = 5;
  private static final long LONGEST_DELAY = 60_000;

  /**
   * An answer.
   *
   * @param url what was asked in the end, redirects followed
   */
  record Answer(URI url, int status, String type, byte[] body) {}

  private final FetchOptions options;
  private final HttpClient http;
  private final Validators validators;
  private final Map<String, BaseRobotRules> robots = new ConcurrentHashMap<>();
  private final Map<String, Long> lastAsked = new ConcurrentHashMap<>();
  private final Map<String, Object> hosts = new ConcurrentHashMap<>();

  /**
   * @param validators what is known of earlier answers, and where new ones are noted
   */
  WebClient(FetchOptions options, Validators validators) {
    this.options = options;
    this.validators = validators;
    this.http =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(options.timeout())
            .build();
  }

  /**
   * Asks for a page, following redirects.
   *
   * @return the answer; status 304 if it is as it was when it was asked for last
   * @throws FetchException if it may not or cannot be had
   */
  Answer get(URI url) throws FetchException, InterruptedException {
    URI next = url;
    for (int i = 0; i <= MOST_REDIRECTS; i++) {
      PublicAddress.check(next, options.allowPrivate());
      BaseRobotRules rules = rules(next);
      if (!rules.isAllowed(next.toString())) {
        throw new FetchException("the site's robots.txt does not allow it; leave it out");
      }
      HttpResponse<byte[]> response = ask(next, rules.getCrawlDelay());
      String target = response.headers().firstValue("location").orElse(null);
      if (response.statusCode() / 100 != 3 || response.statusCode() == 304 || target == null) {
        return answer(next, response);
      }
      next = resolve(next, target);
    }
    throw new FetchException("it leads from one address to the next without end; leave it out");
  }

  private static URI resolve(URI from, String target) throws FetchException {
    try {
      return from.resolve(target);
    } catch (IllegalArgumentException e) {
      throw new FetchException("it leads to what is no address: " + target);
    }
  }

  private Answer answer(URI url, HttpResponse<byte[]> response) {
    Map<String, String> conditions = new HashMap<>();
    response.headers().firstValue("etag").ifPresent(v -> conditions.put("If-None-Match", v));
    response
        .headers()
        .firstValue("last-modified")
        .ifPresent(v -> conditions.put("If-Modified-Since", v));
    if (response.statusCode() == 200) {
      validators.put(url, conditions);
    }
    String type = response.headers().firstValue("content-type").orElse("text/html");
    return new Answer(url, response.statusCode(), type, response.body());
  }

  private BaseRobotRules rules(URI url) throws InterruptedException {
    String site = url.getScheme() + "://" + url.getAuthority();
    synchronized (host(url)) {
      BaseRobotRules known = robots.get(site);
      if (known != null) {
        return known;
      }
      BaseRobotRules rules = readRules(URI.create(site + "/robots.txt"));
      robots.put(site, rules);
      return rules;
    }
  }

  /** Who holds it may ask the host. */
  private Object host(URI url) {
    return hosts.computeIfAbsent(url.getHost(), name -> new Object());
  }

  private BaseRobotRules readRules(URI url) throws InterruptedException {
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    try {
      HttpResponse<byte[]> response = askRobots(url);
      return response.statusCode() == 200
          ? parser.parseContent(
              url.toString(), response.body(), "text/plain", List.of(options.agent()))
          : parser.failedFetch(response.statusCode());
    } catch (FetchException e) {
      // A site that does not tell what it allows is left alone, as crawlers have agreed to.
      return new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
    }
  }

  /** Sites that have moved to https send those who ask for robots.txt there too. */
  private HttpResponse<byte[]> askRobots(URI url) throws FetchException, InterruptedException {
    PublicAddress.check(url, options.allowPrivate());
    HttpResponse<byte[]> response = ask(url, 0);
    URI next = url;
    for (int i = 0; i < MOST_REDIRECTS && response.statusCode() / 100 == 3; i++) {
      next = resolve(next, response.headers().firstValue("location").orElse(""));
      PublicAddress.check(next, options.allowPrivate());
      response = ask(next, 0);
    }
    return response;
  }

  private HttpResponse<byte[]> ask(URI url, long delay)
      throws FetchException, InterruptedException {
    synchronized (host(url)) {
      return askAlone(url, delay);
    }
  }

  private HttpResponse<byte[]> askAlone(URI url, long delay)
      throws FetchException, InterruptedException {
    pause(url.getHost(), delay);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(url)
            .timeout(options.timeout())
            .header("User-Agent", options.agent())
            .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5");
    validators.of(url).forEach(request::header);
    CompletableFuture<HttpResponse<byte[]>> answer =
        http.sendAsync(request.build(), info -> new LimitedBody(LIMIT));
    try {
      return answer.get(options.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new FetchException(
          "the server did not answer within " + options.timeout().toSeconds() + " s; try again");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof FetchException known
          ? known
          : new FetchException("the server cannot be asked (" + e.getCause() + "); try again");
    } finally {
      lastAsked.put(url.getHost(), System.nanoTime());
    }
  }

  private void pause(String host, long asked) throws InterruptedException {
    Long last = lastAsked.get(host);
    if (last != null) {
      long delay = Math.max(options.delay().toMillis(), Math.min(asked, LONGEST_DELAY));
      long passed = Duration.ofNanos(System.nanoTime() - last).toMillis();
      Thread.sleep(Math.max(0, delay - passed));
    }
  }
}
