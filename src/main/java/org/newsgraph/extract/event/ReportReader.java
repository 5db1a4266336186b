package org.newsgraph.extract.event;

import java.util.List;
import java.util.Optional;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Claim;
import org.newsgraph.model.DependencyParser;
import org.newsgraph.model.Entity;
import org.newsgraph.model.ReportedEvent;
import org.newsgraph.model.Statement;
import org.newsgraph.model.TimeExpression;

/**
 * Reads what an article reports: events and statements. Both look at the same phrases of each
 * sentence, which are cut once. Stateless and thread-safe.
 */
public final class ReportReader {

  /**
   * What an article reports.
   *
   * @param events in the order of their first mentions
   * @param statements in the order of the text
   */
  public record Report(List<ReportedEvent> events, List<Statement> statements) {}

  private final EventExtractor events = new EventExtractor();
  private final StatementExtractor statements = new StatementExtractor();

  /** Creates a reader; its lexicons are read once for the whole process. */
  public ReportReader() {}

  /**
   * Reads one article, with the entities and time expressions found in it.
   *
   * @param claims what it claims; a post tells who is meant by it
   * @param parser confirms who plays which part in events; without it their confidence rests on the
   *     order of words alone
   */
  public Report read(
      AnnotatedText text,
      List<Entity> entities,
      List<TimeExpression> times,
      List<Claim> claims,
      Optional<DependencyParser> parser) {
    List<EventSentence> sentences = EventSentence.of(text, entities, times, parser);
    Nominals.resolve(sentences, entities, claims);
    return new Report(events.extract(sentences), statements.extract(sentences));
  }
}
