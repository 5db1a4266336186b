package org.newsgraph.cli;

import java.io.PrintWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.newsgraph.NewsGraph;
import org.newsgraph.identity.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code newsgraph decisions}. */
@Command(
    name = "decisions",
    mixinStandardHelpOptions = true,
    description = "Lists what people have decided on identity; writes it to CSV, or reads it.")
final class DecisionsCommand implements Callable<Integer> {

  private static final CSVFormat CSV =
      CSVFormat.RFC4180
          .builder()
          .setHeader("number", "decision", "a", "b", "why", "undone")
          .setSkipHeaderRecord(true)
          .get();

  @Option(names = "--export", paramLabel = "FILE", description = "Writes all decisions as CSV.")
  private Path export;

  @Option(
      names = "--import",
      paramLabel = "FILE",
      description = "Adds the decisions of such a file; those taken back are passed over.")
  private Path read;

  @Mixin private StoreOption store;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    if (read != null) {
      try (NewsGraph graph = NewsGraph.change(store.path())) {
        out.println(addAll(graph) + " decisions read from " + read);
      }
      return 0;
    }
    try (NewsGraph graph = NewsGraph.open(store.path())) {
      List<Decision> decisions = graph.decisions();
      if (export != null) {
        write(decisions);
        out.println(decisions.size() + " decisions written to " + export);
      } else {
        decisions.forEach(decision -> out.println(line(decision)));
      }
    }
    return 0;
  }

  private static String line(Decision d) {
    return d.number()
        + (d.same() ? "  same  " : "  different  ")
        + d.first()
        + "  "
        + d.second()
        + (d.why().isEmpty() ? "" : "  " + d.why())
        + (d.undone() ? "  (taken back)" : "");
  }

  private void write(List<Decision> decisions) throws Exception {
    try (Writer writer = Files.newBufferedWriter(export, StandardCharsets.UTF_8);
        CSVPrinter printer =
            new CSVPrinter(writer, CSV.builder().setSkipHeaderRecord(false).get())) {
      for (Decision d : decisions) {
        printer.printRecord(
            d.number(),
            d.same() ? "same" : "different",
            d.first(),
            d.second(),
            d.why(),
            d.undone());
      }
    }
  }

  private int addAll(NewsGraph graph) throws Exception {
    int added = 0;
    try (Reader reader = Files.newBufferedReader(read, StandardCharsets.UTF_8)) {
      for (CSVRecord row : CSV.parse(reader)) {
        String kind = row.get("decision");
        if (!kind.equals("same") && !kind.equals("different")) {
          throw new IllegalArgumentException(
              read
                  + ": line "
                  + (row.getRecordNumber() + 1)
                  + ": '"
                  + kind
                  + "' is neither 'same' nor 'different'");
        }
        if (!Boolean.parseBoolean(row.get("undone"))) {
          graph.note(kind.equals("same"), row.get("a"), row.get("b"), row.get("why"));
          added++;
        }
      }
    }
    graph.resolve();
    return added;
  }
}
