package org.newsgraph.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who made an article, as its dateline and its bylines say; {@link #NONE} where they say nothing.
 * Immutable.
 *
 * @param dateline the dateline before its first sentence
 * @param authors its authors, each once
 * @param editors the names behind {@code 责任编辑：} and the like, each once
 * @param source where it was taken from ({@code 来源：}), in the page's own words
 */
public record Byline(
    Optional<Dateline> dateline,
    List<String> authors,
    List<String> editors,
    Optional<String> source) {

  /** Nothing is said. */
  public static final Byline NONE =
      new Byline(Optional.empty(), List.of(), List.of(), Optional.empty());

  public Byline {
    Objects.requireNonNull(dateline, "dateline");
    authors = List.copyOf(authors);
    editors = List.copyOf(editors);
    Objects.requireNonNull(source, "source");
  }
}
