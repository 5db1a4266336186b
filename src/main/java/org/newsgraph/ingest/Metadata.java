package org.newsgraph.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an input says about its article beside the text: the first value of a field counts. */
final class Metadata {

  /** What can be said. */
  enum Field {
    TITLE,
    URL,
    DATE,
    AUTHOR,
    PUBLISHER,
    LANGUAGE
  }

  private final Map<Field, String> values = new EnumMap<>(Field.class);
  private final List<String> categories = new ArrayList<>();

  /** Notes a value, unless it is blank or the field has one already. */
  Metadata put(Field field, String value) {
    String clean = value == null ? "" : CleanText.line(value);
    if (!clean.isEmpty()) {
      values.putIfAbsent(field, clean);
    }
    return this;
  }

  Metadata addCategory(String category) {
    categories.add(CleanText.line(category));
    return this;
  }

  Optional<String> get(Field field) {
    return Optional.ofNullable(values.get(field));
  }

  /** Tags and categories: an "author" that is one of them is a feed's name, not a person's. */
  List<String> categories() {
    return categories;
  }
}
