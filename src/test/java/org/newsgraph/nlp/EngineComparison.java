package org.newsgraph.nlp;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsgraph.ingest.ArticleReader;
import org.newsgraph.ingest.ArticleSink;
import org.newsgraph.ingest.InputFiles;
import org.newsgraph.model.Article;
import org.newsgraph.model.Failure;
import org.newsgraph.model.Span;
import org.newsgraph.nlp.decode.ParserGaps;

/**
 * Runs one stage over the articles of files and folders with CoreNLP's engine and with ours, on one
 * thread, and prints the CPU time of both and the sentences that differ: the tables in {@code
 * docs/performance.md}. Not a test; run by hand.
 */
final class EngineComparison {

  private static final int WARM_UP = 1000;

  private record Input(String text, Span sentence, List<String> words, List<String> tags) {}

  private EngineComparison() {}

  /**
   * The first argument is the stage, {@code words}, {@code tags}, {@code names} or {@code arcs};
   * the others are inputs.
   */
  public static void main(String[] args) throws IOException {
    NlpConfig config = NlpConfig.defaults();
    PreparedModels prepared = PreparedModels.standard();
    WordSegmenter segmenter = WordSegmenter.fast(config, prepared);
    PosTagger tagger = PosTagger.fast(config, prepared);
    List<Input> inputs = read(Stream.of(args).skip(1).map(Path::of).toList(), segmenter, tagger);
    switch (args[0]) {
      case "words" -> {
        WordSegmenter stock = WordSegmenter.stock(config);
        compare(
            inputs,
            input -> stock.segment(input.text(), input.sentence()),
            input -> segmenter.segment(input.text(), input.sentence()));
      }
      case "tags" -> {
        PosTagger stock = PosTagger.stock(config);
        compare(inputs, input -> stock.tags(input.words()), input -> tagger.tags(input.words()));
      }
      case "arcs" -> {
        SentenceParser stock = SentenceParser.stock(config);
        SentenceParser ours = SentenceParser.fast(config, prepared);
        compare(
            inputs,
            input -> stock.parse(input.words(), input.tags()).dependencies(),
            input -> ours.parse(input.words(), input.tags()).dependencies(),
            nearest(new ParserGaps(prepared.tables(ParserSource.of(config)))));
      }
      case "names" -> {
        NameRecognizer stock = NameRecognizer.stock(config);
        NameRecognizer ours = NameRecognizer.fast(config, prepared);
        compare(inputs, input -> stock.tags(input.words()), input -> ours.tags(input.words()));
      }
      default -> throw new IllegalArgumentException("no stage " + args[0]);
    }
  }

  /** Says of a sentence how near its nearest decision was. */
  private static Function<Input, String> nearest(ParserGaps gaps) {
    return input -> {
      ParserGaps.Gap gap = gaps.nearest(input.words(), input.tags());
      return String.format(
          Locale.ROOT, "%n  nearest scores: %.7f and %.7f", gap.best(), gap.second());
    };
  }

  private static <T> void compare(
      List<Input> inputs, Function<Input, List<T>> stock, Function<Input, List<T>> ours) {
    compare(inputs, stock, ours, input -> "");
  }

  private static <T> void compare(
      List<Input> inputs,
      Function<Input, List<T>> stock,
      Function<Input, List<T>> ours,
      Function<Input, String> reason) {
    run(stock, inputs.subList(0, Math.min(WARM_UP, inputs.size())), new ArrayList<>());
    run(ours, inputs, new ArrayList<>());
    List<List<T>> expected = new ArrayList<>();
    List<List<T>> actual = new ArrayList<>();
    double stockSeconds = run(stock, inputs, expected);
    double ourSeconds = run(ours, inputs, actual);
    int different = 0;
    for (int i = 0; i < expected.size(); i++) {
      if (!expected.get(i).equals(actual.get(i))) {
        different++;
        Input input = inputs.get(i);
        print("different: %s%s%n", input.sentence().in(input.text()), reason.apply(input));
        print("  CoreNLP: %s%n  ours:    %s%n", expected.get(i), actual.get(i));
      }
    }
    long characters = inputs.stream().mapToLong(input -> input.sentence().length()).sum();
    print("%d sentences, %d characters, %d different%n", inputs.size(), characters, different);
    print(
        "CoreNLP %.0f, ours %.0f characters/s", characters / stockSeconds, characters / ourSeconds);
    print("; ratio %.1f%n", stockSeconds / ourSeconds);
  }

  private static List<Input> read(List<Path> files, WordSegmenter segmenter, PosTagger tagger)
      throws IOException {
    List<Input> inputs = new ArrayList<>();
    SentenceSplitter splitter = new SentenceSplitter(NlpConfig.defaults().maxSentenceLength());
    ArticleSink sink =
        new ArticleSink() {
          @Override
          public void article(Article article) {
            ModelText text = ModelText.of(article.content());
            for (Span sentence : splitter.split(text.simplified())) {
              List<String> words =
                  segmenter.segment(text.normalized(), sentence).stream()
                      .map(word -> word.in(text.normalized()).replace(" ", ""))
                      .toList();
              inputs.add(new Input(text.normalized(), sentence, words, tagger.tags(words)));
            }
          }

          @Override
          public void failure(Failure failure) {
            print("left out: %s%n", failure);
          }
        };
    for (Path file : InputFiles.list(files)) {
      new ArticleReader().read(file, sink);
    }
    return inputs;
  }

  private static <T> double run(
      Function<Input, List<T>> engine, List<Input> inputs, List<List<T>> results) {
    long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (Input input : inputs) {
      results.add(engine.apply(input));
    }
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e9;
  }

  private static void print(String format, Object... values) {
    System.out.print(String.format(Locale.ROOT, format, values));
  }
}
