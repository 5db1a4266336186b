package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.List;
import org.newsgraph.pipeline.BuildOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of all commands that analyse articles. */
final class AnalysisOptions {

  @Option(
      names = {"-t", "--threads"},
      paramLabel = "N",
      description = "Worker threads (default: as many as the machine has processors).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = BuildOptions.DEFAULT_BASE,
      description = "Base IRI of all data, ending in / or # (default: ${DEFAULT-VALUE}).")
  private String base;

  @Option(
      names = "--kb",
      paramLabel = "FILE",
      description =
          "A knowledge base of your own, a table (.csv) or what 'newsgraph kb import' made; may be"
              + " given several times.")
  private List<Path> bases = List.of();

  @Mixin private EngineOption engine;
  @Mixin private NameOption names;

  BuildOptions options() {
    return new BuildOptions(base, threads, BuildOptions.defaults().batch())
        .withEngine(engine.options())
        .withNames(names.options())
        .withBases(bases);
  }
}
