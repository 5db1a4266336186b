package org.newsgraph.nlp;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.newsgraph.ingest.ArticleReader;
import org.newsgraph.ingest.ArticleSink;
import org.newsgraph.ingest.InputFiles;
import org.newsgraph.model.Article;
import org.newsgraph.model.Failure;
import org.newsgraph.model.Span;

/**
 * Segments the articles of files and folders with CoreNLP's engine and with ours, on one thread,
 * and prints the CPU time of both and the sentences that differ: the table in {@code
 * docs/performance.md}. Not a test; run by hand.
 */
final class SegmenterComparison {

  private static final int WARM_UP = 500;

  private record Input(String text, Span sentence) {}

  private SegmenterComparison() {}

  public static void main(String[] files) throws IOException {
    List<Input> inputs = read(Stream.of(files).map(Path::of).toList());
    WordSegmenter stock = WordSegmenter.stock(NlpConfig.defaults());
    WordSegmenter ours = WordSegmenter.fast(NlpConfig.defaults(), PreparedModels.standard());
    run(stock, inputs.subList(0, Math.min(WARM_UP, inputs.size())), new ArrayList<>());
    run(ours, inputs, new ArrayList<>());
    List<List<Span>> expected = new ArrayList<>();
    List<List<Span>> actual = new ArrayList<>();
    double stockSeconds = run(stock, inputs, expected);
    double ourSeconds = run(ours, inputs, actual);
    int different = 0;
    for (int i = 0; i < expected.size(); i++) {
      if (!expected.get(i).equals(actual.get(i))) {
        different++;
        print("different: %s%n", inputs.get(i).sentence().in(inputs.get(i).text()));
      }
    }
    long characters = inputs.stream().mapToLong(input -> input.sentence().length()).sum();
    print("%d sentences, %d characters, %d different%n", inputs.size(), characters, different);
    print(
        "CoreNLP %.0f, ours %.0f characters/s", characters / stockSeconds, characters / ourSeconds);
    print("; ratio %.1f%n", stockSeconds / ourSeconds);
  }

  private static List<Input> read(List<Path> files) throws IOException {
    List<Input> inputs = new ArrayList<>();
    SentenceSplitter splitter = new SentenceSplitter(NlpConfig.defaults().maxSentenceLength());
    ArticleSink sink =
        new ArticleSink() {
          @Override
          public void article(Article article) {
            ModelText text = ModelText.of(article.content());
            for (Span sentence : splitter.split(text.simplified())) {
              inputs.add(new Input(text.normalized(), sentence));
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

  private static double run(WordSegmenter segmenter, List<Input> inputs, List<List<Span>> words) {
    long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (Input input : inputs) {
      words.add(segmenter.segment(input.text(), input.sentence()));
    }
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e9;
  }

  private static void print(String format, Object... values) {
    System.out.print(String.format(Locale.ROOT, format, values));
  }
}
