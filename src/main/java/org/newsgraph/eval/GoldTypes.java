package org.newsgraph.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsgraph.extract.NameTrainer.Label;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Span;

/** The names that a gold row marks: {@code "entities": [[begin, end, type], ...]}. */
final class GoldTypes {

  /** The gold files' own names of the types; finer types that are none of them are left out. */
  private static final Map<String, EntityType> TYPES =
      Map.ofEntries(
          Map.entry("PER", EntityType.PERSON),
          Map.entry("PERSON", EntityType.PERSON),
          Map.entry("person", EntityType.PERSON),
          Map.entry("name", EntityType.PERSON),
          Map.entry("person_name", EntityType.PERSON),
          Map.entry("LOC", EntityType.PLACE),
          Map.entry("GPE", EntityType.PLACE),
          Map.entry("FAC", EntityType.PLACE),
          Map.entry("place", EntityType.PLACE),
          Map.entry("address", EntityType.PLACE),
          Map.entry("scene", EntityType.PLACE),
          Map.entry("location", EntityType.PLACE),
          Map.entry("ORG", EntityType.ORGANIZATION),
          Map.entry("company", EntityType.ORGANIZATION),
          Map.entry("government", EntityType.ORGANIZATION),
          Map.entry("organization", EntityType.ORGANIZATION),
          Map.entry("org_name", EntityType.ORGANIZATION),
          Map.entry("company_name", EntityType.ORGANIZATION),
          Map.entry("event", EntityType.EVENT));

  private GoldTypes() {}

  /** The people, places, organizations and events of a row. */
  static List<Label> names(JsonNode row) {
    List<Label> names = new ArrayList<>();
    for (JsonNode entity : row.path("entities")) {
      EntityType type = TYPES.get(entity.path(2).asText());
      if (type != null) {
        names.add(new Label(new Span(entity.path(0).asInt(), entity.path(1).asInt()), type));
      }
    }
    return names;
  }
}
