package org.newsgraph.pipeline;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * One version of an article: where it can be read, what it says, and when it was fetched.
 *
 * @param graph IRI of the article and of its named graph
 * @param source the file, or the file and the record in it, that holds it
 * @param hash the {@link ContentHash}
 * @param fetched when it was fetched; {@link Instant#MIN} if unknown
 * @param parts the pages that it fills, in their order; empty if it is one page
 */
record Version(String graph, String source, String hash, Instant fetched, List<Version> parts) {

  /** Of an article that fills one page. */
  Version(String graph, String source, String hash, Instant fetched) {
    this(graph, source, hash, fetched, List.of());
  }

  /**
   * The version to keep is the greatest: the one fetched last; where that is a tie, the one with
   * the greater hash, then the greater source, so that the order of the files does not matter.
   */
  static final Comparator<Version> BY_AGE =
      Comparator.comparing(Version::fetched)
          .thenComparing(Version::hash)
          .thenComparing(Version::source);

  /** The newer one of two versions. */
  static Version newer(Version a, Version b) {
    return BY_AGE.compare(a, b) >= 0 ? a : b;
  }

  /** The version of an article that fills several pages; it is the article of the first one. */
  static Version joined(List<Version> parts) {
    Version first = parts.get(0);
    List<String> hashes = parts.stream().map(Version::hash).toList();
    return new Version(
        first.graph(), first.source(), ContentHash.of(hashes), first.fetched(), List.copyOf(parts));
  }
}
