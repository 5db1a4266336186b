package org.newsgraph.nlp;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.newsgraph.model.Article;
import org.newsgraph.model.Span;

/**
 * Measures how long one engine takes for each stage of the analysis of language, on the calling
 * thread: words, parts of speech, names, parses of all sentences. Used by one thread.
 */
public final class StageTimer {

  /** The stages, in their order; each needs what those before it have found. */
  public enum Part {
    WORDS,
    TAGS,
    NAMES,
    PARSES
  }

  /**
   * What the stages took.
   *
   * @param characters of the texts
   * @param cpu nanoseconds of CPU time of each {@link Part}, in their order
   * @param wall nanoseconds on the clock, as well
   */
  public record Times(long characters, List<Long> cpu, List<Long> wall) {
    public Times {
      cpu = List.copyOf(cpu);
      wall = List.copyOf(wall);
    }

    /** Both together. */
    public Times plus(Times other) {
      return new Times(characters + other.characters, sum(cpu, other.cpu), sum(wall, other.wall));
    }

    private static List<Long> sum(List<Long> one, List<Long> two) {
      return IntStream.range(0, one.size()).mapToObj(i -> one.get(i) + two.get(i)).toList();
    }
  }

  private final SentenceSplitter splitter;
  private final WordSegmenter segmenter;
  private final PosTagger tagger;
  private final NameRecognizer recognizer;
  private final SentenceParser parser;

  private final long[] cpu = new long[Part.values().length];
  private final long[] wall = new long[Part.values().length];

  private StageTimer(NlpConfig config, EngineOptions options) {
    boolean stock = options.engine() == Engine.CORENLP;
    PreparedModels prepared = new PreparedModels(options.cache(), model -> {});
    splitter = new SentenceSplitter(config.maxSentenceLength());
    segmenter = stock ? WordSegmenter.stock(config) : WordSegmenter.fast(config, prepared);
    tagger = stock ? PosTagger.stock(config) : PosTagger.fast(config, prepared);
    recognizer = stock ? NameRecognizer.stock(config) : NameRecognizer.fast(config, prepared);
    parser = stock ? SentenceParser.stock(config) : SentenceParser.fast(config, prepared);
  }

  /**
   * Loads all models for an engine.
   *
   * @throws ModelException if a model is missing or cannot be read
   */
  public static StageTimer load(EngineOptions options) {
    return new StageTimer(NlpConfig.defaults(), options);
  }

  /** Analyses the articles, stage by stage, and forgets what it has found. */
  public Times run(List<Article> articles) {
    Arrays.fill(cpu, 0);
    Arrays.fill(wall, 0);
    long characters = 0;
    for (Article article : articles) {
      ModelText text = ModelText.of(article.content());
      characters += text.normalized().length();
      run(text);
    }
    return new Times(characters, list(cpu), list(wall));
  }

  private void run(ModelText text) {
    List<List<String>> sentences = new ArrayList<>();
    List<Span> spans = splitter.split(text.simplified());
    List<List<Span>> words = new ArrayList<>();
    time(Part.WORDS, () -> spans.forEach(s -> words.add(segmenter.segment(text.normalized(), s))));
    for (List<Span> sentence : words) {
      if (!sentence.isEmpty()) {
        sentences.add(
            sentence.stream()
                .map(word -> ModelText.modelForm(word.in(text.normalized())))
                .toList());
      }
    }
    List<List<String>> tags = new ArrayList<>();
    time(Part.TAGS, () -> sentences.forEach(sentence -> tags.add(tagger.tags(sentence))));
    time(Part.NAMES, () -> sentences.forEach(recognizer::tags));
    time(
        Part.PARSES,
        () -> {
          for (int i = 0; i < sentences.size(); i++) {
            parser.parse(sentences.get(i), tags.get(i));
          }
        });
  }

  private void time(Part part, Runnable work) {
    long cpuBegin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long begin = System.nanoTime();
    work.run();
    wall[part.ordinal()] += System.nanoTime() - begin;
    cpu[part.ordinal()] += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpuBegin;
  }

  private static List<Long> list(long[] numbers) {
    return Arrays.stream(numbers).boxed().toList();
  }
}
