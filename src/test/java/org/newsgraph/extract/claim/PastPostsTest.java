package org.newsgraph.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Claim;
import org.newsgraph.model.Evidence;
import org.newsgraph.model.Modality;
import org.newsgraph.model.Polarity;
import org.newsgraph.model.Precision;
import org.newsgraph.model.Predicate;
import org.newsgraph.model.Span;
import org.newsgraph.model.Tenure;
import org.newsgraph.model.TimeExpression;
import org.newsgraph.model.TimeValue;

/** Of 1979年，副总理林远访问…… in an article of 2024. */
class PastPostsTest {

  private static final Span SENTENCE = new Span(0, 20);
  private static final Optional<LocalDate> NOW = Optional.of(LocalDate.of(2024, 3, 13));

  @Test
  void aPostOfAYearLongPastWasHeldThen() {
    assertThat(tenure("post-before-name", 1979, NOW)).isEqualTo(Tenure.THEN);
  }

  @Test
  void onesOfThisYearAreHeldNow() {
    assertThat(tenure("post-before-name", 2024, NOW)).isEqualTo(Tenure.CURRENT);
  }

  @Test
  void whatSomebodyBecameThenMayLast() {
    assertThat(tenure("linked-post", 1979, NOW)).isEqualTo(Tenure.CURRENT);
  }

  @Test
  void withoutADayNothingIsPast() {
    assertThat(tenure("post-before-name", 1979, Optional.empty())).isEqualTo(Tenure.CURRENT);
  }

  private static Tenure tenure(String rule, int year, Optional<LocalDate> published) {
    TimeExpression time = year(year);
    Claim claim =
        new Claim(
            "person/林远",
            Predicate.HOLDS_POST,
            Optional.empty(),
            "副总理",
            new Span(6, 9),
            new Evidence(new Span(6, 11), rule, 0.9),
            Polarity.POSITIVE,
            Modality.ASSERTED);
    return new PastPosts(List.of(time), published).date(claim, SENTENCE).tenure();
  }

  private static TimeExpression year(int year) {
    LocalDateTime first = LocalDateTime.of(year, 1, 1, 0, 0);
    TimeValue value =
        TimeValue.interval(first, first.plusYears(1), Precision.YEAR, TimeValue.Anchor.PUBLICATION);
    return new TimeExpression(new Span(0, 5), year + "年", value, "year");
  }
}
