package org.newsgraph.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.model.Article;
import org.newsgraph.model.Publication;

/** What all gold rows have: a text, and often the time against which it is to be read. */
final class GoldRow {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private GoldRow() {}

  /** The row's text as an article without a title. */
  static Article article(String file, int row, JsonNode gold) {
    Article article = Article.ofText(file + ":" + row, "", gold.path("text").asText());
    return reference(gold)
        .map(
            t ->
                article.withPublished(
                    new Publication(
                        t.atOffset(ZoneOffset.UTC), Publication.Source.METADATA, false)))
        .orElse(article);
  }

  /** The reference time, in whichever of the usual fields and forms it stands. */
  static Optional<LocalDateTime> reference(JsonNode gold) {
    for (String field : List.of("ref", "published", "report_time")) {
      if (gold.path(field).isTextual()) {
        return reference(gold.path(field).asText());
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDateTime> reference(String text) {
    List<Integer> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find() && numbers.size() < 6) {
      numbers.add(Integer.valueOf(matcher.group()));
    }
    if (numbers.size() < 3 || numbers.get(0) <= 1900 || numbers.get(0) >= 2100) {
      return Optional.empty();
    }
    while (numbers.size() < 6) {
      numbers.add(0);
    }
    try {
      return Optional.of(
          LocalDateTime.of(
              numbers.get(0),
              numbers.get(1),
              numbers.get(2),
              numbers.get(3),
              numbers.get(4),
              numbers.get(5)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * A gold value's moment; a date means its midnight.
   *
   * @throws DateTimeException if it is none
   */
  static LocalDateTime moment(String text) {
    String iso = text.strip().replace(' ', 'T');
    return iso.indexOf('T') >= 0 ? LocalDateTime.parse(iso) : LocalDate.parse(iso).atStartOfDay();
  }
}
