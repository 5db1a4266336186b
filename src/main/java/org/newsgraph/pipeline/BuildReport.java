package org.newsgraph.pipeline;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
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
 * @param furtherPages pages that are no articles of their own, but parts of one that fills several
 * @param characters UTF-16 units of text analysed
 * @param quads quads written
 * @param held what the store holds now
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
    long furtherPages,
    long characters,
    long quads,
    Held held,
    List<Failure> failures,
    Duration elapsed) {

  /**
   * What a store holds.
   *
   * @param articles all articles
   * @param copies those among them that are copies of others, exact or near; empty if a server
   *     holds the store, which finds them by itself
   */
  public record Held(long articles, OptionalLong copies) {

    public Held {
      Objects.requireNonNull(copies, "copies");
    }
  }

  public BuildReport {
    skipped = Map.copyOf(skipped);
    failures = List.copyOf(failures);
    Objects.requireNonNull(held, "held");
    Objects.requireNonNull(elapsed, "elapsed");
  }

  /** Whether any article of the input is in the store now. */
  public boolean anyStored() {
    return added + replaced + unchanged + superseded > 0;
  }
}
