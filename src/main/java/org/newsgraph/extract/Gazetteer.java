package org.newsgraph.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Link;
import org.newsgraph.model.Span;
import org.newsgraph.model.Subtype;
import org.newsgraph.text.ChineseScript;

/**
 * A user's own names, which recognition obeys: where one stands in a text it is a name of that
 * type, whatever the model and the rules say; with the type {@code none} it is no name. The longest
 * wins. Immutable and thread-safe.
 */
final class Gazetteer {

  static final String RULE = "gazetteer";

  private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setCommentMarker('#')
          .setHeader()
          .setSkipHeaderRecord(true)
          .setTrim(true)
          .setAllowMissingColumnNames(true)
          .get();

  private record Row(
      Optional<EntityType> type, Optional<Subtype> subtype, String name, List<String> identifiers) {

    /** What the row says the thing is, if it says so. */
    Optional<Link> link() {
      return identifiers.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Link(
                  RULE + ":" + name, name, Map.of("zh-Hans", List.of(name)), identifiers, 1, RULE));
    }
  }

  /** Characters that no IRI has. */
  private static final String NOT_IN_IRIS = "<>\"{}|\\^` ";

  private final Trie<Row> rows = new Trie<>();

  private Gazetteer() {}

  /** Without names. */
  static Gazetteer none() {
    return new Gazetteer();
  }

  /**
   * Reads a CSV file with a header: {@code name}, {@code type}, and optionally {@code subtype},
   * {@code aliases} (separated by {@code |}), which stand for the name, and {@code identifiers}
   * (also separated so): IRIs, or Wikidata's numbers such as {@code Q90}.
   *
   * @throws UncheckedIOException if the file cannot be read
   * @throws IllegalArgumentException if a row makes no sense; the message names file and line
   */
  static Gazetteer read(Path file) {
    Gazetteer result = new Gazetteer();
    try (CSVParser parser =
        CSVParser.parse(Files.newBufferedReader(file, StandardCharsets.UTF_8), FORMAT)) {
      for (String column : List.of("name", "type")) {
        if (!parser.getHeaderNames().contains(column)) {
          throw new IllegalArgumentException(
              file
                  + ": the first line must name the columns name and type; found "
                  + String.join(", ", parser.getHeaderNames()));
        }
      }
      for (CSVRecord row : parser) {
        result.add(row, file + ":" + parser.getCurrentLineNumber());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the gazetteer " + file, e);
    }
    return result;
  }

  private void add(CSVRecord row, String where) {
    String name = row.get("name");
    if (name.isEmpty()) {
      throw new IllegalArgumentException(where + ": the name is missing");
    }
    Row value =
        new Row(
            type(row.get("type"), where),
            subtype(row, where),
            simplified(name),
            listed(row, "identifiers").stream().map(id -> iri(id, where)).toList());
    rows.put(value.name(), value);
    listed(row, "aliases").forEach(alias -> rows.put(simplified(alias), value));
  }

  /** The parts of a field that may be missing. */
  private static List<String> listed(CSVRecord row, String column) {
    return row.isMapped(column) && row.isSet(column)
        ? Arrays.stream(row.get(column).split("\\|"))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .toList()
        : List.of();
  }

  private static String iri(String identifier, String where) {
    if (WIKIDATA.matcher(identifier).matches()) {
      return "http://www.wikidata.org/entity/" + identifier;
    }
    boolean web = identifier.startsWith("http://") || identifier.startsWith("https://");
    if (!web || identifier.chars().anyMatch(c -> NOT_IN_IRIS.indexOf(c) >= 0)) {
      throw new IllegalArgumentException(
          where
              + ": an identifier is an IRI (https://...) or a number of Wikidata (Q90), not '"
              + identifier
              + "'");
    }
    return identifier;
  }

  /** The things that the names of some entities stand for, where the file says so. */
  List<Entity> identified(List<Entity> entities) {
    return entities.stream().map(this::identified).toList();
  }

  private Entity identified(Entity entity) {
    return entity.mentions().stream()
        .filter(mention -> mention.rule().equals(RULE))
        .flatMap(mention -> Optional.ofNullable(rows.get(mention.name())).stream())
        .filter(row -> row.type().filter(entity.type()::equals).isPresent())
        .flatMap(row -> row.link().stream())
        .findFirst()
        .map(entity::withLink)
        .orElse(entity);
  }

  private static String simplified(String name) {
    return ChineseScript.simplify(name);
  }

  private static Optional<EntityType> type(String text, String where) {
    if (text.equals("none")) {
      return Optional.empty();
    }
    for (EntityType type : EntityType.values()) {
      if (type.id().equals(text.toLowerCase(Locale.ROOT))) {
        return Optional.of(type);
      }
    }
    throw new IllegalArgumentException(
        where
            + ": the type is one of person, organization, place, event or none, not '"
            + text
            + "'");
  }

  private static Optional<Subtype> subtype(CSVRecord row, String where) {
    if (!row.isMapped("subtype") || !row.isSet("subtype") || row.get("subtype").isEmpty()) {
      return Optional.empty();
    }
    try {
      return Lexicon.subtype(row.get("subtype"));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          where + ": unknown subtype '" + row.get("subtype") + "'", e);
    }
  }

  /** All that stands in a text, not overlapping, in its order. */
  List<Candidate> find(Doc doc) {
    List<Candidate> found = new ArrayList<>();
    String text = doc.text();
    for (int i = 0; i < text.length(); i++) {
      int from = i;
      Trie.Hit<Row> hit = rows.longest(text, i, end -> isWhole(text, from, end));
      if (hit != null) {
        found.add(candidate(new Span(i, hit.end()), hit.value()));
        i = hit.end() - 1;
      }
    }
    return found;
  }

  private static Candidate candidate(Span span, Row row) {
    return new Candidate(
        span, row.type(), row.subtype(), row.name(), 1, Candidate.Rank.CERTAIN, RULE);
  }

  /** Letters and digits are not cut: AI is not in SAID. */
  private static boolean isWhole(String text, int begin, int end) {
    return !(begin > 0 && isLatin(text.charAt(begin - 1)) && isLatin(text.charAt(begin)))
        && !(end < text.length() && isLatin(text.charAt(end)) && isLatin(text.charAt(end - 1)));
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }
}
