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
 * Tags the words of the articles of files and folders with CoreNLP's engine and with ours, on one
 * thread, and prints the CPU time of both and the sentences that differ: the table in {@code
 * docs/performance.md}. Not a test; run by hand.
 */
final class TaggerComparison {

  private static final int WARM_UP = 500;

  private TaggerComparison() {}

  public static void main(String[] files) throws IOException {
    List<List<String>> inputs = read(Stream.of(files).map(Path::of).toList());
    PosTagger stock = PosTagger.stock(NlpConfig.defaults());
    long begin = System.nanoTime();
    PosTagger ours = PosTagger.fast(NlpConfig.defaults(), PreparedModels.standard());
    print("ready in %.3f s%n", (System.nanoTime() - begin) / 1e9);
    run(stock, inputs.subList(0, Math.min(WARM_UP, inputs.size())), new ArrayList<>());
    run(ours, inputs, new ArrayList<>());
    List<List<String>> expected = new ArrayList<>();
    List<List<String>> actual = new ArrayList<>();
    double stockSeconds = run(stock, inputs, expected);
    double ourSeconds = run(ours, inputs, actual);
    int different = 0;
    for (int i = 0; i < expected.size(); i++) {
      for (int j = 0; j < expected.get(i).size(); j++) {
        if (!expected.get(i).get(j).equals(actual.get(i).get(j))) {
          different++;
          print(
              "different: %s/%s, not %s, in: %s%n",
              inputs.get(i).get(j),
              actual.get(i).get(j),
              expected.get(i).get(j),
              String.join(" ", inputs.get(i)));
        }
      }
    }
    long words = inputs.stream().mapToLong(List::size).sum();
    print("%d sentences, %d words, %d different%n", inputs.size(), words, different);
    print("CoreNLP %.0f, ours %.0f words/s", words / stockSeconds, words / ourSeconds);
    print("; ratio %.1f%n", stockSeconds / ourSeconds);
  }

  private static List<List<String>> read(List<Path> files) throws IOException {
    List<List<String>> inputs = new ArrayList<>();
    SentenceSplitter splitter = new SentenceSplitter(NlpConfig.defaults().maxSentenceLength());
    WordSegmenter segmenter = WordSegmenter.fast(NlpConfig.defaults(), PreparedModels.standard());
    ArticleSink sink =
        new ArticleSink() {
          @Override
          public void article(Article article) {
            ModelText text = ModelText.of(article.content());
            for (Span sentence : splitter.split(text.simplified())) {
              inputs.add(
                  segmenter.segment(text.normalized(), sentence).stream()
                      .map(word -> word.in(text.normalized()))
                      .toList());
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

  private static double run(
      PosTagger tagger, List<List<String>> inputs, List<List<String>> results) {
    long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (List<String> input : inputs) {
      results.add(tagger.tags(input));
    }
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e9;
  }

  private static void print(String format, Object... values) {
    System.out.print(String.format(Locale.ROOT, format, values));
  }
}
