package org.newsgraph.eval;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.newsgraph.model.Article;
import org.newsgraph.nlp.LanguageStages;

/**
 * Measures how long one engine takes for each stage of the analysis of language, on the calling
 * thread: words, parts of speech, names, parses of all sentences. Used by one thread.
 */
final class StageTimer {

  /** The stages, in their order; each needs what those before it have found. */
  enum Part {
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
  record Times(long characters, List<Long> cpu, List<Long> wall) {
    public Times {
      cpu = List.copyOf(cpu);
      wall = List.copyOf(wall);
    }

    /** CPU time of all stages together. */
    long cpuNanos() {
      return cpu.stream().mapToLong(Long::longValue).sum();
    }

    /** Both together. */
    Times plus(Times other) {
      return new Times(characters + other.characters, sum(cpu, other.cpu), sum(wall, other.wall));
    }

    private static List<Long> sum(List<Long> one, List<Long> two) {
      return IntStream.range(0, one.size()).mapToObj(i -> one.get(i) + two.get(i)).toList();
    }
  }

  private final LanguageStages stages;
  private final long[] cpu = new long[Part.values().length];
  private final long[] wall = new long[Part.values().length];

  /**
   * @param stages the models, run by one of the engines
   */
  StageTimer(LanguageStages stages) {
    this.stages = stages;
  }

  /** Analyses the articles, stage by stage, and forgets what it has found. */
  Times run(List<Article> articles) {
    Arrays.fill(cpu, 0);
    Arrays.fill(wall, 0);
    long characters = 0;
    for (Article article : articles) {
      List<String> sentences = stages.sentences(article);
      characters += sentences.stream().mapToLong(String::length).sum();
      analyse(sentences);
    }
    return new Times(characters, list(cpu), list(wall));
  }

  private void analyse(List<String> sentences) {
    List<List<String>> words = new ArrayList<>();
    time(Part.WORDS, () -> sentences.forEach(sentence -> words.add(stages.words(sentence))));
    words.removeIf(List::isEmpty);
    List<List<String>> tags = new ArrayList<>();
    time(Part.TAGS, () -> words.forEach(sentence -> tags.add(stages.tags(sentence))));
    time(Part.NAMES, () -> words.forEach(stages::names));
    time(
        Part.PARSES,
        () -> {
          for (int i = 0; i < words.size(); i++) {
            stages.parse(words.get(i), tags.get(i));
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
