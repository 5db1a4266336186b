package org.newsgraph.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.newsgraph.model.Subtype;

/** Reads the package's CSV files: comments with {@code #}, a header line, lists with {@code |}. */
final class Tables {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setCommentMarker('#')
          .setHeader()
          .setSkipHeaderRecord(true)
          .setTrim(true)
          .get();

  private Tables() {}

  static List<CSVRecord> resource(String name) {
    try (InputStream in = Tables.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "resource " + name + " of org.newsgraph.link is missing: build the program again");
      }
      return read(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + name + " of org.newsgraph.link", e);
    }
  }

  static List<CSVRecord> read(Reader reader) throws IOException {
    return FORMAT.parse(reader).getRecords();
  }

  /** The parts of a field that is a list; none for an empty field. */
  static List<String> list(String field) {
    return Arrays.stream(field.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /**
   * The subtype that a field names; empty for an empty field.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  static Optional<Subtype> subtype(String field) {
    return field.isEmpty()
        ? Optional.empty()
        : Optional.of(Subtype.valueOf(field.toUpperCase(Locale.ROOT).replace('-', '_')));
  }
}
