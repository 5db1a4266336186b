package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.newsgraph.ingest.ArticleReader;
import org.newsgraph.ingest.ArticleSink;
import org.newsgraph.ingest.ColumnMap;
import org.newsgraph.ingest.InputFiles;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Article;
import org.newsgraph.model.Failure;
import org.newsgraph.nlp.Annotator;
import org.newsgraph.pipeline.Progress;

/** Reads articles with their words and raw names, for commands that learn from them. */
record AnnotatedInput(Annotator annotator, ColumnMap columns, Progress progress, PrintWriter err) {

  /** Reads all articles, one by one; those that cannot be read are named and passed over. */
  void read(List<Path> inputs, Consumer<AnnotatedText> articles) throws IOException {
    ArticleReader reader = new ArticleReader(columns);
    List<Path> files = InputFiles.list(inputs);
    progress.begin("reading", files.size());
    for (Path file : files) {
      reader.read(
          file,
          new ArticleSink() {
            @Override
            public void article(Article article) {
              articles.accept(annotator.annotate(article));
            }

            @Override
            public void failure(Failure failure) {
              err.println(failure.source() + ": " + failure.reason());
            }
          });
      progress.step(1);
    }
    progress.end();
  }
}
