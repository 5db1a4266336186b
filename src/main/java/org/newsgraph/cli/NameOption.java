package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.newsgraph.extract.NameOptions;
import picocli.CommandLine.Option;

/** How all commands that analyse recognise names. */
final class NameOption {

  @Option(
      names = "--names",
      paramLabel = "MODEL",
      description = "A model of names that 'newsgraph train' made (default: newsgraph's own).")
  private Path model;

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description = "CSV of names that recognition obeys: name, type, and optionally more.")
  private Path gazetteer;

  @Option(
      names = "--min-confidence",
      paramLabel = "N",
      defaultValue = "0",
      description = "Leave out mentions of which recognition is less sure, 0 to 1 (default: 0).")
  private double minConfidence;

  NameOptions options() {
    return new NameOptions(
        Optional.ofNullable(model), Optional.ofNullable(gazetteer), minConfidence);
  }
}
