package org.newsgraph.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** JSON with an article each in the objects of a list, or in one object after another. */
final class JsonRecords implements Records {

  static final ObjectMapper MAPPER = new ObjectMapper();

  private static final Pattern OBJECT =
      Pattern.compile("^\\s*\\{\\s*\"[^\"\\n]{1,80}\"\\s*:.*", Pattern.DOTALL);
  private static final Pattern LIST =
      Pattern.compile("^\\s*\\[\\s*\\{\\s*\"[^\"\\n]{1,80}\"\\s*:.*", Pattern.DOTALL);

  private final Path file;
  private final LimitedReader reader;
  private final MappingIterator<JsonNode> nodes;
  private final ColumnMap columns;
  private long number;

  JsonRecords(Path file, Reader in, ColumnMap columns) throws IOException {
    this.file = file;
    this.reader = new LimitedReader(in);
    this.columns = columns;
    this.nodes = MAPPER.readerFor(JsonNode.class).readValues(reader);
  }

  /** Whether a text begins like JSON. */
  static boolean isJson(String head) {
    return OBJECT.matcher(head).matches() || LIST.matcher(head).matches();
  }

  /** Whether a text begins like JSON Lines: an object that ends where its line does. */
  static boolean isLines(String head) {
    if (!OBJECT.matcher(head).matches()) {
      return false;
    }
    String begin = head.stripLeading();
    int end = begin.indexOf('\n');
    return end < 0 ? head.length() > 1000 : begin.substring(0, end).strip().endsWith("}");
  }

  @Override
  public Document next() throws IOException, UnreadableException {
    reader.reset(LimitedReader.LIMIT);
    String source = file + "#" + (number + 1);
    try {
      if (!nodes.hasNextValue()) {
        return null;
      }
      number++;
      return document(source, nodes.nextValue(), columns);
    } catch (JsonProcessingException e) {
      throw new UnreadableException(
          "record "
              + (number + 1)
              + " is not JSON ("
              + e.getOriginalMessage()
              + "); nothing behind it was read: mend it");
    } catch (LimitedReader.TooLongException e) {
      throw new UnreadableException(
          "record "
              + (number + 1)
              + " has more than "
              + (LimitedReader.LIMIT >> 20)
              + " million characters; nothing behind it was read: leave it out");
    }
  }

  /** The document of an object. */
  static Document document(String source, JsonNode node, ColumnMap columns) {
    if (!node.isObject()) {
      return new FailedDocument(source, "this is JSON, but no object with a text; leave it out");
    }
    Map<String, Object> values = new HashMap<>();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (!field.getValue().isNull()) {
        values.put(field.getKey().toLowerCase(Locale.ROOT), value(field.getValue()));
      }
    }
    Set<String> names = new HashSet<>();
    node.fieldNames().forEachRemaining(name -> names.add(name.toLowerCase(Locale.ROOT)));
    ColumnMap present = columns.in(names);
    return new PageDocument(source, false, () -> page(values, node.path("byline"), present));
  }

  private static Page page(Map<String, Object> values, JsonNode byline, ColumnMap columns)
      throws UnreadableException {
    Page page = Row.page(values, columns);
    BylineNode.read(byline).ifPresent(page.metadata()::setByline);
    return page;
  }

  /**
   * A text; a list of texts, such as authors; the text in an object, such as a publisher's name.
   */
  private static Object value(JsonNode node) {
    if (node.isArray()) {
      java.util.List<Object> list = new java.util.ArrayList<>();
      node.forEach(item -> list.add(value(item)));
      return list;
    }
    return node.isObject() ? node.path("name").asText("") : node.asText();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
