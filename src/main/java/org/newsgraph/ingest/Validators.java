package org.newsgraph.ingest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What servers said of the versions that they sent ({@code ETag}, {@code Last-Modified}), as the
 * headers with which to ask whether there is another one. Can be kept in a file. Thread-safe.
 */
final class Validators {

  private static final int ADDRESS = 0;
  private static final int NAME = 1;
  private static final int VALUE = 2;

  private final Map<URI, Map<String, String>> headers = new ConcurrentHashMap<>();

  Map<String, String> of(URI url) {
    return headers.getOrDefault(url, Map.of());
  }

  void put(URI url, Map<String, String> conditions) {
    headers.put(url, Map.copyOf(conditions));
  }

  void remove(URI url) {
    headers.remove(url);
  }

  /** Reads what was kept; lines that are damaged cost a request and nothing else. */
  void load(Path file) throws IOException {
    for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
      String[] parts = line.split("\t", VALUE + 1);
      if (parts.length > VALUE && parts[NAME].startsWith("If-")) {
        try {
          headers
              .computeIfAbsent(URI.create(parts[ADDRESS]), url -> new ConcurrentHashMap<>())
              .put(parts[NAME], parts[VALUE]);
        } catch (IllegalArgumentException e) {
          continue;
        }
      }
    }
  }

  /** Keeps all, sorted; a program that is killed leaves the file as it was. */
  void save(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    new TreeMap<>(headers)
        .forEach(
            (url, conditions) ->
                new TreeMap<>(conditions)
                    .forEach((name, value) -> lines.add(url + "\t" + name + "\t" + value)));
    Path made = file.resolveSibling(file.getFileName() + ".new");
    Files.write(made, lines);
    Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
