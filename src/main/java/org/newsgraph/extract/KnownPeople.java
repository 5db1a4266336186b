package org.newsgraph.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * Which names of the table of people are one person's: 奥巴马 beside 米歇尔·奥巴马 is not her short name, as
 * another row has it.
 */
final class KnownPeople {

  private static final KnownPeople INSTANCE = new KnownPeople();

  private final Map<String, String> rows = new HashMap<>();

  private KnownPeople() {
    for (CSVRecord row : CuratedNames.rows("people.csv")) {
      // A name of two people says nothing.
      CuratedNames.names(row).forEach(name -> rows.merge(name, row.get("id"), (a, b) -> ""));
    }
  }

  static KnownPeople get() {
    return INSTANCE;
  }

  /** Whether both names are known, and are two people's. */
  boolean areTwo(String name, String other) {
    List<String> ids = List.of(rows.getOrDefault(name, ""), rows.getOrDefault(other, ""));
    return !ids.contains("") && !ids.get(0).equals(ids.get(1));
  }
}
