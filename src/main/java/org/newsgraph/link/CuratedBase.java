package org.newsgraph.link;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Location;
import org.newsgraph.model.Subtype;

/**
 * A table of names that are frequent in Chinese news, made by hand: organizations, places, people,
 * series of events, single events, agreements and other named things. Keys are {@code curated:} and
 * the row's id.
 *
 * <p>Columns: {@code id}; {@code type}; {@code subtype}; {@code zh-Hans}, the preferred name;
 * {@code zh-Hant}; {@code aliases}, in any script, separated by {@code |}; {@code en}; {@code
 * dbpedia}, the title of the DBpedia resource where it is certain; {@code country}, ISO 3166-1
 * alpha-2; {@code cues}, words separated by {@code |}; where there are events, {@code series}:
 * {@code yes} for what is held again and again. A name with {@code ?} before it, which may also be
 * the preferred one, counts only in an article that has one of the cues.
 */
public final class CuratedBase implements KnowledgeBase {

  /** The id of the base that comes with the program. */
  static final String STANDARD = "curated";

  private static final List<String> FILES =
      List.of(
          "/org/newsgraph/names/organizations.csv",
          "/org/newsgraph/names/places.csv",
          "/org/newsgraph/names/people.csv",
          "/org/newsgraph/names/events.csv",
          "/org/newsgraph/names/agreements.csv",
          "/org/newsgraph/names/things.csv");

  private final String id;
  private final MemoryIndex index = new MemoryIndex();
  private final Map<String, Entry> byRow = new HashMap<>();
  private final Function<String, Optional<Gazetteer.Supplement>> supplements;
  private final Map<String, List<Tenure>> tenures;

  private CuratedBase(
      String id,
      List<CSVRecord> rows,
      Function<String, Optional<Gazetteer.Supplement>> supplements,
      Map<String, List<Tenure>> tenures) {
    this.id = id;
    this.supplements = supplements;
    this.tenures = tenures;
    rows.forEach(this::add);
  }

  /** The table that comes with the program. */
  public static CuratedBase standard() {
    return standard(Gazetteer.standard());
  }

  /** The table that comes with the program, with what a gazetteer adds to its places. */
  static CuratedBase standard(Gazetteer gazetteer) {
    List<CSVRecord> rows = new ArrayList<>();
    FILES.forEach(file -> rows.addAll(Tables.resource(file)));
    return new CuratedBase(STANDARD, rows, gazetteer::supplement, tenures());
  }

  /** Who held which offices: the tenures of people, by the ids of their rows. */
  Map<String, List<Tenure>> held() {
    return tenures;
  }

  /** The entry of a row, by its id. */
  Optional<Entry> entry(String row) {
    return Optional.ofNullable(byRow.get(row));
  }

  private static Map<String, List<Tenure>> tenures() {
    Map<String, List<Tenure>> tenures = new HashMap<>();
    for (CSVRecord row : Tables.resource("/org/newsgraph/names/offices.csv")) {
      tenures.computeIfAbsent(row.get("person"), person -> new ArrayList<>()).add(tenure(row));
    }
    return tenures;
  }

  private static Tenure tenure(CSVRecord row) {
    return new Tenure(row.get("post"), row.get("of"), day(row.get("from")), day(row.get("to")));
  }

  private static Optional<LocalDate> day(String date) {
    return date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
  }

  /**
   * A table of the same columns from elsewhere. Only {@code type} and {@code zh-Hans} must be
   * there; {@code lat} and {@code lon} may be.
   *
   * @param id short name of the base, the first part of its keys
   * @throws UncheckedIOException if it cannot be read
   * @throws IllegalArgumentException if a column is missing or a value is not one of its kind
   */
  public static CuratedBase read(String id, Reader csv) {
    try {
      return new CuratedBase(id, Tables.read(csv), row -> Optional.empty(), Map.of());
    } catch (IOException e) {
      throw new UncheckedIOException("the table of the knowledge base " + id, e);
    }
  }

