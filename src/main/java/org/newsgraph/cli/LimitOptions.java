package org.newsgraph.cli;

import java.time.Duration;
import org.newsgraph.pipeline.Limits;
import picocli.CommandLine.Option;

/** Where the analysis of one article is given up. */
final class LimitOptions {

  @Option(
      names = "--longest",
      paramLabel = "N",
      description = "Give up articles of more characters (default: 1,000,000).")
  private int characters = Limits.defaults().characters();

  @Option(
      names = "--article-timeout",
      paramLabel = "SECONDS",
      description = "Give up an article that takes longer (default: 300).")
  private double seconds = Limits.defaults().time().toSeconds();

  Limits limits() {
    return new Limits(characters, Duration.ofMillis(Math.round(1000 * seconds)));
  }
}
