package org.newsgraph.pipeline;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.model.Article;
import org.newsgraph.model.Publication;
import org.newsgraph.model.Publication.Source;

/**
 * Lets an article keep its time when a changed version takes the place of the one before: many
 * sites put the time of the change where that of the publication was. Thread-safe.
 *
 * @param known when earlier versions said that they were published, by the article's IRI
 */
record FirstPublication(Map<String, Publication> known) {

  /** The article with the time of its first version; what it said itself is that of the change. */
  Article keep(String graph, Article article) {
    Publication first = known.get(graph);
    Publication own = article.published().orElse(null);
    if (first == null || first.equals(own) || own != null && !isEarlier(first, own)) {
      return article;
    }
    Optional<OffsetDateTime> changed =
        own == null || own.dayOnly() || own.source() == Source.FETCHED
            ? Optional.empty()
            : Optional.of(own.time());
    return article.withPublished(first).withDetails(article.details().orModified(changed));
  }

  /** The earlier of two publications of one article. */
  static Publication earlier(Publication a, Publication b) {
    return isEarlier(a, b) ? a : b;
  }

  /** The time of fetching says little, and a day less than an hour of the same day. */
  private static boolean isEarlier(Publication a, Publication b) {
    if ((a.source() == Source.FETCHED) != (b.source() == Source.FETCHED)) {
      return b.source() == Source.FETCHED;
    }
    boolean sameDay = a.time().toLocalDate().equals(b.time().toLocalDate());
    return sameDay && a.dayOnly() != b.dayOnly()
        ? b.dayOnly()
        : a.time().toInstant().isBefore(b.time().toInstant());
  }
}
