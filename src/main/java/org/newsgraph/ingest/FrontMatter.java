package org.newsgraph.ingest;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsgraph.ingest.Metadata.Field;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * YAML front matter: the lines between two lines of {@code ---} at the start of a text.
 *
 * @param values the keys in lower case with what they hold; empty if there is no front matter
 * @param body the text behind it, or all of the text
 */
record FrontMatter(Map<String, Object> values, String body) {

  /** The keys that are understood, by field, the most trusted first. */
  private static final List<Map.Entry<Field, List<String>>> KEYS =
      List.of(
          Map.entry(Field.TITLE, List.of("title", "headline", "标题", "標題")),
          Map.entry(
              Field.URL,
              List.of("original_url", "canonical_url", "canonical", "url", "link", "from")),
          Map.entry(Field.URL, List.of("source_url", "permalink", "source", "网址", "链接")),
          Map.entry(
              Field.DATE,
              List.of("published", "date_published", "datepublished", "publish_date", "pubdate")),
          Map.entry(Field.DATE, List.of("date", "time", "created", "日期", "发布时间", "發布時間")),
          Map.entry(Field.AUTHOR, List.of("author", "authors", "byline", "作者")),
          Map.entry(Field.PUBLISHER, List.of("publisher", "site", "site_name", "媒体", "来源")),
          Map.entry(Field.LANGUAGE, List.of("language", "lang")));

  private static final int LIMIT = 64 << 10;

  static FrontMatter split(String text) {
    FrontMatter none = new FrontMatter(Map.of(), text);
    TextLines lines = new TextLines(text);
    if (!lines.peek().equals("---")) {
      return none;
    }
    lines.next();
    String rest = lines.rest();
    int end = rest.startsWith("---") ? 0 : rest.indexOf("\n---");
    if (end < 0 || end > LIMIT) {
      return none;
    }
    TextLines behind = new TextLines(rest.substring(end));
    if (!behind.peek().equals("---")) {
      return none;
    }
    behind.next();
    return new FrontMatter(parse(rest.substring(0, end)), behind.rest());
  }

  private static Map<String, Object> parse(String yaml) {
    Map<String, Object> values = new HashMap<>();
    try {
      Object loaded = new Load(LoadSettings.builder().build()).loadFromString(yaml);
      if (loaded instanceof Map<?, ?> map) {
        map.forEach((key, value) -> values.put(lower(String.valueOf(key)), value));
      }
    } catch (YamlEngineException e) {
      simple(yaml, values); // Titles with colons or quotes that nobody escaped are common.
    }
    return values;
  }

  private static void simple(String yaml, Map<String, Object> values) {
    for (String line : yaml.split("\n")) {
      int colon = line.indexOf(':');
      if (colon > 0 && !Character.isWhitespace(line.charAt(0))) {
        String value = line.substring(colon + 1).strip();
        boolean quoted = value.length() > 1 && "\"'".indexOf(value.charAt(0)) >= 0;
        values.put(
            lower(line.substring(0, colon).strip()),
            quoted ? value.substring(1, value.length() - 1) : value);
      }
    }
  }

  private static String lower(String key) {
    return key.toLowerCase(Locale.ROOT);
  }

  /** Notes what the front matter says. */
  void addTo(Metadata metadata) {
    for (Map.Entry<Field, List<String>> entry : KEYS) {
      for (String key : entry.getValue()) {
        metadata.put(entry.getKey(), usable(entry.getKey(), values.get(key)));
      }
    }
    for (String key : List.of("tags", "categories", "category")) {
      if (values.get(key) instanceof Collection<?> list) {
        list.forEach(value -> metadata.addCategory(String.valueOf(value)));
      } else if (values.get(key) instanceof String value) {
        metadata.addCategory(value);
      }
    }
  }

  private static String usable(Field field, Object value) {
    if (value instanceof Collection<?> list) {
      return list.isEmpty() ? null : usable(field, list.iterator().next());
    }
    if (value == null || value instanceof Map<?, ?>) {
      return null;
    }
    String text = String.valueOf(value);
    return field == Field.URL && !text.startsWith("http") ? null : text;
  }
}
