package org.newsgraph.ingest;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A date as it is written.
 *
 * @param local the date and time
 * @param offset the offset from UTC, where it is written with one
 * @param dayOnly whether there is no time of day
 */
record ParsedDate(LocalDateTime local, Optional<ZoneOffset> offset, boolean dayOnly) {

  /**
   * The moment with the publisher's own offset.
   *
   * @param zone where the publisher is
   * @param bareZone the zone of times that are written without one
   */
  OffsetDateTime in(ZoneId zone, ZoneId bareZone) {
    if (dayOnly) {
      return local.atZone(zone).toOffsetDateTime();
    }
    ZoneId written = offset.<ZoneId>map(o -> o).orElse(bareZone);
    return local.atZone(written).withZoneSameInstant(zone).toOffsetDateTime();
  }
}
