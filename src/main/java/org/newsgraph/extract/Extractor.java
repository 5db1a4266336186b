package org.newsgraph.extract;

import java.util.List;
import org.newsgraph.extract.claim.ClaimExtractor;
import org.newsgraph.extract.event.EventExtractor;
import org.newsgraph.extract.event.StatementExtractor;
import org.newsgraph.extract.time.TimeTagger;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Entity;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.TimeExpression;

/**
 * Finds what an article says: entities with their mentions, times, claims about entities, and
 * events.
 *
 * <p>The result depends on the text alone: not on time, locale, threads or articles seen before.
 * Thread-safe; one instance serves all worker threads.
 */
public final class Extractor {

  private final EntityFinder entityFinder = new EntityFinder();
  private final TimeTagger timeTagger = new TimeTagger();
  private final ClaimExtractor claimExtractor = new ClaimExtractor();
  private final EventExtractor eventExtractor = new EventExtractor();
  private final StatementExtractor statementExtractor = new StatementExtractor();

  /** Creates an extractor; its lexicons are read once for the whole process. */
  public Extractor() {}

  /**
   * Extracts from one annotated article.
   *
   * @param text the article with its words and raw names
   * @return the entities in the order of their first mentions, the times, the claims and the
   *     events; all lists are empty where the article has no text
   */
  public Extraction extract(AnnotatedText text) {
    List<Entity> entities = entityFinder.find(text);
    List<TimeExpression> times = timeTagger.tag(text);
    return new Extraction(
        text,
        entities,
        times,
        claimExtractor.extract(text, entities, times),
        eventExtractor.extract(text, entities, times),
        statementExtractor.extract(text, entities));
  }
}
