package org.newsgraph.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the columns of tables, and the keys of JSON Lines, mean, where their names do not tell.
 * Immutable.
 *
 * @param columns field to the name of its column: {@code title} to {@code 标题}
 */
public record ColumnMap(Map<String, String> columns) {

  /** Nothing but the usual names. */
  public static final ColumnMap NONE = new ColumnMap(Map.of());

  /** The fields of an article that a column can hold. */
  public static final Set<String> FIELDS =
      Set.of("title", "text", "url", "date", "author", "publisher", "language", "fetched");

  /** The usual names of the text's column, the surest first. */
  private static final List<String> TEXT_NAMES =
      List.of(
          "text",
          "body",
          "content",
          "articlebody",
          "article_body",
          "maintext",
          "html",
          "fulltext",
          "正文",
          "内容",
          "內容",
          "文本",
          "全文",
          "article");

  private static final List<String> FETCHED_NAMES =
      List.of("fetched", "fetched_at", "crawled", "crawled_at", "crawl_time", "抓取时间", "采集时间");

  /**
   * @throws IllegalArgumentException if a key is none of {@link #FIELDS}
   */
  public ColumnMap {
    Map<String, String> lower = new HashMap<>();
    columns.forEach((field, column) -> lower.put(check(field), lower(column.strip())));
    columns = Map.copyOf(lower);
  }

  private static String check(String field) {
    if (!FIELDS.contains(field.strip())) {
      throw new IllegalArgumentException(
          "'"
              + field
              + "' is no field of an article; the fields are "
              + String.join(", ", new TreeSet<>(FIELDS)));
    }
    return field.strip();
  }

  /**
   * What is left of this for a table without some of the columns: for the fields that they would
   * hold the usual names count, so that one map serves for files of several kinds.
   *
   * @param names the columns of the table, in lower case
   */
  ColumnMap in(Set<String> names) {
    Map<String, String> present = new HashMap<>(columns);
    present.values().retainAll(names);
    return present.size() == columns.size() ? this : new ColumnMap(present);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The value of a field in a row whose keys are in lower case; null if there is none. */
  private Object value(String field, List<String> usual, Map<String, ?> row) {
    if (columns.containsKey(field)) {
      return row.get(columns.get(field));
    }
    return usual.stream().map(row::get).filter(java.util.Objects::nonNull).findFirst().orElse(null);
  }

  Object text(Map<String, ?> row) {
    return value("text", TEXT_NAMES, row);
  }

  Object fetched(Map<String, ?> row) {
    return value("fetched", FETCHED_NAMES, row);
  }

  /** Whether a table with these columns, in lower case, has one with the text. */
  boolean hasText(Set<String> names) {
    return names.contains(columns.getOrDefault("text", ""))
        || TEXT_NAMES.stream().anyMatch(names::contains);
  }
}
