package org.newsgraph.ingest;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** CSV or TSV whose first line names the columns, one of them the text. */
final class TableRecords implements Records {

  private static final char[] DELIMITERS = {',', '\t', ';', '|'};
  private static final int LONGEST_NAME = 60;
  private static final Pattern NAME =
      Pattern.compile(".*\\.(?:csv|tsv|tab)(?:\\.gz)?", Pattern.CASE_INSENSITIVE);

  private final Path file;
  private final LimitedReader reader;
  private final CSVParser parser;
  private final Iterator<CSVRecord> rows;
  private final List<String> names;
  private final ColumnMap columns;

  TableRecords(Path file, Reader in, char delimiter, ColumnMap columns) throws IOException {
    this.file = file;
    this.reader = new LimitedReader(in);
    this.parser = CSVParser.builder().setReader(reader).setFormat(format(delimiter)).get();
    this.rows = parser.iterator();
    this.names = rows.next().stream().map(TableRecords::name).toList();
    this.columns = columns.in(Set.copyOf(names));
  }

  private static CSVFormat format(char delimiter) {
    // Quotation marks within a cell are common in news and seldom doubled as they should be.
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(delimiter)
        .setIgnoreEmptyLines(true)
        .setLenientEof(true)
        .setTrailingData(true)
        .get();
  }

  private static String name(String cell) {
    return cell.strip().toLowerCase(Locale.ROOT);
  }

  /** The delimiter if a text begins with the names of columns, one of them the text; or null. */
  static Character delimiter(String head, ColumnMap columns) {
    int end = head.indexOf('\n');
    String line = (end < 0 ? head : head.substring(0, end)).strip();
    for (char delimiter : DELIMITERS) {
      if (line.indexOf(delimiter) > 0 && columns.hasText(new HashSet<>(names(line, delimiter)))) {
        return delimiter;
      }
    }
    return null;
  }

  /**
   * Refuses what is called a table and begins like one, but has no column that is known to hold the
   * text: as a text it would be nonsense.
   */
  static void refuseUnknown(Path file, String head) throws UnreadableException {
    if (!NAME.matcher(file.getFileName().toString()).matches()) {
      return;
    }
    List<String> lines = head.lines().limit(2).toList();
    for (char delimiter : DELIMITERS) {
      List<String> cells = lines.isEmpty() ? List.of() : names(lines.get(0), delimiter);
      boolean more = lines.size() > 1 && lines.get(1).indexOf(delimiter) >= 0;
      if (cells.size() > 1 && more) {
        throw new UnreadableException(
            "none of this table's columns ("
                + String.join(", ", cells)
                + ") is known to hold the text; name it with --map text=COLUMN");
      }
    }
  }

  private static List<String> names(String line, char delimiter) {
    List<String> names = new ArrayList<>();
    for (String cell : line.split(Pattern.quote(String.valueOf(delimiter)))) {
      String name = name(cell.strip().replaceAll("^\"|\"$", ""));
      if (name.length() > LONGEST_NAME) {
        return List.of(); // A sentence, not a name.
      }
      names.add(name);
    }
    return names;
  }

  @Override
  public Document next() throws IOException, UnreadableException {
    reader.reset(LimitedReader.LIMIT);
    long number = parser.getRecordNumber();
    try {
      return rows.hasNext() ? document(rows.next()) : null;
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof LimitedReader.TooLongException) {
        throw new UnreadableException(tooLong(number));
      }
      throw e.getCause();
    } catch (IllegalStateException e) {
      throw new UnreadableException(
          "row "
              + number
              + " is broken ("
              + e.getMessage()
              + "); nothing behind it was read: mend it");
    }
  }

  private static String tooLong(long number) {
    return "row "
        + number
        + " has more than "
        + (LimitedReader.LIMIT >> 20)
        + " million characters, perhaps a quotation mark is not closed; nothing behind it was read:"
        + " mend it";
  }

  private Document document(CSVRecord row) {
    // The first row has the names: the row behind it is the first one of the table.
    String source = file + "#" + (row.getRecordNumber() - 1);
    if (row.size() > names.size()) {
      return new FailedDocument(
          source,
          "the row has "
              + row.size()
              + " cells, but there are "
              + names.size()
              + " columns; quote cells that hold the delimiter");
    }
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < row.size(); i++) {
      if (!row.get(i).isBlank()) {
        values.putIfAbsent(names.get(i), row.get(i));
      }
    }
    return new PageDocument(source, false, () -> Row.page(values, columns));
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
