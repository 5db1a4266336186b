package org.newsgraph.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.ingest.ArticleReader;
import org.newsgraph.ingest.ArticleSink;
import org.newsgraph.ingest.InputFiles;
import org.newsgraph.model.Article;
import org.newsgraph.model.Failure;

/** The articles that benchmarks run on: those of a folder, {@code examples} by default. */
public final class BenchmarkArticles {

  /** Where benchmarks find articles unless {@code -p articles=FOLDER} says otherwise. */
  public static final String DEFAULT = "examples";

  private BenchmarkArticles() {}

  /** All that can be read in the folder, in the order of the files' names. */
  public static List<Article> read(String folder) {
    List<Article> articles = new ArrayList<>();
    ArticleSink sink =
        new ArticleSink() {
          @Override
          public void article(Article article) {
            articles.add(article);
          }

          @Override
          public void failure(Failure failure) {
            // Broken examples are there too, and of no use here.
          }
        };
    try {
      for (Path file : InputFiles.list(List.of(Path.of(folder)))) {
        new ArticleReader().read(file, sink);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return articles;
  }
}
