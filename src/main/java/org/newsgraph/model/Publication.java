package org.newsgraph.model;

import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * When an article was published, and where that was read.
 *
 * @param time the moment with the publisher's own offset; where only a day is known, its midnight
 * @param source the part of the input that gave it
 * @param dayOnly whether only the day is known
 */
public record Publication(OffsetDateTime time, Source source, boolean dayOnly) {

  /** Where a publication time was read, most trusted first. */
  public enum Source {
    /** A date line in the article's body. */
    BODY,
    /** A date in the URL. */
    URL,
    /** Front matter or the page's metadata. */
    METADATA,
    /** The time at which the article was fetched, for want of anything better. */
    FETCHED
  }

  public Publication {
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(source, "source");
  }
}
