package org.newsgraph.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --store}, which most commands share. */
final class StoreOption {

  @Option(
      names = {"-s", "--store"},
      paramLabel = "DIR",
      defaultValue = "${env:NEWSGRAPH_STORE:-newsgraph-store}",
      description =
          "Folder of the store (default: the environment's NEWSGRAPH_STORE, else ./newsgraph-store).")
  private Path store;

  Path path() {
    return store;
  }
}
