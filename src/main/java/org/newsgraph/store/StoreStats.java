package org.newsgraph.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is in a store, and how much room it takes.
 *
 * @param counts what to how many, in the order in which they are to be shown: articles, people,
 *     places, organizations, events, mentions, claims, times
 * @param quads statements in all graphs
 * @param bytes size on disk
 * @param advice what to do about the size, where something should be done
 */
public record StoreStats(
    Map<String, Long> counts, long quads, long bytes, Optional<String> advice) {
  public StoreStats {
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    Objects.requireNonNull(advice, "advice");
  }
}
