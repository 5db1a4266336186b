package org.newsgraph.store;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What the store remembers of an article so that an unchanged one need not be done again.
 *
 * @param hash its {@code ng:contentHash}
 * @param fetched its {@code ng:fetched}, where it has one
 */
public record ArticleState(String hash, Optional<Instant> fetched) {
  public ArticleState {
    Objects.requireNonNull(hash, "hash");
    Objects.requireNonNull(fetched, "fetched");
  }
}