  /**
   * A user's own table, see {@link #read}; the base is called as the file is.
   *
   * @throws IllegalArgumentException if it makes no sense; the message names the file and the line
   */
  public static CuratedBase open(Path file) {
    String name = file.getFileName().toString().replaceAll("\\..*", "");
    try (Reader reader = Files.newBufferedReader(file)) {
      return read(name, reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public List<Candidate> candidates(String name, EntityType type) {
    return index.find(name, type);
  }

  @Override
  public Map<String, EntityType> certainNames() {
    return index.certain();
  }

  private void add(CSVRecord row) {
    if (field(row, "zh-Hans").isEmpty() || field(row, "type").isEmpty()) {
      throw new IllegalArgumentException(
          "row " + row.getRecordNumber() + " has no type or no name in the column zh-Hans");
    }
    Set<String> marked = new LinkedHashSet<>();
    marked.add(field(row, "zh-Hans"));
    marked.add(field(row, "zh-Hant"));
    marked.addAll(Tables.list(field(row, "aliases")));
    marked.add(field(row, "en"));
    marked.removeIf(String::isEmpty);
    Optional<Gazetteer.Supplement> more = supplements.apply(field(row, "id"));
    Set<String> known = new HashSet<>(marked.stream().map(MemoryIndex::unmarked).toList());
    more.ifPresent(
        m -> m.names().stream().filter(n -> n.length() > 2 && known.add(n)).forEach(marked::add));
    Entry entry = entry(row, marked.stream().map(MemoryIndex::unmarked).toList(), more);
    byRow.put(field(row, "id"), entry);
    List<String> cues = Tables.list(field(row, "cues"));
    marked.forEach(name -> index.add(name, entry, cues));
    if (entry.subtype().equals(Optional.of(Subtype.CITY)) && !entry.label().endsWith("市")) {
      index.add(field(row, "zh-Hans") + "市", entry, cues);
    }
  }

  /** Empty where the table has no such column. */
  private static String field(CSVRecord row, String column) {
    return row.isMapped(column) && row.isSet(column) ? row.get(column) : "";
  }

  private Entry entry(CSVRecord row, List<String> names, Optional<Gazetteer.Supplement> more) {
    List<String> iris = new ArrayList<>();
    if (!field(row, "dbpedia").isEmpty()) {
      iris.add(DBpedia.iri(field(row, "dbpedia")));
    }
    if (!field(row, "wikidata").isEmpty()) {
      iris.add("http://www.wikidata.org/entity/" + field(row, "wikidata"));
    }
    more.flatMap(Gazetteer.Supplement::iri).ifPresent(iris::add);
    Facts facts = more.map(Gazetteer.Supplement::facts).orElseGet(() -> facts(row));
    String key = field(row, "id").isEmpty() ? names.get(0) : field(row, "id");
    return new Entry(
        id + ":" + key,
        type(row),
        Tables.subtype(field(row, "subtype")),
        names.get(0),
        Names.byLanguage(names),
        field(row, "series").equals("yes"),
        iris,
        facts.withTenures(tenures.getOrDefault(field(row, "id"), List.of())));
  }

  private static EntityType type(CSVRecord row) {
    try {
      return EntityType.valueOf(field(row, "type").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "row "
              + row.getRecordNumber()
              + ": '"
              + field(row, "type")
              + "' is no type; wanted is person, place, organization or event",
          e);
    }
  }

  private static Facts facts(CSVRecord row) {
    Facts facts = Facts.of(field(row, "country"));
    if (field(row, "lat").isEmpty() || field(row, "lon").isEmpty()) {
      return facts;
    }
    Location.Point point =
        new Location.Point(
            Double.parseDouble(field(row, "lat")), Double.parseDouble(field(row, "lon")));
    return new Facts(0, facts.country(), Optional.empty(), Optional.of(point), List.of());
  }
}
