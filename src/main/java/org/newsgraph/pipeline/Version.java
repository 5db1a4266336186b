package org.newsgraph.pipeline;

import java.time.Instant;
import java.util.Comparator;

/**
 * One version of an article: where it can be read, what it says, and when it was fetched.
 *
 * @param graph IRI of the article and of its named graph
 * @param source the file, or the file and the record in it, that holds it
 * @param hash the {@link ContentHash}
 * @param fetched when it was fetched; {@link Instant#MIN} if unknown
 */
record Version(String graph, String source, String hash, Instant fetched) {

  /**
   * The version to keep is the greatest: the one fetched last; where that is a tie, the one with
   * the greater hash, then the greater source, so that the order of the files does not matter.
   */
  static final Comparator<Version> BY_AGE =
      Comparator.comparing(Version::fetched)
          .thenComparing(Version::hash)
          .thenComparing(Version::source);
}
