package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.newsgraph.extract.Extractor;
import org.newsgraph.link.Linker;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Article;
import org.newsgraph.nlp.Annotator;

class LimitedAnalyzerTest {

  private static final Limits LIMITS = new Limits(2000, Duration.ofSeconds(3));

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
          .hasMessageContaining("it took longer than 3.0 s");
      assertThatThrownBy(() -> analyzer.analyze(article("巨大的文章。")))
          .hasMessageContaining("the memory does not suffice");
      assertThat(analyzer.analyze(article("解振华在迪拜。")).entities()).isNotEmpty();
    }
  }

  /** The memory suffices for each of them, but not for both at a time. */
  @Test
  void whoLacksMemoryBecauseOfAnotherIsAnalysedAlone() throws Exception {
    Semaphore memory = new Semaphore(1);
    CyclicBarrier both = new CyclicBarrier(2);
    AtomicInteger attempts = new AtomicInteger();
    Annotator annotator =
        article -> {
          boolean first = attempts.incrementAndGet() <= 2;
          if (!memory.tryAcquire()) {
            await(both);
            throw new OutOfMemoryError("Java heap space");
          }
          if (first) {
            await(both);
          }
          memory.release();
          return new FakeAnnotator().annotate(article);
        };
    Limits limits = new Limits(2000, Duration.ofMinutes(1));
    try (LimitedAnalyzer analyzer =
        new LimitedAnalyzer(
            new Analyzer(annotator, new Extractor(), new Linker(List.of())), limits)) {
      CompletableFuture<Boolean> other =
          CompletableFuture.supplyAsync(() -> isAnalysed(analyzer, "克里在迪拜。"));
      assertThat(isAnalysed(analyzer, "解振华在迪拜。")).isTrue();
      assertThat(other.get(1, TimeUnit.MINUTES)).isTrue();
      assertThat(attempts).hasValue(3);
    }
  }

  private static boolean isAnalysed(LimitedAnalyzer analyzer, String text) {
    try {
      return analyzer.analyze(article(text)) != null;
    } catch (StageException e) {
      return false;
    }
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new IllegalStateException(e);
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
