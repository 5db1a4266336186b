package org.newsgraph.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code newsgraph kb}. */
@Command(
    name = "kb",
    mixinStandardHelpOptions = true,
    description = "Makes knowledge bases that build and annotate take with --kb.",
    subcommands = {KbImportCommand.class, CommandLine.HelpCommand.class})
final class KbCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to do: kb import DUMP --out FILE");
  }
}
