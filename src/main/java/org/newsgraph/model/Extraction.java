package org.newsgraph.model;

import java.util.List;
import java.util.Objects;

/**
 * What the text itself gives: its entities, times and claims, before any knowledge base is asked.
 *
 * @param text the annotated text that all this was found in
 * @param entities in the order of their first mentions; none linked yet
 * @param times in the order of the text, not overlapping
 * @param claims in the order of their evidence
 * @param events in the order of their first mentions
 * @param statements what the article reports others to have said, in the order of the text
 */
public record Extraction(
    AnnotatedText text,
    List<Entity> entities,
    List<TimeExpression> times,
    List<Claim> claims,
    List<ReportedEvent> events,
    List<Statement> statements) {
  public Extraction {
    Objects.requireNonNull(text, "text");
    entities = List.copyOf(entities);
    times = List.copyOf(times);
    claims = List.copyOf(claims);
    events = List.copyOf(events);
    statements = List.copyOf(statements);
  }
}
