package org.newsgraph.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extract.claim.ClaimExtractor;
import org.newsgraph.extract.event.ReportReader;
import org.newsgraph.extract.known.KnownNames;
import org.newsgraph.extract.known.NameTable;
import org.newsgraph.extract.time.TimeTagger;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Claim;
import org.newsgraph.model.DecidedNames;
import org.newsgraph.model.DependencyParser;
import org.newsgraph.model.Entity;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.TimeExpression;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds what an article says: entities with their mentions, times, claims about entities, events
 * and statements.
 *
 * <p>The result depends on the text alone: not on time, locale, threads or articles seen before.
 * Thread-safe; one instance serves all worker threads.
 */
public final class Extractor {

  private static final Logger LOG = LoggerFactory.getLogger(Extractor.class);

  private final EntityFinder entityFinder;
  private final TimeTagger timeTagger;
  private final ClaimExtractor claimExtractor;
  private final ReportReader reportReader;

  /**
   * An extractor that finds names by rules alone, without a trained model; its lexicons are read
   * once for the whole process.
   */
  public Extractor() {
    this(EntityFinder.rulesOnly());
  }

  private Extractor(EntityFinder entityFinder) {
    this.entityFinder = entityFinder;
    this.timeTagger = new TimeTagger();
    this.claimExtractor = new ClaimExtractor();
    this.reportReader = new ReportReader();
  }

  private Extractor(EntityFinder entityFinder, Extractor other) {
    this.entityFinder = entityFinder;
    this.timeTagger = other.timeTagger;
    this.claimExtractor = other.claimExtractor;
    this.reportReader = other.reportReader;
  }

  /**
   * An extractor whose names a trained model decides on.
   *
   * @param cache the folder that keeps the table of known names; made if missing
   * @throws UncheckedIOException if a file of the options cannot be read
   * @throws IllegalArgumentException if a file of the options makes no sense; the message names it
   */
  public Extractor(NameOptions options, Path cache) {
    this(finder(options, cache));
  }

  /** Finds names as the options say. */
  static EntityFinder finder(NameOptions options, Path cache) {
    NameTable known = KnownNames.open(cache, LOG::warn);
    NameModel model = options.model().map(Extractor::read).orElseGet(NameModel::standard);
    return new EntityFinder(
        Optional.of(new NameJudge(model, known)),
        options.gazetteer().map(Gazetteer::read).orElseGet(Gazetteer::none),
        options.minConfidence());
  }

  /** The same extractor, but what people have decided on names holds; it shares all models. */
  public Extractor obeying(DecidedNames decided) {
    return new Extractor(entityFinder.obeying(decided), this);
  }

  private static NameModel read(Path file) {
    try {
      return NameModel.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  /**
   * Extracts from one annotated article.
   *
   * @param text the article with its words and raw names
   * @return the entities in the order of their first mentions, the times, the claims, the events
   *     and the statements; all lists are empty where the article has no text
   */
  public Extraction extract(AnnotatedText text) {
    return extract(text, Optional.empty());
  }

  /**
   * Extracts from one annotated article.
   *
   * @param text the article with its words and raw names
   * @param parser is asked for the trees of the sentences where they matter
   * @return as {@link #extract(AnnotatedText)} does; what the trees do not confirm is less sure
   */
  public Extraction extract(AnnotatedText text, Optional<DependencyParser> parser) {
    List<Entity> entities = entityFinder.find(text);
    List<TimeExpression> times = timeTagger.tag(text);
    List<Entity> outermost = Outermost.of(entities);
    List<Claim> claims = claimExtractor.extract(text, outermost, times);
    ReportReader.Report report = reportReader.read(text, outermost, times, claims, parser);
    return new Extraction(text, entities, times, claims, report.events(), report.statements());
  }
}
