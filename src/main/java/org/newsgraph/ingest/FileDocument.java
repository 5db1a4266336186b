package org.newsgraph.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.newsgraph.model.Article;
import org.newsgraph.model.Failure;
import org.newsgraph.model.Stage;

/** A file that holds one article. */
record FileDocument(Path file) implements Document {

  @Override
  public String source() {
    return file.toString();
  }

  @Override
  public void read(ArticleSink sink) {
    Article article;
    try {
      article =
          ArticleBuilder.build(
              source(), PageFormat.readAny(TextDecoder.decode(FileContent.read(file))));
    } catch (UnreadableException e) {
      sink.failure(failure(e.getMessage()));
      return;
    } catch (IOException e) {
      sink.failure(failure(reason(e)));
      return;
    } catch (RuntimeException e) {
      sink.failure(failure("the reader failed on this file, please report it: " + e));
      return;
    }
    sink.article(article);
  }

  private Failure failure(String reason) {
    return new Failure(source(), Stage.READ, reason);
  }

  private String reason(IOException e) {
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
