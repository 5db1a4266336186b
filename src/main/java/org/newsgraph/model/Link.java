package org.newsgraph.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which entry of a knowledge base an entity is.
 *
 * @param key the entry's stable name in its knowledge base, e.g. {@code cldr:US}
 * @param label the entry's preferred name in Simplified characters
 * @param labels further names by language tag ({@code zh-Hans}, {@code zh-Hant}, {@code en})
 * @param iris the entry's IRIs in public data sets (DBpedia, Wikidata); may be empty
 * @param score how certain the link is, 0 to 1: the share of links on such evidence that are right
 * @param evidence the knowledge base and rule that decided, for the explanation
 * @param location where it lies, if it is a place
 */
public record Link(
    String key,
    String label,
    Map<String, List<String>> labels,
    List<String> iris,
    double score,
    String evidence,
    Location location) {

  /**
   * @throws IllegalArgumentException if the score is not within 0 and 1
   */
  public Link {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(location, "location");
    labels = Map.copyOf(labels);
    iris = List.copyOf(iris);
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score of link " + key + " is " + score);
    }
  }

  /** Whether it rests on a name that news has for nothing else: such a link needs no reason. */
  public boolean isByNameAlone() {
    return evidence.endsWith(": name");
  }

  /** A link to something of which no place on the Earth is known. */
  public Link(
      String key,
      String label,
      Map<String, List<String>> labels,
      List<String> iris,
      double score,
      String evidence) {
    this(key, label, labels, iris, score, evidence, Location.UNKNOWN);
  }
}
