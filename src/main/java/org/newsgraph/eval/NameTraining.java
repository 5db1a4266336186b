package org.newsgraph.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.newsgraph.extract.NameTrainer;
import org.newsgraph.extract.NameTrainer.Label;
import org.newsgraph.extract.known.KnownNames;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Article;
import org.newsgraph.nlp.Annotator;
import org.newsgraph.pipeline.Progress;
import org.newsgraph.text.ChineseScript;

/**
 * Trains the recogniser of names on labelled files: JSON Lines of {@code "text"} and {@code
 * "entities"}. Each file is taken for a way of labelling of its own.
 */
public final class NameTraining {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Annotator annotator;
  private final Path cache;
  private final Progress progress;

  /**
   * @param annotator gives words, parts of speech and raw names
   * @param cache the folder that keeps the table of known names
   */
  public NameTraining(Annotator annotator, Path cache, Progress progress) {
    this.annotator = Objects.requireNonNull(annotator, "annotator");
    this.cache = Objects.requireNonNull(cache, "cache");
    this.progress = Objects.requireNonNull(progress, "progress");
  }

  /**
   * Labelled texts.
   *
   * @param bothScripts whether they are learnt in Traditional characters too
   * @param agreed whether they are sentences of articles that were labelled by agreement; of one
   *     file at most
   */
  public record Source(Path file, boolean bothScripts, boolean agreed) {}

  /**
   * Trains on the files, in their order.
   *
   * @param articles how much each file's way of labelling counts in whole articles; the numbers add
   *     up to 1
   * @throws IOException if a file cannot be read
   * @throws IllegalArgumentException if a line makes no sense; the message names file and line
   */
  public NameTrainer.Trained train(List<Source> sources, float... articles) throws IOException {
    NameTrainer trainer = new NameTrainer(KnownNames.open(cache, warning -> {}));
    for (int style = 0; style < sources.size(); style++) {
      add(sources.get(style), style, trainer);
      if (sources.get(style).agreed()) {
        trainer.agreed(style);
      }
    }
    progress.begin("training", 2L * NameTrainer.ROUNDS);
    NameTrainer.Trained model = trainer.train(articles, round -> progress.step(1));
    progress.end();
    return model;
  }

  private void add(Source source, int style, NameTrainer trainer) throws IOException {
    Path file = source.file();
    List<String> lines = Files.readAllLines(file);
    progress.begin(file.getFileName().toString(), lines.size());
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        add(lines.get(i), file + ":" + (i + 1), source.bothScripts(), style, trainer);
      }
      progress.step(1);
    }
    progress.end();
  }

  private void add(String line, String where, boolean bothScripts, int style, NameTrainer trainer) {
    JsonNode row = parse(line, where);
    String text = row.path("text").asText();
    if (!row.path("text").isTextual() || !row.path("entities").isArray()) {
      throw new IllegalArgumentException(
          where
              + ": a line needs \"text\" and \"entities\": {\"text\": \"...\", \"entities\": "
              + "[[0, 2, \"person\"]]}");
    }
    List<Label> labels = GoldTypes.names(row);
    for (Label label : labels) {
      if (label.span().end() > text.length()) {
        throw new IllegalArgumentException(
            where + ": the name " + label.span() + " ends behind the text");
      }
    }
    List<AnnotatedText> texts = new ArrayList<>();
    texts.add(annotator.annotate(Article.ofText(where, "", text)));
    if (bothScripts) {
      texts.add(annotator.annotate(Article.ofText(where, "", ChineseScript.traditional(text))));
    }
    trainer.add(texts, labels, style);
  }

  private static JsonNode parse(String line, String where) {
    try {
      return MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(where + ": not JSON: " + e.getOriginalMessage(), e);
    }
  }
}
