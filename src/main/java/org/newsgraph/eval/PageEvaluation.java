package org.newsgraph.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.ingest.ArticleReader;
import org.newsgraph.ingest.ArticleSink;
import org.newsgraph.model.Article;
import org.newsgraph.model.Failure;

/**
 * Scores the reading of web pages: a file {@code pages.json} gives for each page, by address, its
 * {@code file} in the folder {@code html} beside it, segments {@code with} which its text must
 * stand and {@code without} which it must be, and perhaps a {@code title} and a {@code date}.
 *
 * <p>Segments are compared without regard to white space and invisible characters, titles to case
 * and punctuation either. Not thread-safe.
 */
public final class PageEvaluation {

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u3000]+");
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Counts segments = new Counts();
  private final Counts titles = new Counts();
  private final Counts dates = new Counts();

  private PageEvaluation() {}

  /** The gold file of a folder of pages, or of one that is named itself, if there is one. */
  public static Optional<Path> goldFile(Path folderOrFile) {
    Path file = Files.isDirectory(folderOrFile) ? folderOrFile.resolve("pages.json") : folderOrFile;
    boolean named = file.getFileName().toString().equals("pages.json");
    return named && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
  }

  /**
   * Scores all pages of a gold file.
   *
   * @throws IOException if the file cannot be read or is not JSON
   */
  public static List<Score> score(Path goldFile) throws IOException {
    PageEvaluation evaluation = new PageEvaluation();
    ArticleReader reader = new ArticleReader();
    for (JsonNode gold : new ObjectMapper().readTree(goldFile.toFile())) {
      Path page = goldFile.resolveSibling("html").resolve(gold.path("file").asText());
      Article[] found = {Article.ofText(page.toString(), "", "")};
      reader.read(page, keep(found));
      evaluation.add(gold, found[0]);
    }
    String name = goldFile.getFileName().toString();
    return List.of(
        evaluation.segments.score(name, "segments"),
        evaluation.titles.score(name, "titles"),
        evaluation.dates.score(name, "dates"));
  }

  private static ArticleSink keep(Article[] found) {
    return new ArticleSink() {
      @Override
      public void article(Article article) {
        found[0] = article;
      }

      @Override
      public void failure(Failure failure) {
        // A page that gives no article has none of the segments.
      }
    };
  }

  private void add(JsonNode gold, Article found) {
    String text = plain(found.text());
    for (JsonNode segment : gold.path("with")) {
      if (text.contains(plain(segment.asText()))) {
        segments.right();
      } else {
        segments.missed();
      }
    }
    for (JsonNode segment : gold.path("without")) {
      if (text.contains(plain(segment.asText()))) {
        segments.wrong();
      }
    }
    String day = found.published().map(p -> p.time().toLocalDate().toString()).orElse("");
    compare(gold.path("title").asText(), found.title(), titles);
    compare(gold.path("date").asText(), day, dates);
  }

  private static void compare(String gold, String found, Counts counts) {
    if (gold.isBlank()) {
      return;
    }
    if (letters(gold).equals(letters(found))) {
      counts.right();
    } else {
      counts.missed();
      if (!found.isEmpty()) {
        counts.wrong();
      }
    }
  }

  private static String plain(String text) {
    return SPACE.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }

  private static String letters(String text) {
    return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
