package org.newsgraph.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Location;
import org.newsgraph.model.Subtype;
import org.newsgraph.text.ChineseScript;

/**
 * The cities and first-level divisions of the world that GeoNames has Chinese names for, with their
 * coordinates: some 10,000. Keys are {@code geonames:} and GeoNames' number or code.
 *
 * <p>What the {@link CuratedBase} has too is no entry here, but adds to the one there.
 */
final class Gazetteer implements KnowledgeBase {

  /** What a row says about an entry of the curated table. */
  record Supplement(List<String> names, Optional<String> iri, Facts facts) {}

  private static final List<String> SUFFIXES = List.of("省", "州", "邦", "府", "区", "大区", "自治区");

  private final MemoryIndex index = new MemoryIndex();
  private final Map<String, String> divisions = new HashMap<>();
  private final Map<String, Supplement> supplements = new HashMap<>();

  private Gazetteer() {
    Tables.resource("divisions.csv").forEach(this::addDivision);
    Tables.resource("cities.csv").forEach(this::addCity);
  }

  static Gazetteer standard() {
    return new Gazetteer();
  }

  @Override
  public String id() {
    return "geonames";
  }

  @Override
  public List<Candidate> candidates(String name, EntityType type) {
    return index.find(name, type);
  }

  /** What it knows of a place of the curated table, by the id there. */
  Optional<Supplement> supplement(String curatedId) {
    return Optional.ofNullable(supplements.get(curatedId));
  }

  private void addDivision(CSVRecord row) {
    List<String> names = names(row);
    divisions.put(row.get("id"), names.get(0));
    Facts facts = Facts.of(row.get("country"));
    if (row.get("same").isEmpty()) {
      for (String suffix : SUFFIXES) {
        if (names.get(0).endsWith(suffix) && names.get(0).length() >= 3 + suffix.length()) {
          names.add(names.get(0).substring(0, names.get(0).length() - suffix.length()));
        }
      }
      add(row, Subtype.PROVINCE, names, Optional.empty(), facts);
    } else {
      supplements.put(row.get("same"), new Supplement(names, Optional.empty(), facts));
    }
  }

  private void addCity(CSVRecord row) {
    List<String> names = names(row);
    Facts facts =
        new Facts(
            Double.parseDouble(row.get("people")),
            Optional.of(row.get("country")),
            Optional.ofNullable(divisions.get(row.get("division")))
                .filter(division -> !names.contains(division)),
            Optional.of(
                new Location.Point(
                    Double.parseDouble(row.get("lat")), Double.parseDouble(row.get("lon")))),
            List.of());
    Optional<String> iri = Optional.of("https://sws.geonames.org/" + row.get("id") + "/");
    if (row.get("same").isEmpty()) {
      add(row, Subtype.CITY, names, iri, facts);
    } else {
      supplements.put(row.get("same"), new Supplement(names, iri, facts));
    }
  }

  private void add(
      CSVRecord row, Subtype subtype, List<String> names, Optional<String> iri, Facts facts) {
    List<String> all = new ArrayList<>(names);
    all.add(row.get("en"));
    all.removeIf(String::isEmpty);
    Entry entry =
        new Entry(
            id() + ":" + row.get("id"),
            EntityType.PLACE,
            Optional.of(subtype),
            names.get(0),
            Names.byLanguage(all),
            false,
            iri.stream().toList(),
            facts);
    all.forEach(name -> index.addLikely(name, entry));
    if (subtype == Subtype.CITY && !names.get(0).endsWith("市")) {
      index.addLikely(names.get(0) + "市", entry);
    }
  }

  /** The Simplified form first, as it is the label. */
  private static List<String> names(CSVRecord row) {
    Set<String> names = new LinkedHashSet<>();
    names.add(ChineseScript.simplify(row.get("zh")));
    names.add(row.get("zh"));
    names.addAll(Tables.list(row.get("names")));
    return new ArrayList<>(names);
  }
}
