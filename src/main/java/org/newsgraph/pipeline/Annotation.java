package org.newsgraph.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.newsgraph.model.Article;
import org.newsgraph.model.Publication;
import org.newsgraph.rdf.Iris;

/**
 * {@code newsgraph annotate}: JSON Lines in, JSON Lines out, one output line for each input line
 * and in the same order. A line that cannot be read gives an error line, and the rest goes on.
 */
public final class Annotation {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Lines worked on together: enough to keep the threads busy, few enough to answer soon. */
  private static final int WINDOW = 64;

  private final Analyzer analyzer;
  private final int threads;
  private final AnnotationJson json;

  /**
   * @param options the number of threads, and the base of the entities' IRIs
   */
  public Annotation(Analyzer analyzer, BuildOptions options) {
    this.analyzer = analyzer;
    this.threads = options.threads();
    this.json = new AnnotationJson(new Iris(options.base()));
  }

  /**
   * Annotates all lines.
   *
   * @param in JSON Lines: {@code id}, {@code text}, and optionally {@code published} and {@code
   *     title}; empty lines are passed over
   * @param out gets each output line, without the line's end, on the calling thread
   * @return how many lines there were, and how many gave an error
   */
  public Counts run(BufferedReader in, Consumer<String> out) throws IOException {
    Counts counts = new Counts(0, 0);
    List<String> window = new ArrayList<>();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (!line.isBlank()) {
        window.add(line);
      }
      // The first line is answered at once: a person may be waiting for it.
      if (window.size() == WINDOW || !in.ready() && !window.isEmpty()) {
        counts = counts.plus(flush(window, out));
      }
    }
    return counts.plus(flush(window, out));
  }

  /**
   * What became of the lines.
   *
   * @param lines lines read, empty ones not counted
   * @param errors those among them that could not be read or analysed
   */
  public record Counts(long lines, long errors) {
    private Counts plus(Counts more) {
      return new Counts(lines + more.lines, errors + more.errors);
    }
  }

  private record Answer(int index, String line, boolean error) {}

  private Counts flush(List<String> window, Consumer<String> out) {
    Answer[] answers = new Answer[window.size()];
    List<Integer> indexes = IntStream.range(0, window.size()).boxed().toList();
    Workers.run(indexes, threads, i -> answer(i, window.get(i)), a -> answers[a.index()] = a);
    int errors = 0;
    for (Answer answer : answers) {
      out.accept(answer.line());
      errors += answer.error() ? 1 : 0;
    }
    window.clear();
    return new Counts(answers.length, errors);
  }

  private Answer answer(int index, String line) {
    JsonNode id = NullNode.getInstance();
    try {
      JsonNode input = MAPPER.readTree(line);
      id = input.path("id").isMissingNode() ? id : input.get("id");
      return new Answer(index, json.of(id, analyzer.analyze(article(input))), false);
    } catch (JsonProcessingException e) {
      return error(index, id, "not JSON: " + e.getOriginalMessage());
    } catch (IllegalArgumentException e) {
      return error(index, id, e.getMessage());
    } catch (StageException e) {
      return error(index, id, "could not be analysed: " + e.getMessage());
    }
  }

  private static Answer error(int index, JsonNode id, String reason) {
    return new Answer(index, AnnotationJson.error(id, reason), true);
  }

  private static Article article(JsonNode input) {
    JsonNode text = input.path("text");
    if (!text.isTextual()) {
      throw new IllegalArgumentException(
          "the line has no \"text\": give an object such as {\"id\": \"1\", \"text\": \"...\"}");
    }
    Article article =
        Article.ofText(
            "line " + input.path("id").asText("?"),
            input.path("title").asText("").replace('\n', ' '),
            text.asText());
    JsonNode published = input.path("published");
    return published.isTextual() && !published.asText().isBlank()
        ? article.withPublished(published(published.asText().strip()))
        : article;
  }

  private static Publication published(String text) {
    try {
      return text.length() <= 10
          ? publication(LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC), true)
          : publication(moment(text.replace(' ', 'T')), false);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "\"published\" is not a time in ISO 8601, such as 2023-11-09T09:39:00: " + text, e);
    }
  }

  private static OffsetDateTime moment(String text) {
    boolean hasZone = text.endsWith("Z") || text.matches(".*T.*[+-]\\d\\d:?\\d\\d");
    return hasZone
        ? OffsetDateTime.parse(text)
        : LocalDateTime.parse(text).atOffset(ZoneOffset.UTC);
  }

  private static Publication publication(OffsetDateTime time, boolean dayOnly) {
    return new Publication(time, Publication.Source.METADATA, dayOnly);
  }
}
