package org.newsgraph.web.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Which sentences or articles are meant.
 *
 * @param entities all of these are mentioned
 * @param words these words are in it; empty for any
 * @param from published on or after this day
 * @param to published on or before this day
 * @param publisher the publisher's name
 * @param sure whether the entities must be mentioned with a confidence of 0.8 and more
 * @param speaksFrom with a date in it on or after this day
 * @param speaksTo with a date in it on or before this day
 */
public record Filter(
    List<String> entities,
    String words,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> publisher,
    boolean sure,
    Optional<LocalDate> speaksFrom,
    Optional<LocalDate> speaksTo) {

  /** Everything. */
  public static final Filter ALL =
      new Filter(
          List.of(),
          "",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          Optional.empty(),
          Optional.empty());

  public Filter {
    entities = List.copyOf(entities);
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(speaksFrom, "speaksFrom");
    Objects.requireNonNull(speaksTo, "speaksTo");
  }

  /** The same with other entities. */
  public Filter of(String... iris) {
    return new Filter(List.of(iris), words, from, to, publisher, sure, speaksFrom, speaksTo);
  }

  /** The same for a period. */
  public Filter between(LocalDate first, LocalDate last) {
    return new Filter(
        entities,
        words,
        Optional.of(first),
        Optional.of(last),
        publisher,
        sure,
        speaksFrom,
        speaksTo);
  }

  /** The same for what is dated in a period. */
  public Filter speaking(LocalDate first, LocalDate last) {
    return new Filter(
        entities, words, from, to, publisher, sure, Optional.of(first), Optional.of(last));
  }

  /** The same for one publisher. */
  public Filter by(String name) {
    return new Filter(entities, words, from, to, Optional.of(name), sure, speaksFrom, speaksTo);
  }

  /** The same without its words. */
  Filter without() {
    return new Filter(entities, "", from, to, publisher, sure, speaksFrom, speaksTo);
  }

  Query query(String kind) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(new TermQuery(new Term(Fields.KIND, kind)), Occur.FILTER);
    String entityField = sure && kind.equals("sentence") ? Fields.SURE : Fields.ENTITY;
    entities.forEach(e -> query.add(new TermQuery(new Term(entityField, e)), Occur.FILTER));
    publisher.ifPresent(p -> query.add(new TermQuery(new Term(Fields.PUBLISHER, p)), Occur.FILTER));
    days(Fields.DAY, from, to).ifPresent(days -> query.add(days, Occur.FILTER));
    days(Fields.WHEN, speaksFrom, speaksTo).ifPresent(days -> query.add(days, Occur.FILTER));
    if (!words.isBlank()) {
      String field = kind.equals("article") ? Fields.HEADLINE : Fields.SENTENCE;
      query.add(Words.query(field, words), Occur.MUST);
    }
    return query.build();
  }

  private static Optional<Query> days(
      String field, Optional<LocalDate> first, Optional<LocalDate> last) {
    if (first.isEmpty() && last.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        IntPoint.newRangeQuery(
            field,
            first.map(d -> (int) d.toEpochDay()).orElse(Integer.MIN_VALUE),
            last.map(d -> (int) d.toEpochDay()).orElse(Integer.MAX_VALUE)));
  }
}
