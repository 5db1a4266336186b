package org.newsgraph.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a place lies, as far as a knowledge base knows.
 *
 * @param point its coordinates
 * @param country the ISO 3166-1 alpha-2 code of its country; for a country its own
 * @param within the larger place that it lies in, as the key of an {@link Entity}: {@code
 *     place/四川省}
 */
public record Location(Optional<Point> point, Optional<String> country, Optional<String> within) {

  /** A place of which nothing is known. */
  public static final Location UNKNOWN =
      new Location(Optional.empty(), Optional.empty(), Optional.empty());

  public Location {
    Objects.requireNonNull(point, "point");
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(within, "within");
  }

  /**
   * A point on the Earth (WGS 84).
   *
   * @param latitude degrees north, -90 to 90
   * @param longitude degrees east, -180 to 180
   */
  public record Point(double latitude, double longitude) {
    /**
     * @throws IllegalArgumentException if it is not on the Earth
     */
    public Point {
      if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
        throw new IllegalArgumentException(
            "latitude " + latitude + " and longitude " + longitude + " are no point on the Earth");
      }
    }
  }
}
