package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.NewsGraph;
import org.newsgraph.pipeline.BuildReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph build}. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description =
        "Reads articles and builds them into a store. Done again, only what is new or changed is"
            + " analysed.")
final class BuildCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE-OR-FOLDER",
      description =
          "Texts, web pages, web crawls (WARC, ARC), tables, JSON Lines, feeds, told by their content;"
              + " folders are searched through.")
  private List<Path> inputs;

  @Mixin private StoreOption store;
  @Mixin private AnalysisOptions analysis;
  @Mixin private ColumnOption columns;

  @Option(
      names = "--failures",
      paramLabel = "FILE",
      description = "Write the inputs that gave no article, with the reasons, to a CSV file.")
  private Path failures;

  @Option(names = "--again", description = "Analyse articles again that the store holds unchanged.")
  private boolean again;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    var err = spec.commandLine().getErr();
    try (NewsGraph graph =
        NewsGraph.create(
            store.path(), analysis.options().withColumns(columns.map()).withAgain(again))) {
      BuildReport report = graph.build(inputs, TerminalProgress.to(err));
      new ReportPrinter(spec.commandLine().getOut()).print(report, store.path(), failures);
      return report.anyStored() || report.files() == 0 ? 0 : Newsgraph.FAILED;
    }
  }
}
