package org.newsgraph.ingest;

import com.rometools.rome.feed.synd.SyndEntry;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.newsgraph.model.Failure;
import org.newsgraph.model.Stage;

/**
 * Fetches pages and feeds into files, which are then read like any others: pages into a web crawl
 * (WARC), feeds as they are.
 *
 * <p>Polite: one request at a time to a host, a pause between two, robots.txt, conditional requests
 * for what it has fetched before; a few hosts are asked side by side. Within limits of size and
 * time, and from the public web only, unless it is told otherwise. For one thread.
 */
public final class Fetcher {

  /** Real articles stay under it; lists of articles that look like parts may have no end. */
  private static final int MOST_PARTS = 20;

  private static final int HOSTS_AT_A_TIME = 6;

  private final Validators validators = new Validators();
  private final WebClient client;
  private final Consumer<Failure> failures;
  private final Set<URI> fetched = ConcurrentHashMap.newKeySet();
  private final Set<URI> asked = new HashSet<>();
  private int feeds;

  /**
   * @param failures hears what could not be fetched, and why
   */
  public Fetcher(FetchOptions options, Consumer<Failure> failures) {
    this.client = new WebClient(options, validators);
    this.failures = Objects.requireNonNull(failures, "failures");
  }

  /**
   * Fetches a feed into a folder.
   *
   * <p>A feed that has not changed names articles that were fetched, unless one of them failed:
   * then it is asked for anew.
   *
   * @return the feed's file in a list; an empty list if it could not be fetched, or is as it was
   */
  public List<Path> feed(String url, Path folder) throws IOException, InterruptedException {
    asked.add(uri(url));
    WebClient.Answer answer = get(url);
    if (answer == null) {
      return List.of();
    }
    Path file = folder.resolve("feed-" + ++feeds + ".xml");
    return List.of(Files.write(file, answer.body()));
  }

  /** The addresses of the articles that a feed's file names, in its order. */
  public List<String> links(Path feed) throws IOException {
    List<String> links = new ArrayList<>();
    try {
      for (SyndEntry entry : FeedRecords.parse(FileContent.read(feed)).getEntries()) {
        String link = FeedRecords.link(entry);
        if (link != null) {
          links.add(link);
        }
      }
    } catch (UnreadableException e) {
      failures.accept(new Failure(feed.toString(), Stage.READ, e.getMessage()));
    }
    return links;
  }

  /**
   * Fetches pages and appends them to a web crawl. A page that this fetcher has fetched before is
   * asked for only if {@code again}.
   *
   * @param warc the file; made where there is none
   */
  public void pages(List<String> urls, Path warc, boolean again)
      throws IOException, InterruptedException {
    try (FileChannel out =
        FileChannel.open(warc, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      // Not closed: that would put an empty piece of gzip behind the records.
      WarcWriter writer = new WarcWriter(out, WarcCompression.GZIP);
      List<Callable<Void>> hosts = new ArrayList<>();
      for (List<String> ofHost : byHost(urls).values()) {
        hosts.add(
            () -> {
              for (String url : ofHost) {
                page(url, writer, again);
              }
              return null;
            });
      }
      runAll(hosts);
    }
  }

  private static Map<String, List<String>> byHost(List<String> urls) {
    return urls.stream()
        .collect(
            Collectors.groupingBy(
                url -> Optional.ofNullable(uri(url)).map(URI::getHost).orElse(""),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private static void runAll(List<Callable<Void>> hosts) throws IOException, InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(HOSTS_AT_A_TIME);
    try {
      for (Future<Void> host : pool.invokeAll(hosts)) {
        host.get();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private void page(String url, WarcWriter writer, boolean again)
      throws IOException, InterruptedException {
    URI uri = uri(url);
    WebClient.Answer answer = uri != null && fetched.contains(uri) && !again ? null : get(url);
    if (answer != null) {
      fetched.add(uri);
      write(answer, writer);
      furtherParts(answer, writer);
    }
  }

  private static void write(WebClient.Answer answer, WarcWriter writer) throws IOException {
    WarcResponse record = record(answer);
    synchronized (writer) {
      writer.write(record);
    }
  }

  /**
   * Goes on from what an earlier run has kept: what it fetched is asked for only if it has changed.
   *
   * @param file what {@link #keep} has written; may be missing
   */
  public void remember(Path file) throws IOException {
    validators.load(file);
  }

  /** Keeps what is needed to ask only for what changes from now on. */
  public void keep(Path file) throws IOException {
    validators.save(file);
  }

  /**
   * Fetches what is behind the first page of an article, always whole: without one of its pages an
   * article would seem to have become shorter.
   */
  private void furtherParts(WebClient.Answer first, WarcWriter writer)
      throws IOException, InterruptedException {
    Set<URI> seen = new HashSet<>(Set.of(first.url()));
    WebClient.Answer answer = first;
    while (answer != null && seen.size() < MOST_PARTS) {
      URI next = next(answer);
      if (next == null || !next.getHost().equals(first.url().getHost()) || !seen.add(next)) {
        return;
      }
      validators.remove(next);
      answer = get(next.toString());
      if (answer != null) {
        fetched.add(next);
        write(answer, writer);
      }
    }
  }

  /** The address of the next page of an answer's article; null if it has none. */
  private static URI next(WebClient.Answer answer) {
    try {
      Element body = Markup.wholePage(TextDecoder.decode(answer.body())).body();
      return PageParts.find(body, CanonicalUrl.of(answer.url().toString()))
          .flatMap(found -> found.part().next())
          .map(Fetcher::uri)
          .orElse(null);
    } catch (UnreadableException e) {
      return null; // Those who read the page will tell.
    }
  }

  private static WarcResponse record(WebClient.Answer answer) throws IOException {
    HttpResponse http =
        new HttpResponse.Builder(answer.status(), "OK")
            .body(MediaType.parseLeniently(answer.type()), answer.body())
            .build();
    return new WarcResponse.Builder(answer.url()).date(Instant.now()).body(http).build();
  }

  /** The answer; null if there is none, or it is the same as the last time. */
  private WebClient.Answer get(String url) throws InterruptedException {
    URI uri = uri(url);
    try {
      if (uri == null) {
        throw new FetchException("this is no address of the web; check it");
      }
      WebClient.Answer answer = client.get(uri);
      if (answer.status() == 304) {
        return null;
      }
      if (answer.status() != 200) {
        throw new FetchException(
            "the server answers with status " + answer.status() + "; check the address");
      }
      return answer;
    } catch (FetchException e) {
      fail(url, e.getMessage());
      return null;
    }
  }

  private synchronized void fail(String url, String reason) {
    failures.accept(new Failure(url, Stage.READ, reason));
    asked.forEach(validators::remove);
  }

  private static URI uri(String url) {
    try {
      return new URI(url.strip());
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
