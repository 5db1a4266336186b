package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.newsgraph.extract.Extractor;
import org.newsgraph.link.Linker;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Article;
import org.newsgraph.nlp.Annotator;

class LimitedAnalyzerTest {

  private static final Limits LIMITS = new Limits(2000, Duration.ofMillis(500));

  private final AtomicBoolean over = new AtomicBoolean();

  @AfterEach
  void end() {
    over.set(true);
  }

  /** Does what the worst articles could make an annotator do. */
  private AnnotatedText annotate(Article article) {
    String text = article.text();
    if (text.startsWith("无尽")) {
      while (!over.get()) {
        Thread.onSpinWait(); // Without an ear for interruptions.
      }
    } else if (text.startsWith("巨大")) {
      throw new OutOfMemoryError("Java heap space");
    } else if (text.startsWith("深")) {
      depth(text.length());
    }
    return new FakeAnnotator().annotate(article);
  }

  private static int depth(int left) {
    return left == 0 ? 0 : 1 + depth(left - 1);
  }

  private LimitedAnalyzer analyzer() {
    Annotator annotator = this::annotate;
    return new LimitedAnalyzer(
        new Analyzer(annotator, new Extractor(), new Linker(List.of())), LIMITS);
  }

  private static Article article(String text) {
    return Article.ofText("a.txt", "标题", text);
  }

  @Test
  void givesUpWhatIsTooLongOrEndlessOrTooLargeAndGoesOn() throws StageException {
    try (LimitedAnalyzer analyzer = analyzer()) {
      assertThatThrownBy(() -> analyzer.analyze(article("长".repeat(2000))))
          .hasMessageContaining("it has 2003 characters, and the limit is 2000");
      assertThatThrownBy(() -> analyzer.analyze(article("无尽的文章。")))
          .hasMessageContaining("it took longer than 0.5 s");
      assertThatThrownBy(() -> analyzer.analyze(article("巨大的文章。")))
          .hasMessageContaining("the memory does not suffice");
      assertThat(analyzer.analyze(article("解振华在迪拜。")).entities()).isNotEmpty();
    }
  }

  @Test
  void hasAStackForDeepText() throws StageException {
    try (LimitedAnalyzer analyzer =
        new LimitedAnalyzer(
            new Analyzer(this::annotate, new Extractor(), new Linker(List.of())),
            new Limits(100_000, Duration.ofMinutes(1)))) {
      assertThat(analyzer.analyze(article("深" + "（".repeat(60_000)))).isNotNull();
    }
  }

  @Test
  void saysWhyToUsers() {
    assertThat(
            Failures.of(
                    article("长"),
                    org.newsgraph.model.Stage.ANNOTATE,
                    new LimitException("it took longer than 1 s"))
                .reason())
        .contains("given up: it took longer than 1 s", "split it");
  }
}
