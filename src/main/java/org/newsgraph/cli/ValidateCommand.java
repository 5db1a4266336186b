package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.newsgraph.NewsGraph;
import org.newsgraph.pipeline.Progress;
import org.newsgraph.query.ResultFormat;
import org.newsgraph.query.StoreValidator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code newsgraph validate}. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description =
        "Checks the store's articles against the SHACL shapes of the ontology; exit code 1 if"
            + " something is wrong.")
final class ValidateCommand implements Callable<Integer> {

  @Mixin private StoreOption store;
  @Mixin private ScopeOptions scope;
  @Mixin private TableOptions table;

  @Option(
      names = {"-n", "--most"},
      paramLabel = "N",
      defaultValue = "50",
      description = "Violations shown at most; all are counted (default: ${DEFAULT-VALUE}).")
  private int most;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    Progress progress = TerminalProgress.to(spec.commandLine().getErr());
    try (NewsGraph graph = NewsGraph.open(store.path())) {
      progress.begin("validating", -1);
      StoreValidator.Report report =
          new StoreValidator(graph.store()).validate(scope.scope(), most);
      progress.end();
      if (!report.table().rows().isEmpty()) {
        out.print(table.text(report.table(), ResultFormat.TABLE));
      }
      out.printf(
          Locale.ROOT, "%,d articles, %,d violations%n", report.articles(), report.violations());
      return report.violations() == 0 ? 0 : Newsgraph.FAILED;
    }
  }
}
