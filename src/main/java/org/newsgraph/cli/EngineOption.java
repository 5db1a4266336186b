package org.newsgraph.cli;

import java.nio.file.Path;
import org.newsgraph.nlp.Engine;
import org.newsgraph.nlp.EngineOptions;
import picocli.CommandLine.Option;

/** How all commands that analyse run the language models. */
final class EngineOption {

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      defaultValue = "fast",
      description =
          "Whose code runs the language models: fast (newsgraph's own), or for comparison corenlp"
              + " (CoreNLP's; slow) or pipeline (CoreNLP's, every sentence parsed; slower)."
              + " Default: ${DEFAULT-VALUE}.")
  private Engine engine;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description =
          "Folder of the prepared language models (default: newsgraph in $XDG_CACHE_HOME, else in"
              + " ~/.cache).")
  private Path cache;

  EngineOptions options() {
    return new EngineOptions(engine, cache == null ? EngineOptions.defaults().cache() : cache);
  }
}
