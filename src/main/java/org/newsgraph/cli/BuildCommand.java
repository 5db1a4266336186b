package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.newsgraph.NewsGraph;
import org.newsgraph.ingest.Fetcher;
import org.newsgraph.pipeline.BuildOptions;
import org.newsgraph.pipeline.BuildReport;
import org.newsgraph.pipeline.Progress;
import org.newsgraph.pipeline.ServedStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
      arity = "0..*",
      paramLabel = "FILE-OR-FOLDER",
      description =
          "Texts, web pages, web crawls (WARC, ARC), tables, JSON Lines, feeds, told by their content;"
              + " folders are searched through.")
  private List<Path> inputs = List.of();

  @Mixin private StoreOption store;
  @Mixin private AnalysisOptions analysis;
  @Mixin private ColumnOption columns;
  @Mixin private LimitOptions limits;
  @Mixin private WebOptions web;

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
    if (inputs.isEmpty() && !web.any()) {
      throw new ParameterException(
          spec.commandLine(), "nothing to read: name files or folders, or give --feed or --url");
    }
    BuildOptions options =
        analysis.options().withColumns(columns.map()).withAgain(again).withLimits(limits.limits());
    Optional<ServedStore> served = ServedStore.find(store.path(), options.base());
    if (served.isPresent()) {
      spec.commandLine()
          .getErr()
          .println("a server holds the store and writes: " + served.get().url());
      return build((files, progress) -> NewsGraph.build(served.get(), files, options, progress));
    }
    try (NewsGraph graph = NewsGraph.create(store.path(), options)) {
      return build(graph::build);
    }
  }

  /** Builds files into whatever store it is. */
  private interface Builder {
    BuildReport build(List<Path> files, Progress progress) throws IOException;
  }

  private int build(Builder builder) throws IOException, InterruptedException {
    return web.any() ? buildFromWeb(builder) : build(builder, inputs);
  }

  private int build(Builder builder, List<Path> files) throws IOException {
    BuildReport report = builder.build(files, TerminalProgress.to(spec.commandLine().getErr()));
    new ReportPrinter(spec.commandLine().getOut()).print(report, store.path(), failures);
    return report.anyStored() || report.files() == 0 ? 0 : Newsgraph.FAILED;
  }

  private int buildFromWeb(Builder builder) throws IOException, InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    Fetcher fetcher =
        web.fetcher(
            failure -> {
              err.println("newsgraph: " + failure.source() + ": " + failure.reason());
              err.flush();
            });
    fetcher.remember(fetched());
    int code = round(builder, fetcher);
    while (!web.watch().isZero()) {
      spec.commandLine().getOut().flush();
      Thread.sleep(web.watch().toMillis());
      code = round(builder, fetcher);
    }
    return code;
  }

  /** It lies in the store, as it says what the store has seen. */
  private Path fetched() {
    return store.path().resolve("fetched.tsv");
  }

  /** Fetches what is new, and builds it beside the files. */
  private int round(Builder builder, Fetcher fetcher) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("newsgraph-fetched");
    try {
      List<Path> files = new ArrayList<>(inputs);
      files.addAll(web.fetch(fetcher, folder));
      int code = build(builder, files);
      // Not before the pages are in the store: what is lost on the way is to be fetched again.
      fetcher.keep(fetched());
      return files.isEmpty() ? Newsgraph.FAILED : code;
    } finally {
      try (Stream<Path> fetched = Files.list(folder)) {
        fetched.forEach(file -> file.toFile().delete());
      }
      Files.delete(folder);
    }
  }
}
