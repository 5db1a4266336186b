package org.newsgraph.extract;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.newsgraph.benchmark.BenchmarkArticles;
import org.newsgraph.extract.claim.ClaimExtractor;
import org.newsgraph.extract.event.ReportReader;
import org.newsgraph.extract.time.TimeTagger;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Article;
import org.newsgraph.model.Claim;
import org.newsgraph.model.Entity;
import org.newsgraph.model.TimeExpression;
import org.newsgraph.nlp.CoreNlpAnnotator;
import org.newsgraph.nlp.EngineOptions;
import org.newsgraph.nlp.NlpConfig;

/**
 * What each stage of the analysis costs an article, in CPU time of one thread, third pass of three:
 * the figures of {@code docs/quality.md}. Not a test; run by hand: {@code StageCosts
 * FILES-OR-FOLDERS}.
 */
final class StageCosts {

  private static final int PASSES = 3;

  private final CoreNlpAnnotator annotator = CoreNlpAnnotator.load(NlpConfig.defaults());
  private final EntityFinder names =
      Extractor.finder(NameOptions.defaults(), EngineOptions.defaults().cache());
  private final TimeTagger times = new TimeTagger();
  private final ClaimExtractor claims = new ClaimExtractor();
  private final ReportReader reports = new ReportReader();
  private final Map<String, Long> nanos = new TreeMap<>();

  public static void main(String[] files) throws IOException {
    List<Article> articles =
        Stream.of(files).flatMap(file -> BenchmarkArticles.read(file).stream()).toList();
    StageCosts costs = new StageCosts();
    for (int pass = 0; pass < PASSES; pass++) {
      costs.nanos.clear();
      articles.forEach(costs::analyse);
    }
    long characters = articles.stream().mapToLong(a -> a.content().length()).sum();
    System.out.printf(Locale.ROOT, "%d articles, %d characters%n", articles.size(), characters);
    costs.nanos.forEach(
        (stage, spent) ->
            System.out.printf(
                Locale.ROOT, "%-45s %6.2f ms an article%n", stage, spent / 1e6 / articles.size()));
  }

  private void analyse(Article article) {
    AnnotatedText text = timed("1 words, tags, raw names", () -> annotator.annotate(article));
    List<Entity> entities = timed("2 names", () -> names.find(text));
    List<TimeExpression> tagged = timed("3 times", () -> times.tag(text));
    List<Entity> outermost = Outermost.of(entities);
    List<Claim> claimed = timed("4 claims", () -> claims.extract(text, outermost, tagged));
    timed(
        "5 events and statements without trees",
        () -> reports.read(text, outermost, tagged, claimed, Optional.empty()));
    timed(
        "6 events and statements with trees",
        () -> reports.read(text, outermost, tagged, claimed, annotator.sentenceParser()));
  }

  private <T> T timed(String stage, Supplier<T> work) {
    long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    T result = work.get();
    long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
    nanos.merge(stage, spent, Long::sum);
    return result;
  }
}
