package org.newsgraph.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.TaskContext;
import org.apache.spark.util.SerializableConfiguration;
import org.newsgraph.model.Failure;
import org.newsgraph.pipeline.ArticleRow;
import org.newsgraph.pipeline.ArticleWork;
import org.newsgraph.pipeline.Finding;
import org.newsgraph.pipeline.FirstLook;
import org.newsgraph.pipeline.NamedCounts;
import org.newsgraph.pipeline.OverAll;
import scala.Tuple2;

/**
 * Analyses the articles of one part and writes them. Run again, after its executor was killed, it
 * writes the same file.
 *
 * <p>An article that kills the process which analyses it would do so again: see {@link Suspects}.
 */
final class AnalysisTask implements Serializable {

  private static final long serialVersionUID = 1L;

  private final List<String> arguments;
  private final SerializableConfiguration configuration;
  private final String out;
  private final String run;

  /** An article, and what is there of it. */
  private record Item(String key, byte[] bytes, String held) {}

  AnalysisTask(
      List<String> arguments, SerializableConfiguration configuration, String out, String run) {
    this.arguments = new ArrayList<>(arguments);
    this.configuration = configuration;
    this.out = out;
    this.run = run;
  }

  /**
   * Analyses a part.
   *
   * @param findings by their keys: those of the input, those of articles of several pages, and the
   *     rows of what is there
   * @return what was counted
   */
  byte[] run(
      int part,
      Iterator<
              Tuple2<
                  String,
                  scala.Tuple3<Iterable<Iterable<byte[]>>, Iterable<byte[]>, Iterable<String>>>>
          findings)
      throws IOException {
    long began = System.currentTimeMillis();
    NamedCounts[] counts = {NamedCounts.NONE};
    List<Item> items = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    while (findings.hasNext()) {
      var next = findings.next();
      List<byte[]> bytes = new ArrayList<>();
      next._2()._1().forEach(some -> some.forEach(bytes::add));
      next._2()._2().forEach(bytes::add);
      if (Keyed.is(next._1(), Finding.Kind.TALLY)) {
        counts[0] = counts[0].plus(NamedCounts.of(bytes.get(0)));
      } else if (Keyed.is(next._1(), Finding.Kind.FAILURE)) {
        failures.add(FirstLook.failure(bytes.get(0)));
      } else if (!bytes.isEmpty()) {
        byte[] merged = bytes.stream().reduce(FirstLook::merge).orElseThrow();
        items.add(new Item(next._1(), merged, newest(next._2()._3())));
      }
    }
    // In this order whatever order the findings came in, so that the same articles make the same
    // file.
    items.sort(Comparator.comparing(Item::key));
    NamedCounts done = analyze(part, items, failures);
    return counts[0]
        .plus(done)
        .plus("task milliseconds", System.currentTimeMillis() - began)
        .toBytes();
  }

  /** The row of the last run: each begins with the run's name. */
  private static String newest(Iterable<String> rows) {
    String newest = "";
    for (String row : rows) {
      newest = row.compareTo(newest) > 0 ? row : newest;
    }
    return newest;
  }

  private NamedCounts analyze(int part, List<Item> items, List<Failure> failures)
      throws IOException {
    OutFolder folder = new OutFolder(out, configuration.value());
    String attempt = String.valueOf(TaskContext.get().taskAttemptId());
    String name = OutFolder.part(run, part);
    NamedCounts counts = NamedCounts.NONE;
    boolean any = false;
    // Closed from the last to the first: the rows are in place when all else is.
    try (Suspects suspects =
            new Suspects(folder, run, part, Suspects.Attempt.of(TaskContext.get()));
        OutFolder.PartWriter rows = folder.write(OutFolder.rows(name), attempt);
        OutFolder.PartWriter quads = folder.write(OutFolder.quads(name), attempt);
        OutFolder.PartWriter facts = folder.write(OutFolder.facts(name), attempt)) {
      for (Item item : items) {
        ArticleWork.Worked worked =
            suspects.guard(item.key(), item.bytes(), alone -> work(item, alone));
        worked.lines().forEach(quads::lineUnchecked);
        OverAll.facts(worked.lines()).forEach(facts::lineUnchecked);
        worked.failure().ifPresent(failures::add);
        counts = counts.plus(count(worked));
        if (worked.row().isPresent()) {
          rows.line(worked.row().get().toJson());
          any = true;
        }
      }
      if (any) {
        quads.whole();
        facts.whole();
        rows.whole();
      }
    }
    return counts.plus(writeFailures(folder, part, attempt, failures));
  }

  private ArticleWork.Worked work(Item item, boolean alone) {
    Optional<ArticleRow> held =
        item.held().isEmpty()
            ? Optional.empty()
            : Optional.of(ArticleRow.parse(item.held().substring(item.held().indexOf('\t') + 1)));
    ArticleWork work = ExecutorPipeline.get(arguments);
    return alone ? work.workAlone(item.bytes(), held) : work.work(item.bytes(), held);
  }

  private static NamedCounts count(ArticleWork.Worked worked) {
    NamedCounts counts = NamedCounts.NONE.plus(worked.outcome().name().toLowerCase(Locale.ROOT), 1);
    return worked
        .row()
        .map(
            row ->
                counts
                    .plus("characters", row.characters())
                    .plus("quads", row.quads())
                    .plus("further pages", row.pages() - 1))
        .orElse(counts);
  }

  private NamedCounts writeFailures(
      OutFolder folder, int part, String attempt, List<Failure> failures) throws IOException {
    if (failures.isEmpty()) {
      return NamedCounts.NONE;
    }
    failures.sort(Comparator.comparing(Failure::source).thenComparing(Failure::reason));
    try (OutFolder.PartWriter lines = folder.write(OutFolder.failures(run, part), attempt)) {
      for (Failure failure : failures) {
        lines.line(CsvLine.of(failure.source(), failure.stage().id(), failure.reason()));
      }
      lines.whole();
    }
    return NamedCounts.NONE.plus("failures", failures.size());
  }
}
