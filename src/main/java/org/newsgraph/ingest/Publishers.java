package org.newsgraph.ingest;

import java.net.URI;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who publishes at a host, and where its clock stands; from {@code publishers.tsv}. */
final class Publishers {

  /**
   * A row of the table.
   *
   * @param name the name readers know; empty in rows for a whole top-level domain
   * @param zone the zone its times are given in
   * @param bareZone the zone of the times in its texts that are written without one
   * @param known whether the table has it, or its top-level domain
   */
  record Publisher(String name, ZoneId zone, ZoneId bareZone, boolean known) {

    /** A publisher of the table. */
    Publisher(String name, ZoneId zone, ZoneId bareZone) {
      this(name, zone, bareZone, true);
    }
  }

  /** Most Chinese-language news is made in UTC+8, from Beijing to Singapore. */
  private static final ZoneId USUAL_ZONE = ZoneId.of("Asia/Shanghai");

  private static final Map<String, Publisher> BY_HOST = new HashMap<>();
  private static final Set<String> NAMES = new HashSet<>();

  static {
    for (String[] row : DataFile.rows("publishers.tsv", 5)) {
      ZoneId zone = ZoneId.of(row[2]);
      ZoneId bare = row[3].isEmpty() ? zone : ZoneId.of(row[3]);
      BY_HOST.put(row[0], new Publisher(row[1], zone, bare));
      NAMES.add(key(row[1]));
      for (String alias : row[4].split("\\|")) {
        NAMES.add(key(alias));
      }
    }
    NAMES.remove("");
  }

  private Publishers() {}

  /** The publisher at an address; for a host that is not in the table its name is the host. */
  static Optional<Publisher> at(String url) {
    String host = host(url);
    if (host.isEmpty()) {
      return Optional.empty();
    }
    Publisher found = lookup(host);
    if (found != null && !found.name().isEmpty()) {
      return Optional.of(found);
    }
    String name = host.startsWith("www.") ? host.substring(4) : host;
    ZoneId zone = found == null ? USUAL_ZONE : found.zone();
    return Optional.of(new Publisher(name, zone, zone, found != null));
  }

  /** A publisher that is known by its name alone. */
  static Publisher named(String name) {
    return new Publisher(name, USUAL_ZONE, USUAL_ZONE, false);
  }

  /** Whether this is the name of a publisher of the table, in one of its forms. */
  static boolean isName(String text) {
    return NAMES.contains(key(text));
  }

  private static Publisher lookup(String host) {
    for (String part = host; ; part = part.substring(part.indexOf('.') + 1)) {
      Publisher publisher = BY_HOST.get(part);
      if (publisher != null || part.indexOf('.') < 0) {
        return publisher;
      }
    }
  }

  private static String host(String url) {
    try {
      String host = URI.create(url).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** The zone for an article of which nothing is known. */
  static ZoneId usualZone() {
    return USUAL_ZONE;
  }

  /** All hosts of the table, for tests. */
  static List<String> hosts() {
    return BY_HOST.keySet().stream().sorted().toList();
  }
}
