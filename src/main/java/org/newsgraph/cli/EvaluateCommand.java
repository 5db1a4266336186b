package org.newsgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsgraph.eval.Evaluation;
import org.newsgraph.eval.PageEvaluation;
import org.newsgraph.eval.Score;
import org.newsgraph.model.Analysis;
import org.newsgraph.model.Article;
import org.newsgraph.pipeline.Analyzer;
import org.newsgraph.pipeline.Analyzers;
import org.newsgraph.pipeline.BuildOptions;
import org.newsgraph.pipeline.Progress;
import org.newsgraph.pipeline.StageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph evaluate}. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description =
        "Scores the analysis against gold files (JSON Lines) and prints a table in Markdown.")
final class EvaluateCommand implements Callable<Integer> {

  @Parameters(
      arity = "1",
      paramLabel = "FOLDER-OR-FILE",
      description = "Gold files: names, times, time expressions, or links.")
  private Path gold;

  @Option(
      names = "--kb",
      paramLabel = "FILE",
      description = "A knowledge base of your own, as in 'newsgraph build'.")
  private List<Path> bases = List.of();

  @Mixin private EngineOption engine;
  @Mixin private NameOption names;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    Progress progress = TerminalProgress.to(spec.commandLine().getErr());
    Optional<Path> pages = PageEvaluation.goldFile(gold);
    if (pages.isPresent()) {
      printHead(out);
      PageEvaluation.score(pages.get()).forEach(score -> out.println(row(score)));
      return 0;
    }
    List<Path> files = Evaluation.goldFiles(gold);
    Analyzer analyzer =
        Analyzers.standard(
            BuildOptions.defaults()
                .withEngine(engine.options())
                .withNames(names.options())
                .withBases(bases),
            progress);
    Evaluation evaluation =
        new Evaluation(
            article -> {
              progress.step(1);
              return analyze(analyzer, article);
            });
    printHead(out);
    int scored = 0;
    for (Path file : files) {
      progress.begin(file.getFileName().toString(), -1);
      List<Score> scores = evaluation.score(file);
      progress.end();
      scores.forEach(s -> out.println(row(s)));
      out.flush();
      scored += scores.size();
    }
    if (scored == 0) {
      spec.commandLine()
          .getErr()
          .println("newsgraph: " + gold + " holds no gold data of a kind that is measured");
      return Newsgraph.FAILED;
    }
    return 0;
  }

  private static void printHead(PrintWriter out) {
    out.println("| gold file | measure | P | R | F1 | gold |");
    out.println("|---|---|---|---|---|---|");
  }

  private static Analysis analyze(Analyzer analyzer, Article article) {
    try {
      return analyzer.analyze(article);
    } catch (StageException e) {
      throw new IllegalStateException(article.source() + ": " + e.getMessage(), e);
    }
  }

  private static String row(Score score) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %.3f | %s | %d |",
        score.file(),
        score.measure(),
        score.precision().isEmpty() ? "" : number(score.precision().getAsDouble()),
        score.recall(),
        score.f1().isEmpty() ? "" : number(score.f1().getAsDouble()),
        score.gold());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
