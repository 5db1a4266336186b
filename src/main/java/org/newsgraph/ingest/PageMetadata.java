package org.newsgraph.ingest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.newsgraph.ingest.Metadata.Field;

/** Reads what a web page says about itself, by {@code page-metadata.tsv}. Not thread-safe. */
final class PageMetadata {

  private record Row(String field, String kind, String name, String attribute, Evaluator query) {
    static Row of(String[] row) {
      return new Row(
          row[0],
          row[1],
          row[2],
          row.length > 3 ? row[3] : "",
          row[1].equals("element") ? QueryParser.parse(row[2]) : null);
    }

    /** Whether the value stands on the page, where a reader may see it. */
    boolean isSeen() {
      return kind.equals("item") || kind.equals("element");
    }
  }

  private static final List<Row> ROWS =
      DataFile.rows("page-metadata.tsv", 3).stream().map(Row::of).toList();

  private static final Set<Field> OF_PUBLICATION = EnumSet.of(Field.DATE, Field.DAY);
  private static final Set<Field> DATES = EnumSet.of(Field.DATE, Field.DAY, Field.MODIFIED);

  private static final List<String> NAMES = List.of("property", "name", "itemprop", "http-equiv");

  private final Document document;
  private final JsonLd jsonLd;
  private final Map<String, List<String>> metas = new HashMap<>();
  private final Map<String, List<String>> items = new HashMap<>();

  private PageMetadata(Document document) {
    this.document = document;
    List<Element> scripts = new ArrayList<>();
    document.traverse(
        (node, depth) -> {
          if (node instanceof Element element && element.attributesSize() > 0) {
            read(element, scripts);
          }
        });
    this.jsonLd = JsonLd.of(scripts);
  }

  /** All is collected on one way through the tree, as pages have thousands of parts. */
  private void read(Element element, List<Element> scripts) {
    String tag = element.normalName();
    if (tag.equals("meta")) {
      for (String name : NAMES) {
        if (element.hasAttr(name)) {
          note(metas, element.attr(name), element.attr("content"));
        }
      }
    } else if (element.hasAttr("itemprop")) {
      note(items, element.attr("itemprop"), value(element));
    } else if (tag.equals("script") && element.attr("type").contains("ld+json")) {
      scripts.add(element);
    }
  }

  static Metadata of(Document document) {
    return new PageMetadata(document).read();
  }

  private static void note(Map<String, List<String>> values, String name, String value) {
    if (!value.isBlank()) {
      values
          .computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
          .add(value);
    }
  }

  private static String value(Element item) {
    for (String attribute : List.of("content", "datetime", "src", "href")) {
      if (item.hasAttr(attribute)) {
        return item.attr(attribute);
      }
    }
    // Where the text is short, such as a time of day, the whole of it is the title.
    if (item.normalName().equals("abbr") && item.hasAttr("title")) {
      return item.attr("title");
    }
    String text = item.childNodeSize() < 20 ? item.text() : "";
    return text.length() < 300 ? text : "";
  }

  private Metadata read() {
    Metadata metadata = new Metadata();
    for (Row row : ROWS) {
      List<String> values = values(row);
      String origin = origin(row);
      if (row.field().equals("tags")) {
        metadata.addTags(values, origin);
      } else if (!values.isEmpty()) {
        Field field = Field.valueOf(row.field().toUpperCase(Locale.ROOT));
        String value = field == Field.AUTHOR ? String.join(", ", values) : values.get(0);
        if (!DATES.contains(field) || DateScanner.read(value).isPresent()) {
          metadata.put(field, value, origin);
          if (OF_PUBLICATION.contains(field) && !row.isSeen()) {
            metadata.addDate(value);
          }
        }
      }
    }
    return metadata;
  }

  private List<String> values(Row row) {
    switch (row.kind()) {
      case "ld":
        return jsonLd.values(row.name());
      case "meta":
        return metas.getOrDefault(row.name(), List.of());
      case "item":
        return items.getOrDefault(row.name().toLowerCase(Locale.ROOT), List.of());
      default:
        Element element = document.selectFirst(row.query());
        if (element == null) {
          return List.of();
        }
        String value =
            row.attribute().equals("text") ? element.text() : element.attr(row.attribute());
        return value.isBlank() ? List.of() : List.of(value);
    }
  }

  private static String origin(Row row) {
    return switch (row.kind()) {
      case "ld" -> "json-ld " + row.name();
      case "meta" -> "meta " + row.name();
      case "item" -> "itemprop " + row.name();
      default -> row.name();
    };
  }
}
