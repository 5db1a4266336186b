package org.newsgraph.model;

import java.util.List;
import java.util.Objects;

/**
 * All that the graph will say about one article. Made without a look at the store: the same article
 * gives the same analysis anywhere.
 *
 * @param article the article
 * @param sentences the spans of its sentences in {@link Article#content()}, in order
 * @param entities in the order of their first mentions, linked where that is certain; two entities
 *     never share a link
 * @param times in the order of the text
 * @param claims in the order of their evidence; their entities are among {@code entities}
 * @param events in the order of their first mentions; their entities are among {@code entities}
 * @param statements what the article reports others to have said, in the order of the text
 * @param holders who is meant where an office is named alone; they need not be among {@code
 *     entities}
 */
public record Analysis(
    Article article,
    List<Span> sentences,
    List<Entity> entities,
    List<TimeExpression> times,
    List<Claim> claims,
    List<ReportedEvent> events,
    List<Statement> statements,
    List<OfficeHolder> holders) {
  public Analysis {
    Objects.requireNonNull(article, "article");
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
    times = List.copyOf(times);
    claims = List.copyOf(claims);
    events = List.copyOf(events);
    statements = List.copyOf(statements);
    holders = List.copyOf(holders);
  }
}
