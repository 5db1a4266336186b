package org.newsgraph.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Subtype;
import org.newsgraph.text.ChineseScript;

/**
 * The people, organizations and places of the tables in {@code org/newsgraph/names}, which
 * recognition shares with linking. Only their names count here: who bears them is for linking.
 */
final class CuratedNames {

  private static final String FOLDER = "/org/newsgraph/names/";

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setCommentMarker('#')
          .setHeader()
          .setSkipHeaderRecord(true)
          .setTrim(true)
          .get();

  private CuratedNames() {}

  /**
   * Hands on each name of a table, in Simplified characters. Names that count only beside a cue are
   * left out, and Latin ones: the letters of a short one stand in many other words.
   *
   * @param file the table's file name
   */
  static void read(String file, EntityType type, BiConsumer<String, Lexicon.Entry> out) {
    for (CSVRecord row : rows(file)) {
      Optional<Subtype> subtype = Lexicon.subtype(row.get("subtype"));
      for (String name : names(row)) {
        out.accept(name, new Lexicon.Entry(type, subtype, name, true));
      }
    }
  }

  /** The rows of a table. */
  static List<CSVRecord> rows(String file) {
    try (InputStream in = CuratedNames.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException(
            "the data file " + FOLDER + file + " is not on the class path");
      }
      return FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8)).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the data file " + FOLDER + file, e);
    }
  }

  /** The Chinese names of a row that count without a cue, in Simplified characters. */
  static List<String> names(CSVRecord row) {
    List<String> names = new ArrayList<>();
    names.add(row.get("zh-Hans"));
    names.add(row.get("zh-Hant"));
    names.addAll(List.of(row.get("aliases").split("\\|")));
    return names.stream()
        .map(name -> ChineseScript.simplify(name.strip()))
        .filter(name -> name.length() >= 2 && ChineseScript.isHan(name.charAt(0)))
        .distinct()
        .toList();
  }
}
