package org.newsgraph.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The forms in which a result can be written. */
public enum ResultFormat {
  /** Columns for a terminal. */
  TABLE,
  /** Comma-separated values with a header line. */
  CSV,
  /** SPARQL 1.1 Query Results JSON; JSON-LD for a graph. */
  JSON,
  /** Turtle, for the graph of a CONSTRUCT or DESCRIBE. */
  TURTLE;

  /** The name on the command line: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The format of this name.
   *
   * @throws QueryException if there is none; the message lists them
   */
  public static ResultFormat of(String id) {
    return Arrays.stream(values())
        .filter(format -> format.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new QueryException(
                    "there is no format '"
                        + id
                        + "'; the formats are "
                        + Arrays.stream(values())
                            .map(ResultFormat::id)
                            .collect(Collectors.joining(", "))));
  }
}
