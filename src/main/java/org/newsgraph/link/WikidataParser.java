package org.newsgraph.link;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads items of Wikidata's JSON dump. Most lines are told without being parsed, as they have
 * neither a Chinese name nor a place among the classes. Not thread-safe.
 */
final class WikidataParser {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final int MOST_NAMES = 100;

  /** Whose name is taken for the preferred one. */
  private static final List<String> CHINESE =
      List.of("zh-hans", "zh-cn", "zh", "zh-sg", "zh-my", "zh-hant", "zh-tw", "zh-hk", "zh-mo");

  private JsonParser json;
  private Item item;

  /** What has been read of one item. */
  private static final class Item {
    int id;
    final Map<Integer, String> labels = new TreeMap<>();
    final Set<String> aliases = new LinkedHashSet<>();
    final Set<String> latin = new LinkedHashSet<>();
    String english = "";
    final List<Integer> classes = new ArrayList<>();
    final List<Integer> above = new ArrayList<>();
    final Map<String, Integer> single = new TreeMap<>();
    String iso = "";
    double[] point = new double[0];
    final List<WikidataItem.Post> posts = new ArrayList<>();
    int sitelinks;
    String title = "";
  }

  /** A value of a statement: an item, a text, or a point. */
  private record Value(int item, String text, double[] point) {}

