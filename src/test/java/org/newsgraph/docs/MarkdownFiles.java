package org.newsgraph.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages that readers see. */
final class MarkdownFiles {

  private MarkdownFiles() {}

  static List<Path> all() throws IOException {
    try (Stream<Path> top = Files.list(Path.of(""));
        Stream<Path> docs = Files.walk(Path.of("docs"))) {
      return Stream.concat(top, docs)
          .filter(p -> p.toString().endsWith(".md"))
          .filter(p -> !p.endsWith("CONTRIBUTING.md"))
          .sorted()
          .toList();
    }
  }
}
