package org.newsgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.newsgraph.ingest.FetchOptions;
import org.newsgraph.ingest.Fetcher;
import org.newsgraph.model.Failure;
import picocli.CommandLine.Option;

/** What is to be fetched from the web, and how. */
final class WebOptions {

  @Option(names = "--feed", paramLabel = "URL", description = "Fetch a feed (RSS, Atom).")
  private List<String> feeds = List.of();

  @Option(
      names = "--follow",
      description =
          "Fetch the articles that the feeds name, instead of what the feeds say of them.")
  private boolean follow;

  @Option(
      names = "--url",
      paramLabel = "FILE",
      description = "Fetch the pages that a file names, one address a line.")
  private Path urls;

  @Option(
      names = "--watch",
      paramLabel = "MINUTES",
      description = "Fetch again after so many minutes, until the program is ended.")
  private int watch;

  @Option(
      names = "--keep",
      paramLabel = "FILE",
      description = "Keep the fetched pages: append them to a web crawl (.warc.gz).")
  private Path keep;

  @Option(
      names = "--delay",
      paramLabel = "SECONDS",
      defaultValue = "2",
      description = "The least time between two requests to a host (default: ${DEFAULT-VALUE}).")
  private int delay;

  @Option(
      names = "--allow-private",
      description = "Allow addresses of the own machine and network.")
  private boolean allowPrivate;

  /** Whether anything is to be fetched. */
  boolean any() {
    return !feeds.isEmpty() || urls != null;
  }

  /** The time between two rounds; nothing below a minute means one round. */
  Duration watch() {
    return Duration.ofMinutes(watch);
  }

  Fetcher fetcher(Consumer<Failure> failures) {
    FetchOptions defaults = FetchOptions.defaults();
    return new Fetcher(
        new FetchOptions(
            defaults.agent(),
            Duration.ofSeconds(Math.max(0, delay)),
            defaults.timeout(),
            allowPrivate),
        failures);
  }

  /**
   * Fetches what is asked for into a folder.
   *
   * @return the files to be read
   */
  List<Path> fetch(Fetcher fetcher, Path folder) throws IOException, InterruptedException {
    List<Path> files = new ArrayList<>();
    List<String> named = new ArrayList<>();
    for (String feed : feeds) {
      List<Path> fetched = fetcher.feed(feed, folder);
      if (follow) {
        for (Path file : fetched) {
          named.addAll(fetcher.links(file));
        }
      } else {
        files.addAll(fetched);
      }
    }
    Path warc = folder.resolve("pages.warc.gz");
    fetcher.pages(named, warc, false);
    fetcher.pages(listed(), warc, true);
    if (Files.size(warc) > 0) {
      files.add(warc);
      keep(warc);
    }
    return files;
  }

  private List<String> listed() throws IOException {
    return urls == null
        ? List.of()
        : Files.readAllLines(urls).stream()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .toList();
  }

  private void keep(Path warc) throws IOException {
    if (keep != null) {
      // Packed records one behind the other are a crawl again.
      Files.write(
          keep, Files.readAllBytes(warc), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }
}
