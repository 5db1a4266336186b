package org.newsgraph.ingest;

import java.nio.file.Path;
import org.newsgraph.model.Failure;
import org.newsgraph.model.Stage;

/** Reads files into articles. Thread-safe. */
public final class ArticleReader {

  /** Creates a reader. */
  public ArticleReader() {}

  /** Reads one file: each of its articles, or the reason why it has none, goes to the sink. */
  public void read(Path file, ArticleSink sink) {
    sink.failure(new Failure(file.toString(), Stage.READ, "reading is not there yet"));
  }
}
