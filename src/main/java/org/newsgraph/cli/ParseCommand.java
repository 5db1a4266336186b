package org.newsgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.ingest.ArticleReader;
import org.newsgraph.ingest.ArticleSink;
import org.newsgraph.ingest.InputFiles;
import org.newsgraph.ingest.PageView;
import org.newsgraph.model.Article;
import org.newsgraph.model.Failure;
import org.newsgraph.pipeline.ArticleJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph parse}. */
@Command(
    name = "parse",
    mixinStandardHelpOptions = true,
    description =
        "Prints what is read of each article as JSON Lines, and stores nothing. A file that gives"
            + " no article gives a line with its error.")
final class ParseCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "FILE-OR-FOLDER", description = "Articles to read.")
  private List<Path> inputs;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Also write a page that shows what was kept and what was dropped, and why.")
  private Path html;

  @Mixin private ColumnOption columns;
  @Spec private CommandSpec spec;

  private int articles;
  private int failures;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    ArticleReader reader = new ArticleReader(columns.map());
    List<Path> files = InputFiles.list(inputs);
    for (Path file : files) {
      reader.read(file, printTo(out));
    }
    if (html != null) {
      Files.writeString(html, PageView.of(files));
    }
    return articles == 0 && failures > 0 ? Newsgraph.FAILED : 0;
  }

  private ArticleSink printTo(PrintWriter out) {
    return new ArticleSink() {
      @Override
      public void article(Article article) {
        articles++;
        out.println(ArticleJson.of(article));
      }

      @Override
      public void failure(Failure failure) {
        failures++;
        out.println(ArticleJson.of(failure));
      }
    };
  }
}
