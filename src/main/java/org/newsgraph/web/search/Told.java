package org.newsgraph.web.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Which events, or which statements, are meant.
 *
 * @param filter of the sentences in which they stand; its words are not looked at, and of an event
 *     the date counts, not those of the sentence
 * @param parties all of these take part in the event, or the only one speaks
 * @param about whom the statement is about
 * @param status asserted, planned, possible, demanded, hypothetical, denied or negative
 * @param type the type of the event: the local name of its IRI
 * @param article the article that tells of it
 */
public record Told(
    Filter filter,
    List<String> parties,
    Optional<String> about,
    Optional<String> status,
    Optional<String> type,
    Optional<String> article) {

  public Told {
    Objects.requireNonNull(filter, "filter");
    parties = List.copyOf(parties);
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(article, "article");
  }

  /** Events of a type, or of any, in which all of these take part. */
  public static Told of(Filter filter, Optional<String> type, String... parties) {
    Optional<String> any = Optional.empty();
    return new Told(filter, List.of(parties), any, any, type, any);
  }

  /** The same without a type of the event. */
  public Told ofAnyType() {
    return new Told(filter, parties, about, status, Optional.empty(), article);
  }

  Query query(String kind) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(filter.without().query(kind), Occur.FILTER);
    String field = filter.sure() ? Fields.SURE : Fields.PARTY;
    parties.forEach(party -> add(query, field, Optional.of(party)));
    add(query, Fields.ABOUT, about);
    add(query, Fields.STATUS, status);
    add(query, Fields.TYPE, type);
    add(query, Fields.GRAPH, article);
    return query.build();
  }

  private static void add(BooleanQuery.Builder query, String field, Optional<String> value) {
    value.ifPresent(v -> query.add(new TermQuery(new Term(field, v)), Occur.FILTER));
  }
}
