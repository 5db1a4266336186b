package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.newsgraph.link.KbImport;
import org.newsgraph.link.SparqlImport;
import org.newsgraph.pipeline.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newsgraph kb import}. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description =
        "Makes a compact base of people, places, organizations and events with Chinese names from a"
            + " dump of Wikidata, or from the result of a SPARQL query. Interrupted, it goes on"
            + " where it was.")
final class KbImportCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "DUMP",
      description =
          "A JSON dump such as latest-all.json.gz (.gz, .bz2 or unpacked), or a SPARQL result as CSV"
              + " or JSON.")
  private Path dump;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "FILE",
      description = "The base to be made.")
  private Path target;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    PrintWriter out = spec.commandLine().getOut();
    if (SparqlImport.is(dump)) {
      out.printf("%d entries in %s%n", SparqlImport.run(dump, target), target);
      return 0;
    }
    Progress progress = TerminalProgress.to(spec.commandLine().getErr());
    progress.begin("importing records of the dump", -1);
    KbImport.Counts counts = new KbImport(dump, target, progress::step).run();
    progress.end();
    print(counts, out);
    return 0;
  }

  private void print(KbImport.Counts counts, PrintWriter out) {
    if (counts.resumedAt() > 0) {
      out.println("went on after " + counts.resumedAt() + " records");
    }
    out.printf(
        Locale.ROOT,
        "%d records read, %d entries in %s (%.1f MB)%n",
        counts.records(),
        counts.entries(),
        target,
        target.toFile().length() / 1e6);
    if (counts.unreadable() > 0) {
      out.println(counts.unreadable() + " lines could not be read and were left out");
    }
  }
}
