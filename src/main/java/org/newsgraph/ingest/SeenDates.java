package org.newsgraph.ingest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The dates that a reader sees on a page.
 *
 * @param best the one that is most likely the time of publication
 * @param certain whether its place or what stands around it says so
 * @param days all days that are named outside of the sentences
 */
record SeenDates(Optional<ParsedDate> best, boolean certain, Set<LocalDate> days) {

  /** A date that has been found in the text. */
  static SeenDates of(Optional<ParsedDate> date) {
    return new SeenDates(date, true, Set.of());
  }

  /** This; or where it has no date, another one. */
  SeenDates or(Optional<ParsedDate> other) {
    return best.isPresent() ? this : new SeenDates(other, false, days);
  }

  /** Whether what a page calls its date is that of the article, as the page shows it too. */
  boolean confirm(ParsedDate stated) {
    return !certain || best.isEmpty() || days.contains(stated.local().toLocalDate());
  }
}
