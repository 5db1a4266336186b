package org.newsgraph.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Subtype;

/**
 * One thing in a knowledge base.
 *
 * @param key its stable name, e.g. {@code cldr:US}
 * @param type what kind of thing it is
 * @param subtype the finer kind, where it is certain
 * @param label preferred name in Simplified characters
 * @param labels all names by language tag ({@code zh-Hans}, {@code zh-Hant}, {@code en}), the
 *     preferred one first
 * @param series whether it is a series of events (the world cup), not one of them (the one of 2022)
 * @param iris its IRIs in public data sets; may be empty
 * @param facts what else is known of it
 */
public record Entry(
    String key,
    EntityType type,
    Optional<Subtype> subtype,
    String label,
    Map<String, List<String>> labels,
    boolean series,
    List<String> iris,
    Facts facts) {

  public Entry {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(subtype, "subtype");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(facts, "facts");
    labels = Map.copyOf(labels);
    iris = List.copyOf(iris);
  }

  /** An entry of which nothing but its names is known. */
  public Entry(
      String key,
      EntityType type,
      Optional<Subtype> subtype,
      String label,
      Map<String, List<String>> labels,
      boolean series,
      List<String> iris) {
    this(key, type, subtype, label, labels, series, iris, Facts.NONE);
  }

  /** The same entry called otherwise. */
  Entry withLabel(String other) {
    return new Entry(key, type, subtype, other, labels, series, iris, facts);
  }

  /** The same entry with names from elsewhere behind its own. */
  Entry withNames(Iterable<String> more) {
    Map<String, List<String>> all = new TreeMap<>();
    labels.forEach((tag, names) -> all.put(tag, new ArrayList<>(names)));
    for (String name : more) {
      List<String> same = all.computeIfAbsent(Names.languageOf(name), t -> new ArrayList<>());
      if (!same.contains(name)) {
        same.add(name);
      }
    }
    return new Entry(key, type, subtype, label, all, series, iris, facts);
  }

  /** What tells whether two entries are one thing: the first IRI, else the key. */
  String identity() {
    return iris.isEmpty() ? key : iris.get(0);
  }
}
