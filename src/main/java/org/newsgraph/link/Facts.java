package org.newsgraph.link;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.newsgraph.model.Location;

/**
 * What a knowledge base knows of an entry beside its names.
 *
 * @param prior how much is known of it, to compare bearers of one name: people of a city, articles
 *     about somebody; 0 where it is not known
 * @param country ISO 3166-1 alpha-2 code of the country that it belongs to
 * @param division label of the first-level division (province, state) that a place lies in
 * @param point coordinates of a place
 * @param tenures posts that a person has held
 */
public record Facts(
    double prior,
    Optional<String> country,
    Optional<String> division,
    Optional<Location.Point> point,
    List<Tenure> tenures) {

  /** Nothing is known. */
  public static final Facts NONE =
      new Facts(0, Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  public Facts {
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(point, "point");
    tenures = List.copyOf(tenures);
  }

  /** The country alone. */
  static Facts of(String country) {
    return country.isEmpty()
        ? NONE
        : new Facts(0, Optional.of(country), Optional.empty(), Optional.empty(), List.of());
  }

  Facts withTenures(List<Tenure> other) {
    return new Facts(prior, country, division, point, other);
  }
}