  /** Lexemes, properties, forms and senses have other letters; no number is as long as that. */
  private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]{0,8}");

  /** The globe of coordinates that are places' of this world. */
  private static final String EARTH = "/Q2";

  /** An end of which only is known that it has come: before all articles. */
  private static final int OVER = (int) LocalDate.of(-9999, 1, 1).toEpochDay();

  private static final Value NOTHING = new Value(0, "", new double[0]);

  /** What is there, but nobody knows. */
  private static final Value UNKNOWN = new Value(0, "", new double[0]);

  /**
   * How far the last of four bytes may move before they can be what is sought: 0 if they may be it.
   */
  private static final byte[] SKIP = skip("\"zh\"", "\"zh-", "\"P27");

  /**
   * Whether a line may be of an item that matters: it has names in {@code "zh"} or {@code "zh-…"},
   * or {@code "P279"}. Looks at every fourth byte, unless it is one of what is sought.
   */
  static boolean matters(byte[] line, int begin, int end) {
    for (int last = begin + 3; last < end; ) {
      int skip = SKIP[line[last] & 0xFF];
      if (skip == 0 && isSought(line, last)) {
        return true;
      }
      last += Math.max(1, skip);
    }
    return false;
  }

  private static byte[] skip(String... sought) {
    byte[] skip = new byte[256];
    Arrays.fill(skip, (byte) 4);
    for (String four : sought) {
      for (int i = 0; i < 4; i++) {
        skip[four.charAt(i)] = (byte) Math.min(skip[four.charAt(i)], 3 - i);
      }
    }
    return skip;
  }

  private static boolean isSought(byte[] line, int last) {
    if (line[last - 3] != '"') {
      return false;
    }
    boolean chinese = line[last - 2] == 'z' && line[last - 1] == 'h';
    boolean above = line[last - 2] == 'P' && line[last - 1] == '2' && line[last] == '7';
    return chinese || above && last + 1 < line.length && line[last + 1] == '9';
  }

  /**
   * Reads a line.
   *
   * @return empty if it is of no item that has a Chinese name or is a class
   * @throws IOException if it is no JSON
   */
  Optional<WikidataItem> parse(byte[] line, int begin, int end) throws IOException {
    item = new Item();
    try (JsonParser parser = FACTORY.createParser(line, begin, end - begin)) {
      json = parser;
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      eachField(this::readPart);
    }
    boolean named = !item.labels.isEmpty() || !item.aliases.isEmpty();
    return item.id > 0 && (named || !item.above.isEmpty()) ? Optional.of(item()) : Optional.empty();
  }

  private interface Field {
    void read(String name) throws IOException;
  }

  /** Of an object; Wikidata writes an empty one as an empty list. */
  private void eachField(Field field) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      field.read(name);
    }
  }

  private interface Element {
    void read() throws IOException;
  }

  private void eachElement(Element element) throws IOException {
    if (json.currentToken() == JsonToken.START_ARRAY) {
      while (json.nextToken() != JsonToken.END_ARRAY) {
        element.read();
      }
    } else {
      json.skipChildren();
    }
  }

  private void readPart(String name) throws IOException {
    switch (name) {
      case "id" -> item.id = id(json.getText());
      case "labels" -> eachField(this::readLabel);
      case "aliases" -> eachField(this::readAliases);
      case "claims" -> eachField(this::readClaims);
      case "sitelinks" -> eachField(this::readSitelink);
      default -> json.skipChildren();
    }
  }

  /** The number of an item's id; 0 of anything else's. */
  private static int id(String id) {
    return ITEM.matcher(id).matches() ? Integer.parseInt(id.substring(1)) : 0;
  }

  private void readLabel(String language) throws IOException {
    int rank = CHINESE.indexOf(language);
    if (rank >= 0) {
      item.labels.put(rank, string("value"));
    } else if (language.equals("en")) {
      item.english = string("value");
    } else {
      json.skipChildren();
    }
  }

  private void readAliases(String language) throws IOException {
    if (CHINESE.contains(language)) {
      eachElement(() -> item.aliases.add(string("value")));
    } else if (language.equals("en")) {
      eachElement(() -> item.latin.add(string("value")));
    } else {
      json.skipChildren();
    }
  }

  private String string(String wanted) throws IOException {
    String[] found = {""};
    eachField(
        name -> {
          if (name.equals(wanted)) {
            found[0] = json.getText();
          } else {
            json.skipChildren();
          }
        });
    return found[0];
  }

  private void readSitelink(String site) throws IOException {
    item.sitelinks++;
    if (site.equals("enwiki")) {
      item.title = string("title");
    } else {
      json.skipChildren();
    }
  }

  private void readClaims(String property) throws IOException {
    switch (property) {
      case "P31", "P279", "P17", "P27", "P131", "P1001", "P297", "P625", "P39" ->
          eachElement(() -> readClaim(property));
      default -> json.skipChildren();
    }
  }

  private void readClaim(String property) throws IOException {
    Value[] value = {NOTHING};
    String[] rank = {"normal"};
    int[] days = {WikidataItem.OPEN, WikidataItem.OPEN};
    eachField(
        name -> {
          switch (name) {
            case "mainsnak" -> value[0] = snak();
            case "rank" -> rank[0] = json.getText();
            case "qualifiers" -> eachField(qualifier -> readQualifier(qualifier, days));
            default -> json.skipChildren();
          }
        });
    boolean told = value[0] != NOTHING && value[0] != UNKNOWN;
    if (!rank[0].equals("deprecated") && told) {
      add(property, value[0], rank[0].equals("preferred"), days);
    }
  }

  private void add(String property, Value value, boolean preferred, int[] days) {
    switch (property) {
      case "P31" -> item.classes.add(value.item());
      case "P279" -> item.above.add(value.item());
      case "P297" -> item.iso = value.text();
      case "P625" -> item.point = value.point();
      case "P39" -> item.posts.add(new WikidataItem.Post(value.item(), days[0], days[1]));
      default -> {
        boolean over = days[1] != WikidataItem.OPEN;
        if (preferred || !over && !item.single.containsKey(property)) {
          item.single.put(property, value.item());
        }
      }
    }
  }

  private void readQualifier(String property, int[] days) throws IOException {
    if (property.equals("P580") || property.equals("P582")) {
      boolean end = property.equals("P582");
      eachElement(
          () -> {
            Value value = snak();
            // An unknown value for the end says that there was one; no value, that there was none.
            days[end ? 1 : 0] = value == UNKNOWN && end ? OVER : day(value.text());
          });
    } else {
      json.skipChildren();
    }
  }

  private Value snak() throws IOException {
    Value[] value = {NOTHING};
    eachField(
        name -> {
          if (name.equals("snaktype")) {
            value[0] = json.getText().equals("somevalue") ? UNKNOWN : value[0];
          } else if (name.equals("datavalue")) {
            eachField(part -> value[0] = part.equals("value") ? value() : skipped(value[0]));
          } else {
            json.skipChildren();
          }
        });
    return value[0];
  }

  private Value skipped(Value value) throws IOException {
    json.skipChildren();
    return value;
  }

  private Value value() throws IOException {
    if (json.currentToken() == JsonToken.VALUE_STRING) {
      return new Value(0, json.getText(), new double[0]);
    }
    int[] id = {0};
    String[] time = {""};
    double[] point = {Double.NaN, Double.NaN};
    boolean[] elsewhere = {false};
    eachField(
        name -> {
          switch (name) {
            case "id" -> id[0] = id(json.getText());
            case "time" -> time[0] = json.getText();
            case "latitude" -> point[0] = json.getValueAsDouble(Double.NaN);
            case "longitude" -> point[1] = json.getValueAsDouble(Double.NaN);
            case "globe" -> elsewhere[0] = !json.getText().endsWith(EARTH);
            default -> json.skipChildren();
          }
        });
    boolean onEarth = !elsewhere[0] && Math.abs(point[0]) <= 90 && Math.abs(point[1]) <= 180;
    return new Value(id[0], time[0], onEarth ? point : new double[0]);
  }

  /**
   * {@code +2013-03-14T00:00:00Z}; a month or day that is not known is 00, and its first counts.
   * Years before our era have a minus; ages of the earth have more digits than a date can, and all
   * are over.
   */
  private static int day(String time) {
    try {
      String date = time.substring(1, 11).replace("-00", "-01");
      LocalDate day = LocalDate.parse(date);
      return (int) (time.startsWith("-") ? day.withYear(-day.getYear()) : day).toEpochDay();
    } catch (DateTimeException | IndexOutOfBoundsException e) {
      return time.startsWith("-") ? OVER : WikidataItem.OPEN;
    }
  }

  private WikidataItem item() {
    Set<String> chinese = new LinkedHashSet<>(item.labels.values());
    chinese.addAll(item.aliases);
    Set<String> latin = new LinkedHashSet<>();
    latin.add(item.english);
    latin.addAll(item.latin);
    return new WikidataItem(
        item.id,
        some(chinese),
        some(latin),
        ints(item.classes),
        ints(item.above),
        item.single.getOrDefault("P17", item.single.getOrDefault("P27", 0)),
        item.single.getOrDefault("P131", 0),
        item.single.getOrDefault("P1001", 0),
        item.iso,
        item.point,
        item.posts.stream().limit(200).toList(),
        item.sitelinks,
        item.title);
  }

  private static List<String> some(Set<String> names) {
    return names.stream()
        .map(String::strip)
        .filter(name -> !name.isEmpty() && name.length() <= MOST_NAMES)
        .distinct()
        .limit(MOST_NAMES)
        .toList();
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(i -> i).toArray();
  }
}
