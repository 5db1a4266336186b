package org.newsgraph.extract.claim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsgraph.model.Claim;
import org.newsgraph.model.Predicate;
import org.newsgraph.model.Span;
import org.newsgraph.model.Tenure;
import org.newsgraph.model.TimeExpression;
import org.newsgraph.model.TimeValue;

/**
 * Posts that are named in what is told of a time long past: 1979年，副总理林远访问某国. They were held then,
 * whoever holds them now. Of what somebody became then (1979年出任副总理) the time is only the beginning.
 */
final class PastPosts {

  /** Of what is not so many days ago, the posts are taken to be those of today. */
  private static final int LONG_AGO = 365;

  /** The rule for what somebody is, becomes or became. */
  private static final String BECOMING = "linked-post";

  private final List<TimeExpression> times;
  private final Optional<LocalDate> before;

  /**
   * @param published when the article came out; without it nothing is long ago
   */
  PastPosts(List<TimeExpression> times, Optional<LocalDate> published) {
    this.times =
        times.stream().filter(time -> time.value().kind() == TimeValue.Kind.POINT).toList();
    this.before = published.map(day -> day.minusDays(LONG_AGO));
  }

  /** A claim of a sentence, with the time at which it held. */
  Claim date(Claim claim, Span sentence) {
    boolean candidate =
        claim.predicate() == Predicate.HOLDS_POST
            && claim.tenure() == Tenure.CURRENT
            && !claim.evidence().rule().equals(BECOMING);
    return candidate && isLongAgo(claim.evidence().span(), sentence)
        ? claim.at(Tenure.THEN)
        : claim;
  }

  /** By the last time of the sentence that stands before the words. */
  private boolean isLongAgo(Span words, Span sentence) {
    return before.isPresent()
        && times.stream()
            .filter(time -> sentence.contains(time.span()) && time.span().end() <= words.begin())
            .max(Comparator.comparing(TimeExpression::span))
            .flatMap(time -> time.value().to())
            .filter(to -> to.toLocalDate().isBefore(before.get()))
            .isPresent();
  }
}
