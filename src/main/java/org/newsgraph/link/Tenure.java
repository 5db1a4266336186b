package org.newsgraph.link;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A post that a person has held.
 *
 * @param post its title in Simplified characters: {@code 总统}
 * @param of the country's ISO 3166-1 alpha-2 code, or the name of what the post is one of; may be
 *     empty
 * @param from the first day, where it is known
 * @param to the day after the last, where it is known and over
 */
public record Tenure(String post, String of, Optional<LocalDate> from, Optional<LocalDate> to) {
  public Tenure {
    Objects.requireNonNull(post, "post");
    Objects.requireNonNull(of, "of");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
  }

  /** Whether it was held on a day. */
  boolean at(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && to.map(day::isBefore).orElse(true);
  }

  /** For the explanation of a link: {@code 总统 of US 2021-01-20 to 2025-01-20}. */
  String inWords() {
    String country = of.isEmpty() ? "" : " of " + of;
    String since = from.map(d -> " " + d).orElse("");
    return post + country + since + to.map(d -> " to " + d).orElse("");
  }
}
