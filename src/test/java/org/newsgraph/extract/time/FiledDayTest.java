package org.newsgraph.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Article;
import org.newsgraph.model.ArticleDetails;
import org.newsgraph.model.Byline;
import org.newsgraph.model.Dateline;
import org.newsgraph.model.Publication;
import org.newsgraph.model.Script;
import org.newsgraph.model.TimeExpression;
import org.newsgraph.model.TimeValue.Anchor;

/** The day of a dateline that has left the text still is what 昨天 counts from. */
class FiledDayTest {

  private static final String TEXT = "水库昨天开始放水。\n（法新社里昂8日电） 农民今天回家。";

  private static List<TimeExpression> tag(Optional<LocalDate> day) {
    Dateline dateline =
        new Dateline("（法新社里昂5日电）", Optional.of("法新社"), List.of("里昂"), day, List.of());
    Article article =
        new Article(
            "a.txt",
            Optional.empty(),
            "水库放水",
            Optional.of(
                new Publication(
                    OffsetDateTime.parse("2024-03-09T08:00:00+01:00"),
                    Publication.Source.BODY,
                    false)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "zh",
            Script.HANS,
            TEXT,
            List.of(),
            ArticleDetails.of(
                new Byline(Optional.of(dateline), List.of(), List.of(), Optional.empty())));
    return new TimeTagger().tag(new AnnotatedText(article, article.content(), List.of()));
  }

  @Test
  void yesterdayIsTheDayBeforeTheDateline() {
    TimeExpression yesterday = tag(Optional.of(LocalDate.of(2024, 3, 5))).get(0);
    assertThat(yesterday.value().from()).contains(LocalDateTime.of(2024, 3, 4, 0, 0));
    assertThat(yesterday.value().anchor()).isEqualTo(Anchor.DATELINE);
  }

  @Test
  void laterDatelinesHoldFromTheirParagraphOn() {
    List<TimeExpression> times = tag(Optional.of(LocalDate.of(2024, 3, 5)));
    assertThat(times.get(times.size() - 1).value().from())
        .contains(LocalDateTime.of(2024, 3, 8, 0, 0));
  }

  @Test
  void withoutItsDayThePublicationCounts() {
    // The dateline within the text is near enough to the beginning to hold for all of it.
    TimeExpression yesterday = tag(Optional.empty()).get(0);
    assertThat(yesterday.value().from()).contains(LocalDateTime.of(2024, 3, 7, 0, 0));
  }
}
