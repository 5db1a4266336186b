package org.newsgraph.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.newsgraph.model.Article;
import org.newsgraph.model.Failure;

/**
 * Reads files into articles: the archive format with and without front matter, HTML, Markdown and
 * plain text; and files of many articles: web crawls (WARC and ARC), tables (CSV and TSV), JSON
 * Lines, feeds (RSS and Atom). All of them gzip or not, the texts in any of the usual encodings.
 * What a file is shows in its content; its name does not count.
 *
 * <p>Bad content never throws: it becomes a {@link Failure} that says what is wrong and what can be
 * done. Thread-safe, as long as the sink is.
 *
 * <pre>{@code
 * ArticleReader reader = new ArticleReader();
 * for (Path file : InputFiles.list(List.of(Path.of("articles")))) {
 *   reader.read(file, sink);
 * }
 * }</pre>
 */
public final class ArticleReader {

  private final ColumnMap columns;

  /** Creates a reader that knows the usual names of columns. */
  public ArticleReader() {
    this(ColumnMap.NONE);
  }

  /**
   * @param columns what the columns of tables mean
   */
  public ArticleReader(ColumnMap columns) {
    this.columns = Objects.requireNonNull(columns, "columns");
  }

  /**
   * Reads one file: each of its articles, or the reason why it has none, goes to the sink.
   *
   * @param file the file; the articles' {@link Article#source()} is its path as given, with {@code
   *     #} and the record's place behind it where the file holds many
   * @param sink takes the articles and failures; what it throws goes to the caller
   */
  public void read(Path file, ArticleSink sink) {
    try (Documents documents = new Documents(List.of(file), columns)) {
      for (Document next = documents.next(); next != null; next = documents.next()) {
        next.read(sink);
      }
    }
  }
}
