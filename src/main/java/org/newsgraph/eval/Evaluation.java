package org.newsgraph.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.model.Analysis;
import org.newsgraph.model.Article;

/**
 * Scores an analysis against gold files in JSON Lines, whose kind is told by their rows' fields:
 * {@code entities} (names), {@code results} (times with values), {@code timex} (time expressions),
 * {@code mentions} with titles (links). Files of other kinds are passed over.
 */
public final class Evaluation {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Function<Article, Analysis> analyze;

  /**
   * @param analyze what is to be scored; thread-safe
   */
  public Evaluation(Function<Article, Analysis> analyze) {
    this.analyze = analyze;
  }

  /**
   * The gold files of a folder, sorted by name; a file stands for itself.
   *
   * @throws NoSuchFileException if there is no such file or folder, or no gold file in it
   */
  public static List<Path> goldFiles(Path folder) throws IOException {
    if (Files.isRegularFile(folder)) {
      return List.of(folder);
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> gold = files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList();
      if (gold.isEmpty()) {
        throw new NoSuchFileException(folder + "/*.jsonl");
      }
      return gold;
    }
  }

  /**
   * Scores one gold file.
   *
   * @return no scores where it holds nothing that is measured here
   * @throws IOException if it cannot be read or a line is not JSON; the message names the line
   */
  public List<Score> score(Path file) throws IOException {
    List<JsonNode> rows = read(file);
    Optional<Measure> measure = rows.isEmpty() ? Optional.empty() : measure(rows.get(0));
    if (measure.isEmpty()) {
      return List.of();
    }
    String name = file.getFileName().toString();
    List<Analysis> found =
        IntStream.range(0, rows.size())
            .parallel()
            .mapToObj(i -> analyze.apply(GoldRow.article(name, i + 1, rows.get(i))))
            .toList();
    for (int i = 0; i < rows.size(); i++) {
      measure.get().add(rows.get(i), found.get(i));
    }
    return measure.get().scores(name);
  }

  private static Optional<Measure> measure(JsonNode row) {
    if (row.has("entities")) {
      return Optional.of(new NameMeasure());
    } else if (row.has("results")) {
      return Optional.of(new TimeMeasure());
    } else if (row.has("timex")) {
      return Optional.of(new TimexMeasure());
    } else if (row.path("mentions").path(0).path(2).isTextual()) {
      return Optional.of(new LinkMeasure());
    }
    return Optional.empty();
  }

  private static List<JsonNode> read(Path file) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank()) {
        try {
          rows.add(MAPPER.readTree(line));
        } catch (JsonProcessingException e) {
          throw new IOException(file + ":" + number + ": not JSON: " + e.getOriginalMessage(), e);
        }
      }
    }
    return rows;
  }
}
