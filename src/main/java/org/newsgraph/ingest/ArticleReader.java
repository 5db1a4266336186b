package org.newsgraph.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.newsgraph.model.Article;
import org.newsgraph.model.Failure;
import org.newsgraph.model.Stage;

/**
 * Reads files into articles: the archive format with and without front matter, HTML, Markdown and
 * plain text, gzip or not, in any of the usual encodings. What a file is shows in its content; its
 * name does not count.
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

  /** Creates a reader. */
  public ArticleReader() {}

  /**
   * Reads one file: each of its articles, or the reason why it has none, goes to the sink.
   *
   * @param file the file; the articles' {@link Article#source()} is its path as given
   * @param sink takes the articles and failures; what it throws goes to the caller
   */
  public void read(Path file, ArticleSink sink) {
    Article article;
    try {
      article = ArticleBuilder.build(file.toString(), page(file));
    } catch (UnreadableException e) {
      sink.failure(failure(file, e.getMessage()));
      return;
    } catch (IOException e) {
      sink.failure(failure(file, reason(file, e)));
      return;
    } catch (RuntimeException e) {
      sink.failure(failure(file, "the reader failed on this file, please report it: " + e));
      return;
    }
    sink.article(article);
  }

  private static Page page(Path file) throws IOException, UnreadableException {
    return PageFormat.readAny(TextDecoder.decode(FileContent.read(file)));
  }

  private static Failure failure(Path file, String reason) {
    return new Failure(file.toString(), Stage.READ, reason);
  }

  private static String reason(Path file, IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file; check the path";
    }
    if (e instanceof AccessDeniedException) {
      return "the file may not be read; check its permissions";
    }
    return Files.isDirectory(file)
        ? "this is a folder; list its files first"
        : "the file cannot be read (" + e.getMessage() + "); check the disk and try again";
  }
}
