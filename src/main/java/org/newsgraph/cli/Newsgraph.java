package org.newsgraph.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The program: all its commands, and what happens when one fails. */
@Command(
    name = "newsgraph",
    mixinStandardHelpOptions = true,
    versionProvider = Newsgraph.VersionOf.class,
    description = "Turns Chinese-language news into a knowledge graph that can be questioned.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    subcommands = {
      DemoCommand.class,
      BuildCommand.class,
      ParseCommand.class,
      ClusterCommand.class,
      LoadCommand.class,
      AnnotateCommand.class,
      QueryCommand.class,
      ExportCommand.class,
      ShowCommand.class,
      ServeCommand.class,
      RemoveCommand.class,
      ResolveCommand.class,
      SameCommand.class,
      DifferentCommand.class,
      UndoCommand.class,
      DecisionsCommand.class,
      KbCommand.class,
      StatsCommand.class,
      ValidateCommand.class,
      EvaluateCommand.class,
      TrainCommand.class,
      LabelCommand.class,
      WordsCommand.class,
      BenchCommand.class,
      AutoComplete.GenerateCompletion.class,
      HelpCommand.class
    },
    footer = {
      "",
      "Try 'newsgraph demo' first; 'newsgraph COMMAND --help' explains a command.",
      "Exit codes: 0 done, 1 the command could not do its work, 2 wrong usage."
    })
public final class Newsgraph {

  /** The command could not do its work. */
  static final int FAILED = 1;

  private Newsgraph() {}

  /** Runs one command and exits with its code. */
  public static void main(String[] args) {
    // Chinese text leaves as UTF-8 whatever the machine's locale says.
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    System.setOut(out);
    System.setErr(err);
    int code = run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    out.flush();
    System.exit(code);
  }

  /**
   * Runs one command within this process: for tests, and for the examples of the docs.
   *
   * @param out gets what the command answers
   * @param err gets messages, progress and errors
   * @return the exit code
   */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine line =
        new CommandLine(new Newsgraph())
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpAutoWidth(true)
            .setExecutionExceptionHandler(
                (e, command, result) -> {
                  command.getErr().println("newsgraph: " + Messages.of(e));
                  command.getErr().flush();
                  return FAILED;
                });
    line.getSubcommands().get("generate-completion").getCommandSpec().usageMessage().hidden(false);
    int code = line.execute(args);
    out.flush();
    err.flush();
    return code;
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(
        new java.io.BufferedOutputStream(new FileOutputStream(descriptor), 1 << 14),
        descriptor == FileDescriptor.err,
        StandardCharsets.UTF_8);
  }

  /** What {@code --version} prints. */
  static final class VersionOf implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        "newsgraph " + org.newsgraph.pipeline.Software.version(),
        "Stanford CoreNLP "
            + org.newsgraph.pipeline.Software.coreNlpVersion()
            + ", Apache Jena "
            + org.newsgraph.pipeline.Software.jenaVersion()
            + ", Java "
            + Runtime.version()
      };
    }
  }
}
