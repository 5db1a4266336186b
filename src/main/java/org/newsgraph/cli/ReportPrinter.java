package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.newsgraph.ingest.Skipped;
import org.newsgraph.model.Failure;
import org.newsgraph.pipeline.BuildReport;

/** Tells a person what a build did. */
final class ReportPrinter {

  /** Failures shown on the screen; all of them go to the file. */
  private static final int SHOWN = 10;

  private final PrintWriter out;

  ReportPrinter(PrintWriter out) {
    this.out = out;
  }

  /**
   * @param failuresFile where the failures are to be written as CSV; may be null
   */
  void print(BuildReport report, Path store, Path failuresFile) throws IOException {
    out.printf(
        Locale.ROOT,
        "%,d files: %,d articles added, %,d replaced, %,d unchanged, %,d failures%n",
        report.files(),
        report.added(),
        report.replaced(),
        report.unchanged(),
        report.failures().size());
    printSkipped(report.skipped());
    if (report.furtherPages() > 0) {
      out.printf(
          Locale.ROOT, "further pages of articles that fill several: %,d%n", report.furtherPages());
    }
    long older = report.articles() - report.furtherPages() - stored(report);
    if (older > 0) {
      out.printf(
          Locale.ROOT,
          "passed over: %,d, as a later version of the same article is there%n",
          older);
    }
    if (report.added() + report.replaced() > 0) {
      printWork(report);
    }
    printFailures(report.failures(), failuresFile);
    report.held().copies().ifPresent(copies -> printHeld(report.held().articles(), copies));
    out.printf("store: %s%n", store);
  }

  private void printHeld(long articles, long copies) {
    out.printf(
        Locale.ROOT,
        "articles in the store: %,d, of them copies of others: %,d, independent: %,d%n",
        articles,
        copies,
        articles - copies);
  }

  private void printSkipped(Map<Skipped, Long> skipped) {
    if (!skipped.isEmpty()) {
      String parts =
          new TreeMap<>(skipped)
              .entrySet().stream()
                  .map(e -> String.format(Locale.ROOT, "%,d %s", e.getValue(), e.getKey().label()))
                  .collect(Collectors.joining(", "));
      out.printf("records of web crawls passed over: %s%n", parts);
    }
  }

  private static long stored(BuildReport report) {
    long failed = report.failures().stream().filter(f -> f.stage().ordinal() > 0).count();
    return report.added() + report.replaced() + report.unchanged() + failed;
  }

  private void printWork(BuildReport report) {
    double seconds = Math.max(0.001, report.elapsed().toMillis() / 1000.0);
    long articles = report.added() + report.replaced();
    out.printf(
        Locale.ROOT,
        "%,d characters, %,d quads (%,d an article) in %.1f s (%.1f articles/s)%n",
        report.characters(),
        report.quads(),
        report.quads() / articles,
        seconds,
        articles / seconds);
  }

  private void printFailures(List<Failure> failures, Path file) throws IOException {
    failures.stream()
        .limit(SHOWN)
        .forEach(f -> out.printf("  %s: %s (%s)%n", f.source(), f.reason(), f.stage().id()));
    if (failures.size() > SHOWN) {
      out.printf(
          Locale.ROOT,
          "  and %,d more%s%n",
          failures.size() - SHOWN,
          file == null ? "; '--failures FILE' lists them all" : "");
    }
    if (file != null) {
      write(failures, file);
      out.printf("failures: %s%n", file);
    }
  }

  private static void write(List<Failure> failures, Path file) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader("source", "stage", "reason").get();
    try (var writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        CSVPrinter csv = new CSVPrinter(writer, format)) {
      for (Failure failure : failures) {
        csv.printRecord(failure.source(), failure.stage().id(), failure.reason());
      }
    }
  }
}
