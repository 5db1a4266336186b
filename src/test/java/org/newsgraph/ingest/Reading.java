package org.newsgraph.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.Article;
import org.newsgraph.model.Failure;

/** What one reading of a file gave; for tests. */
final class Reading implements ArticleSink {

  private final List<Article> articles = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();

  static Reading of(Path file) {
    Reading reading = new Reading();
    new ArticleReader().read(file, reading);
    return reading;
  }

  static Reading of(Path file, ColumnMap columns) {
    Reading reading = new Reading();
    new ArticleReader(columns).read(file, reading);
    return reading;
  }

  static Reading of(byte[] content) {
    try {
      Path file = Files.createTempFile("article", ".txt");
      try {
        return of(Files.write(file, content));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Reading of(String content) {
    return of(content.getBytes(StandardCharsets.UTF_8));
  }

  /** The one article of a text. */
  static Article article(String content) {
    return of(content).article();
  }

  Article article() {
    if (articles.size() != 1 || !failures.isEmpty()) {
      throw new AssertionError("not one article: " + articles.size() + ", " + failures);
    }
    return articles.get(0);
  }

  List<Article> articles() {
    return articles;
  }

  List<Failure> failures() {
    return failures;
  }

  List<Skipped> skipped() {
    return skipped;
  }

  /** The reason of the one failure. */
  String reason() {
    if (failures.size() != 1 || !articles.isEmpty()) {
      throw new AssertionError("not one failure: " + failures + ", " + articles);
    }
    return failures.get(0).reason();
  }

  @Override
  public void skipped(String source, Skipped reason) {
    skipped.add(reason);
  }

  @Override
  public void article(Article article) {
    articles.add(article);
  }

  @Override
  public void failure(Failure failure) {
    failures.add(failure);
  }
}
