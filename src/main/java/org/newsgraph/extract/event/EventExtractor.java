package org.newsgraph.extract.event;

import java.util.List;
import java.util.Optional;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Entity;
import org.newsgraph.model.ReportedEvent;
import org.newsgraph.model.TimeExpression;

/**
 * Finds the events that an article reports, who plays which part in them, and how sure the text is
 * of them.
 *
 * <p>A word of the lexicon tells an event; the phrases around it are read by the order of a Chinese
 * clause and by prepositions. Depends on the text alone. Stateless and thread-safe.
 */
public final class EventExtractor {

  private final TriggerLexicon lexicon = TriggerLexicon.standard();

  /** Creates an extractor; its lexicons are read once for the whole process. */
  public EventExtractor() {}

  /**
   * Reads the events of one article.
   *
   * @param text the article
   * @param entities its entities, whose ids the arguments use
   * @param times its time expressions
   * @return in the order of their first mentions
   */
  public List<ReportedEvent> extract(
      AnnotatedText text, List<Entity> entities, List<TimeExpression> times) {
    return extract(EventSentence.of(text, entities, times, Optional.empty()));
  }

  List<ReportedEvent> extract(List<EventSentence> sentences) {
    EventMerger merger = new EventMerger();
    for (EventSentence sentence : sentences) {
      SentenceEvents.read(lexicon, sentence).forEach(merger::add);
    }
    return merger.events();
  }
}
