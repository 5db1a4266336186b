package org.newsgraph.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.model.Byline;
import org.newsgraph.model.Dateline;

/** Reads the byline that {@code newsgraph parse} has written, so that it is not lost on the way. */
final class BylineNode {

  private BylineNode() {}

  /** The byline; nothing if this is none of ours, such as a byline in words. */
  static Optional<Byline> read(JsonNode node) {
    if (!node.isObject() || !node.has("authors") || !node.has("editors")) {
      return Optional.empty();
    }
    JsonNode dateline = node.path("dateline");
    return Optional.of(
        new Byline(
            dateline.isObject() ? Optional.of(dateline(dateline)) : Optional.empty(),
            list(node.path("authors")),
            list(node.path("editors")),
            text(node.path("source"))));
  }

  private static Dateline dateline(JsonNode node) {
    return new Dateline(
        node.path("text").asText(""),
        text(node.path("agency")),
        list(node.path("places")),
        text(node.path("day")).flatMap(BylineNode::day),
        list(node.path("reporters")));
  }

  private static Optional<LocalDate> day(String day) {
    try {
      return Optional.of(LocalDate.parse(day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> text(JsonNode node) {
    return node.isTextual() ? Optional.of(node.asText()) : Optional.empty();
  }

  private static List<String> list(JsonNode node) {
    List<String> texts = new ArrayList<>();
    node.forEach(item -> texts.add(item.asText()));
    return texts;
  }
}
