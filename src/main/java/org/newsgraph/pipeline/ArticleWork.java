package org.newsgraph.pipeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.model.Analysis;
import org.newsgraph.model.Article;
import org.newsgraph.model.Failure;
import org.newsgraph.model.Publication;
import org.newsgraph.model.Stage;
import org.newsgraph.rdf.BuildRecord;
import org.newsgraph.rdf.GraphMapper;
import org.newsgraph.rdf.Iris;

/**
 * What {@link Build} does with one article, for those who have the articles in their own hands: a
 * task on a cluster. Thread-safe; loads no models itself.
 */
public final class ArticleWork {

  private final GraphMapper mapper;
  private final LimitedAnalyzer analyzer;
  private final boolean again;

  /**
   * @param options the base, the limits, and whether what is there is analysed again
   */
  public ArticleWork(BuildOptions options, Analyzer analyzer) {
    this.mapper = new GraphMapper(new Iris(options.base()));
    this.analyzer = new LimitedAnalyzer(analyzer, options.limits());
    this.again = options.again();
  }

  /** What became of an article. */
  public enum Outcome {
    /** It was there already, just so. */
    UNCHANGED,
    /** A later version of it was there. */
    SUPERSEDED,
    /** It was not there before. */
    ADDED,
    /** Another version of it was there. */
    REPLACED,
    /** It could not be analysed. */
    FAILED
  }

  /**
   * An article that was looked at.
   *
   * @param row what the list of articles says of it, if it was analysed
   * @param lines its quads as sorted lines of N-Quads, if it was analysed
   * @param failure why it could not be
   */
  public record Worked(
      Outcome outcome, Optional<ArticleRow> row, List<String> lines, Optional<Failure> failure) {}

  /**
   * Analyses the newest version of an article, unless it is there.
   *
   * @param finding the article, merged of all findings with its key
   * @param held what is there of the article
   */
  public Worked work(byte[] finding, Optional<ArticleRow> held) {
    return work(finding, held, analyzer::analyze);
  }

  /** As {@link #work}, while no other article is analysed by this. */
  public Worked workAlone(byte[] finding, Optional<ArticleRow> held) {
    return work(finding, held, analyzer::analyzeAlone);
  }

  private interface Analysing {
    Analysis of(Article article) throws StageException;
  }

  private Worked work(byte[] finding, Optional<ArticleRow> held, Analysing analysing) {
    Candidate candidate = Candidate.of(finding);
    Version version = candidate.version();
    Optional<Instant> there = held.map(row -> row.fetched().orElse(Instant.MIN));
    if (!again && held.isPresent() && held.get().hash().equals(version.hash())) {
      return new Worked(Outcome.UNCHANGED, Optional.empty(), List.of(), Optional.empty());
    }
    if (there.isPresent() && there.get().isAfter(version.fetched())) {
      return new Worked(Outcome.SUPERSEDED, Optional.empty(), List.of(), Optional.empty());
    }
    Optional<Publication> first = candidate.first();
    if (there.isPresent() && there.get().isBefore(version.fetched())) {
      first = Candidate.earlier(first, held.get().published());
    }
    Outcome outcome = held.isPresent() ? Outcome.REPLACED : Outcome.ADDED;
    return build(candidate, first, outcome, analysing);
  }

  private Worked build(
      Candidate candidate, Optional<Publication> first, Outcome outcome, Analysing analysing) {
    Version version = candidate.version();
    Article read = candidate.read();
    try {
      Article article =
          new FirstPublication(first.map(p -> Map.of(version.graph(), p)).orElse(Map.of()))
              .keep(version.graph(), read);
      Analysis analysis = analysing.of(article);
      List<Quad> quads = new ArrayList<>();
      mapper.map(analysis, version.hash(), quads::add);
      List<String> lines = QuadLines.of(quads);
      return new Worked(
          outcome, Optional.of(row(version, article, lines.size())), lines, Optional.empty());
    } catch (StageException e) {
      return failed(Failures.of(read, e.stage(), e.getCause()));
    } catch (RuntimeException e) {
      return failed(Failures.of(read, Stage.MAP, e));
    }
  }

  private static ArticleRow row(Version version, Article article, int quads) {
    return new ArticleRow(
        version.graph(),
        version.hash(),
        article.fetched(),
        article.published(),
        article.content().length(),
        quads,
        Math.max(1, version.parts().size()));
  }

  private static Worked failed(Failure failure) {
    return new Worked(Outcome.FAILED, Optional.empty(), List.of(), Optional.of(failure));
  }

  /** The graph that says which software and models made the others, as lines of N-Quads. */
  public static List<String> provenance(String base) {
    List<Quad> quads = new ArrayList<>();
    new BuildRecord(Software.version(), Software.components()).write(new Iris(base), quads::add);
    return QuadLines.of(Set.copyOf(quads));
  }
}
