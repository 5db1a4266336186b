package org.newsgraph.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Location;
import org.newsgraph.text.ChineseScript;

/**
 * Makes a base from the result of a SPARQL query, as CSV or JSON: a row for each item, or several
 * with one value each.
 *
 * <p>Variables: {@code item}, its IRI; {@code type}: person, place, organization or event; names in
 * {@code itemLabel}, {@code zh}, {@code zhHans}, {@code zhHant}, {@code alias}, {@code en}; {@code
 * country}, an ISO 3166-1 alpha-2 code; {@code coord}, WKT; {@code sitelinks}.
 */
public final class SparqlImport {

  private static final List<String> NAME_COLUMNS =
      List.of("zhHans", "zh", "itemLabel", "zhHant", "alias", "aliases", "en");
  private static final Pattern POINT =
      Pattern.compile("(?i)POINT\\s*\\(\\s*(-?[0-9.]+)\\s+(-?[0-9.]+)\\s*\\)");

  private SparqlImport() {}

  /** Whether a file begins as such a result does, and not as a dump. */
  public static boolean is(Path file) throws IOException {
    try (DumpReader reader = new DumpReader(file)) {
      StringBuilder begin = new StringBuilder();
      while (begin.length() < 100 && reader.next()) {
        int length = Math.min(300, reader.end() - reader.begin());
        begin.append(
            new String(reader.buffer(), reader.begin(), length, StandardCharsets.UTF_8).strip());
      }
      String text = begin.toString().replace("\uFEFF", "");
      return text.startsWith("{") && text.contains("\"head\"")
          || !text.startsWith("[") && !text.startsWith("{") && text.contains("item");
    }
  }

  /**
   * Makes the base and says how many entries it has.
   *
   * @throws IOException if the result cannot be read, has no column {@code item} or {@code type},
   *     or another type
   */
  public static long run(Path result, Path target) throws IOException {
    Map<String, List<Map<String, String>>> byItem = new LinkedHashMap<>();
    for (Map<String, String> row : rows(result)) {
      String item = row.getOrDefault("item", "");
      if (item.isEmpty() || row.getOrDefault("type", "").isEmpty()) {
        throw new IOException(
            result + ": a row without item or type: " + row + "; both must be among the variables");
      }
      byItem.computeIfAbsent(item, i -> new ArrayList<>()).add(row);
    }
    try (CompactWriter writer = new CompactWriter(target, null)) {
      for (Map.Entry<String, List<Map<String, String>>> one : byItem.entrySet()) {
        add(one.getKey(), one.getValue(), result, writer);
      }
      int entries = writer.entries();
      writer.finish("sparql");
      return entries;
    }
  }

  private static void add(
      String item, List<Map<String, String>> rows, Path result, CompactWriter writer)
      throws IOException {
    Set<String> names = new LinkedHashSet<>();
    for (String column : NAME_COLUMNS) {
      rows.forEach(row -> names.addAll(Tables.list(row.getOrDefault(column, ""))));
    }
    Set<String> keys = new LinkedHashSet<>();
    names.stream().map(Names::fold).filter(key -> key.length() >= 2).forEach(keys::add);
    Optional<String> label = names.stream().filter(Names::hasHan).findFirst();
    if (label.isPresent()) {
      writer.add(
          new Entry(
              "sparql:" + item.substring(item.lastIndexOf('/') + 1),
              type(value(rows, "type"), result),
              Optional.empty(),
              ChineseScript.simplify(label.get()),
              Names.byLanguage(names),
              false,
              List.of(item),
              facts(rows)),
          keys);
    }
  }

  private static EntityType type(String name, Path result) throws IOException {
    try {
      return EntityType.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IOException(
          result + ": '" + name + "' is no type; wanted is person, place, organization or event",
          e);
    }
  }

  private static Facts facts(List<Map<String, String>> rows) {
    Matcher point = POINT.matcher(value(rows, "coord"));
    String links = value(rows, "sitelinks");
    return new Facts(
        links.matches("[0-9]+") ? Integer.parseInt(links) : 0,
        Optional.of(value(rows, "country")).filter(code -> code.matches("[A-Z]{2}")),
        Optional.empty(),
        point.find()
            ? Optional.of(
                new Location.Point(
                    Double.parseDouble(point.group(2)), Double.parseDouble(point.group(1))))
            : Optional.empty(),
        List.of());
  }

  private static String value(List<Map<String, String>> rows, String column) {
    return rows.stream()
        .map(row -> row.getOrDefault(column, ""))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static List<Map<String, String>> rows(Path result) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (BufferedReader reader = Files.newBufferedReader(result)) {
      reader.mark(1);
      boolean json = reader.read() == '{';
      reader.reset();
      if (json) {
        for (JsonNode row : new ObjectMapper().readTree(reader).path("results").path("bindings")) {
          Map<String, String> values = new LinkedHashMap<>();
          row.properties()
              .forEach(v -> values.put(v.getKey(), v.getValue().path("value").asText()));
          rows.add(values);
        }
      } else {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        for (CSVRecord row : format.parse(reader)) {
          rows.add(row.toMap());
        }
      }
    }
    return rows;
  }
}
