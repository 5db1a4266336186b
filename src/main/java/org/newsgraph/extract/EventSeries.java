package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.newsgraph.model.Subtype;

/** The series of events that are held again and again, and the single events known by name. */
final class EventSeries {

  /** How the names of a series tell its editions apart. */
  enum Numbering {
    /** A Latin code with the number behind it: COP28. */
    CODE,
    /** 第28届 or a year before the name. */
    COUNT,
    /** The same, and the place before the name: 巴黎奥运会. */
    PLACE,
    /** 二十大. */
    PARTY
  }

  /** A name of a series. */
  record Series(String series, Optional<Subtype> subtype, Numbering numbering) {}

  /** A single event that has a name. */
  record Single(String full, Optional<Subtype> subtype, Optional<Integer> year) {}

  private static final EventSeries INSTANCE = new EventSeries();

  private final Trie<Series> series = new Trie<>();
  private final Trie<Single> singles = new Trie<>();
  private final List<String> codes = new ArrayList<>();

  private EventSeries() {
    for (String[] row : Table.rows("event_series.tsv", 4)) {
      if (!row[3].equals("never")) {
        addSeries(row);
      }
    }
    for (String[] row : Table.rows("event_names.tsv", 4)) {
      singles.put(
          row[0],
          new Single(
              row[2].isEmpty() ? row[0] : row[2],
              Lexicon.subtype(row[1]),
              row[3].isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(row[3]))));
    }
    addCurated();
  }

  /** What the lists of this room say of a name holds; those of linking add to them. */
  private void addCurated() {
    List<CSVRecord> rows = CuratedNames.rows("events.csv");
    for (CSVRecord row : rows) {
      if (row.get("series").equals("yes")) {
        names(row)
            .forEach(n -> series.put(n, new Series(label(row), subtype(row), Numbering.COUNT)));
      }
    }
    for (CSVRecord row : rows) {
      if (!row.get("series").equals("yes")) {
        names(row)
            .forEach(n -> singles.put(n, new Single(label(row), subtype(row), Optional.empty())));
      }
    }
  }

  private List<String> names(CSVRecord row) {
    return CuratedNames.names(row).stream()
        .filter(name -> name.length() >= 3 && singles.get(name) == null && !endsAsSeries(name))
        .toList();
  }

  /** 巴黎奥运会 is one of a series, which its name tells by its end. */
  private boolean endsAsSeries(String name) {
    for (int i = 0; i + 2 <= name.length(); i++) {
      if (series.get(name.substring(i)) != null) {
        return true;
      }
    }
    return false;
  }

  private static String label(CSVRecord row) {
    return row.get("zh-Hans").replace("?", "");
  }

  private static Optional<Subtype> subtype(CSVRecord row) {
    return Lexicon.subtype(row.get("subtype"));
  }

  private void addSeries(String[] row) {
    Numbering numbering =
        switch (row[3]) {
          case "code" -> Numbering.CODE;
          case "count" -> Numbering.COUNT;
          case "place" -> Numbering.PLACE;
          case "party" -> Numbering.PARTY;
          default ->
              throw new IllegalStateException(
                  "event_series.tsv: " + row[0] + ": unknown numbering '" + row[3] + "'");
        };
    series.put(row[0], new Series(row[1], Lexicon.subtype(row[2]), numbering));
    if (numbering == Numbering.CODE) {
      codes.add(row[0]);
    }
  }

  static EventSeries get() {
    return INSTANCE;
  }

  /** Names of series, all but codes and party congresses to be found as they are written. */
  Trie<Series> series() {
    return series;
  }

  Trie<Single> singles() {
    return singles;
  }

  /** Latin codes such as {@code COP}. */
  List<String> codes() {
    return codes;
  }
}
