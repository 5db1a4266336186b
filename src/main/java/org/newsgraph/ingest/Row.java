package org.newsgraph.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.ingest.Metadata.Field;

/** A row of a table, or an object of JSON Lines, as a page. */
final class Row {

  private static final Map<String, Field> FIELDS =
      Map.of(
          "title", Field.TITLE,
          "url", Field.URL,
          "date", Field.DATE,
          "author", Field.AUTHOR,
          "publisher", Field.PUBLISHER,
          "language", Field.LANGUAGE);

  private Row() {}

  /**
   * @param values what the row says, by column name in lower case
   * @throws UnreadableException if it has no text
   */
  static Page page(Map<String, Object> values, ColumnMap columns) throws UnreadableException {
    Object text = columns.text(values);
    if (text == null || text.toString().isBlank()) {
      throw new UnreadableException(
          "the record has no text; name its column with --map text=COLUMN, or leave it out");
    }
    Metadata metadata = new Metadata();
    columns
        .columns()
        .forEach(
            (field, column) -> {
              if (FIELDS.containsKey(field) && values.get(column) != null) {
                metadata.put(FIELDS.get(field), values.get(column).toString());
              }
            });
    new FrontMatter(values, "").addTo(metadata);
    return new Page(metadata, fetched(columns.fetched(values)), Markup.parse(text.toString()));
  }

  private static Optional<Instant> fetched(Object value) {
    if (value == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(OffsetDateTime.parse(value.toString().strip()).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty(); // Without an offset it is no moment.
    }
  }
}
