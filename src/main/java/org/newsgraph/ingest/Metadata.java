package org.newsgraph.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.model.Byline;

/** What an input says about its article beside the text: the first value of a field counts. */
final class Metadata {

  /** What can be said. */
  enum Field {
    TITLE,
    URL,
    DATE,
    /** A date that may be another one than that of publication. */
    DAY,
    AUTHOR,
    PUBLISHER,
    LANGUAGE,
    MODIFIED,
    SECTION,
    IMAGE,
    SOURCE
  }

  private static final Pattern TAG_ENDS = Pattern.compile("[,，;；、|]");
  private static final int LONGEST_TAG = 60;
  private static final int MOST_TAGS = 50;

  private final Map<Field, String> values = new EnumMap<>(Field.class);
  private final Map<Field, String> origins = new EnumMap<>(Field.class);
  private final Set<String> titles = new LinkedHashSet<>();
  private final Set<String> dates = new LinkedHashSet<>();
  private final Set<String> tags = new LinkedHashSet<>();
  private final List<String> categories = new ArrayList<>();
  private Byline byline;

  /** Notes who made the article, where the input tells just that. */
  void setByline(Byline stated) {
    byline = stated;
  }

  /** Who made the article, where the input tells just that. */
  Optional<Byline> byline() {
    return Optional.ofNullable(byline);
  }

  /** Notes a value, unless it is blank or the field has one already. */
  Metadata put(Field field, String value) {
    String clean = value == null ? "" : CleanText.line(value);
    if (!clean.isEmpty()) {
      if (field == Field.TITLE) {
        titles.add(clean);
      }
      values.putIfAbsent(field, clean);
    }
    return this;
  }

  /** Notes a value and where it stood, unless it is blank or the field has one already. */
  Metadata put(Field field, String value, String origin) {
    boolean open = !values.containsKey(field);
    put(field, value);
    if (open && values.containsKey(field)) {
      origins.put(field, origin);
    }
    return this;
  }

  /** All that was called a headline, the most trusted first. */
  List<String> titles() {
    return List.copyOf(titles);
  }

  /** Notes what the page calls a date where only programs look. */
  void addDate(String date) {
    dates.add(date);
  }

  /** All that the page calls a date where only programs look. */
  List<String> dates() {
    return List.copyOf(dates);
  }

  /** Notes a value in place of any other. */
  void replace(Field field, String value, String origin) {
    values.put(field, value);
    origins.put(field, origin);
  }

  /** Notes tags, unless there are some already. */
  void addTags(List<String> values, String origin) {
    if (tags.isEmpty()) {
      for (String value : values) {
        for (String tag : TAG_ENDS.split(value)) {
          String clean = CleanText.line(tag);
          if (!clean.isEmpty() && clean.length() <= LONGEST_TAG && tags.size() < MOST_TAGS) {
            tags.add(clean);
          }
        }
      }
    }
  }

  /** The tags of a page, each once. */
  List<String> tags() {
    return List.copyOf(tags);
  }

  /** Where a field's value stood, if it is known. */
  Optional<String> origin(Field field) {
    return Optional.ofNullable(origins.get(field));
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
