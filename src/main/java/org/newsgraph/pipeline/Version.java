package org.newsgraph.pipeline;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;

/**
 * One version of an article: where it can be read, what it says, and when it was fetched.
 *
 * @param graph IRI of the article and of its named graph
 * @param file the file that holds it
 * @param hash the {@link ContentHash}
 * @param fetched when it was fetched; {@link Instant#MIN} if unknown
 */
record Version(String graph, Path file, String hash, Instant fetched) {

  /**
   * The version to keep is the greatest: the one fetched last; where that is a tie, the one with
   * the greater hash, so that the order of the files does not matter.
   */
  static final Comparator<Version> BY_AGE =
      Comparator.comparing(Version::fetched).thenComparing(Version::hash);
}
