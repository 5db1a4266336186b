package org.newsgraph.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What stands before the first sentence of a report: who reported it from where on which day, as in
 * {@code （法新社洛杉矶8日电）}. Immutable.
 *
 * @param text the dateline as it stood in the article; it is no part of the article's text
 * @param agency the agency or paper, in Simplified characters
 * @param places where it was filed, in Simplified characters; several where several are named
 * @param day the day on which it was filed, where it is named and its month and year are known
 * @param reporters the reporters' names, as they stood
 */
public record Dateline(
    String text,
    Optional<String> agency,
    List<String> places,
    Optional<LocalDate> day,
    List<String> reporters) {

  public Dateline {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(agency, "agency");
    places = List.copyOf(places);
    Objects.requireNonNull(day, "day");
    reporters = List.copyOf(reporters);
  }
}
