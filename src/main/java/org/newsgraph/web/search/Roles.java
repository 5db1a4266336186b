package org.newsgraph.web.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.newsgraph.rdf.Vocabulary;

/** The parts that something may have in a reported event, by their names in the pages' JSON. */
public final class Roles {

  /** The parts of entities. */
  static final Map<String, Node> ENTITIES =
      ordered(
          "actors", Vocabulary.HAS_ACTOR,
          "targets", Vocabulary.TARGET,
          "places", Vocabulary.HAS_PLACE,
          "topics", Vocabulary.TOPIC);

  /** The words for those who are not named, and for what never is an entity. */
  static final Map<String, Node> WORDS =
      ordered(
          "actorTexts", Vocabulary.ACTOR_TEXT,
          "targetTexts", Vocabulary.TARGET_TEXT,
          "placeTexts", Vocabulary.PLACE_TEXT,
          "topicTexts", Vocabulary.TOPIC_TEXT,
          "instrumentTexts", Vocabulary.INSTRUMENT_TEXT);

  private Roles() {}

  /** Those that entities have, as in {@code actors}, in the order in which they are shown. */
  public static Set<String> ofEntities() {
    return ENTITIES.keySet();
  }

  /**
   * Names and properties in a fixed order.
   *
   * @param pairs a name, its property, the next name and so on
   */
  static Map<String, Node> ordered(Object... pairs) {
    Map<String, Node> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], (Node) pairs[i + 1]);
    }
    return map;
  }
}
