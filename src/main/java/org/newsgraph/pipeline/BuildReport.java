package org.newsgraph.pipeline;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.newsgraph.ingest.Skipped;
import org.newsgraph.model.Failure;

/**
 * What a build did.
 *
 * @param files input files
 * @param articles articles read from them
 * @param skipped records of web crawls that were passed over, by the reason
 * @param added articles that were not in the store before
 * @param replaced articles of which the store held another version
 * @param unchanged articles that the store held already, just as they are
 * @param superseded articles of which a later version was in the input or the store
 * @param characters UTF-16 units of text analysed
 * @param quads quads written
 * @param failures the inputs that gave no article, with the reasons; ordered by source
 * @param elapsed wall-clock time
 */
public record BuildReport(
    long files,
    long articles,
    Map<Skipped, Long> skipped,
    long added,
    long replaced,
    long unchanged,
    long superseded,
    long characters,
    long quads,
    List<Failure> failures,
    Duration elapsed) {
  public BuildReport {
    skipped = Map.copyOf(skipped);
    failures = List.copyOf(failures);
    Objects.requireNonNull(elapsed, "elapsed");
  }

  /** Whether any article of the input is in the store now. */
  public boolean anyStored() {
    return added + replaced + unchanged + superseded > 0;
  }
}
