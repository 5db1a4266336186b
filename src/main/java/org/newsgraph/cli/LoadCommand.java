package org.newsgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.newsgraph.pipeline.Progress;
import org.newsgraph.store.EndpointLoad;
import org.newsgraph.store.Mode;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.QuadFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph load}. */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description =
        "Loads the results of a job on a cluster, or other files of N-Quads, into a store here or"
            + " elsewhere. A graph that is there already is replaced.")
final class LoadCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "PART",
      description = "Files of N-Quads (.nq, .nq.gz), or folders with such; the job's --out.")
  private List<Path> parts;

  @Mixin private StoreOption store;
  @Mixin private EndpointOption endpoint;

  @Option(
      names = "--journal",
      paramLabel = "FILE",
      defaultValue = "newsgraph-load.journal",
      description =
          "With --endpoint: notes what has arrived, so that the same command goes on where it was"
              + " interrupted (default: ${DEFAULT-VALUE}).")
  private Path journal;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    List<Path> files = QuadFiles.list(parts);
    PrintWriter out = spec.commandLine().getOut();
    Progress progress = TerminalProgress.to(spec.commandLine().getErr());
    progress.begin("loading", -1);
    if (endpoint.given()) {
      EndpointLoad.Result done =
          new EndpointLoad(endpoint.endpoint(), journal).load(files, progress::step);
      progress.end();
      out.printf(
          Locale.ROOT,
          "%,d files: %,d quads in %,d graphs loaded",
          files.size(),
          done.quads(),
          done.graphs());
      out.printf(
          Locale.ROOT,
          done.before() > 0 ? "; %,d were there from an earlier run%n" : "%n",
          done.before());
      out.printf("endpoint: %s%n", endpoint.endpoint());
      return 0;
    }
    try (NewsStore target = NewsStore.open(store.path(), Mode.WRITE)) {
      long quads = target.quadLoad().load(files, progress::step);
      progress.end();
      out.printf(
          Locale.ROOT,
          "%,d files: %,d quads loaded; articles in the store: %,d%n",
          files.size(),
          quads,
          target.contentHashes().size());
    }
    out.printf("store: %s%n", store.path());
    return 0;
  }
}
