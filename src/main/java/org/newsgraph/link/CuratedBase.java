package org.newsgraph.link;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
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
import org.newsgraph.model.Subtype;

/**
 * A table of names that are frequent in Chinese news, made by hand: organizations, places, people,
 * series of events and single events. Keys are {@code curated:} and the row's id.
 *
 * <p>Columns: {@code id}; {@code type}; {@code subtype}; {@code zh-Hans}, the preferred name;
 * {@code zh-Hant}; {@code aliases}, in any script, separated by {@code |}; {@code en}; {@code
 * dbpedia}, the title of the DBpedia resource where it is certain; {@code country}, ISO 3166-1
 * alpha-2; {@code cues}, words separated by {@code |}; where there are events, {@code series}:
 * {@code yes} for what is held again and again. A name with {@code ?} before it, which may also be
 * the preferred one, counts only in an article that has one of the cues.
 */
public final class CuratedBase implements KnowledgeBase {

  private static final List<String> FILES =
      List.of(
          "/org/newsgraph/names/organizations.csv",
          "/org/newsgraph/names/places.csv",
          "/org/newsgraph/names/people.csv",
          "/org/newsgraph/names/events.csv");

  private final String id;
  private final MemoryIndex index = new MemoryIndex();
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
    return new CuratedBase("curated", rows, gazetteer::supplement, tenures());
  }

  private static Map<String, List<Tenure>> tenures() {
    Map<String, List<Tenure>> tenures = new HashMap<>();
    for (CSVRecord row : Tables.resource("/org/newsgraph/names/offices.csv")) {
      tenures
          .computeIfAbsent(row.get("person"), person -> new ArrayList<>())
          .add(
              new Tenure(row.get("post"), row.get("of"), day(row.get("from")), day(row.get("to"))));
    }
    return tenures;
  }

  private static Optional<LocalDate> day(String date) {
    return date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
  }

  /**
   * A table of the same columns from elsewhere.
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
    Set<String> marked = new LinkedHashSet<>();
    marked.add(row.get("zh-Hans"));
    marked.add(row.get("zh-Hant"));
    marked.addAll(Tables.list(row.get("aliases")));
    marked.add(row.get("en"));
    marked.removeIf(String::isEmpty);
    Optional<Gazetteer.Supplement> more = supplements.apply(row.get("id"));
    Set<String> known = new HashSet<>(marked.stream().map(MemoryIndex::unmarked).toList());
    more.ifPresent(
        m -> m.names().stream().filter(n -> n.length() > 2 && known.add(n)).forEach(marked::add));
    Entry entry = entry(row, marked.stream().map(MemoryIndex::unmarked).toList(), more);
    List<String> cues = Tables.list(row.get("cues"));
    marked.forEach(name -> index.add(name, entry, cues));
    if (entry.subtype().equals(Optional.of(Subtype.CITY)) && !entry.label().endsWith("市")) {
      index.add(row.get("zh-Hans") + "市", entry, cues);
    }
  }

  private Entry entry(CSVRecord row, List<String> names, Optional<Gazetteer.Supplement> more) {
    List<String> iris = new ArrayList<>();
    if (!row.get("dbpedia").isEmpty()) {
      iris.add(DBpedia.iri(row.get("dbpedia")));
    }
    if (row.isMapped("wikidata") && !row.get("wikidata").isEmpty()) {
      iris.add("http://www.wikidata.org/entity/" + row.get("wikidata"));
    }
    more.flatMap(Gazetteer.Supplement::iri).ifPresent(iris::add);
    Facts facts = more.map(Gazetteer.Supplement::facts).orElse(Facts.of(row.get("country")));
    return new Entry(
        id + ":" + row.get("id"),
        EntityType.valueOf(row.get("type").toUpperCase(Locale.ROOT)),
        Tables.subtype(row.get("subtype")),
        names.get(0),
        Names.byLanguage(names),
        row.isMapped("series") && row.get("series").equals("yes"),
        iris,
        facts.withTenures(tenures.getOrDefault(row.get("id"), List.of())));
  }
}
