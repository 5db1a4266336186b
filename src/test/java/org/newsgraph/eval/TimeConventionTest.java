package org.newsgraph.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.eval.TimeMeasure.GoldInterval;
import org.newsgraph.extract.time.TimeTagger;
import org.newsgraph.model.TimeExpression;

class TimeConventionTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 8, 16, 10, 30);
  private static final TimeTagger TAGGER = new TimeTagger();

  private static Optional<TimeConvention> convention(String text, String from, String to) {
    TimeExpression found = TAGGER.tag(text, 0, Optional.of(NOW)).get(0);
    GoldInterval gold = new GoldInterval(LocalDateTime.parse(from), LocalDateTime.parse(to));
    return TimeConvention.of(found, List.of(gold));
  }

  @Test
  void tellsByWhichCustomBordersDiffer() {
    assertThat(convention("3月5日到8日", "2023-03-05T00:00", "2023-03-08T00:00"))
        .contains(TimeConvention.RANGE_END);
    assertThat(convention("2019年到2021年", "2019-01-01T00:00", "2021-01-01T00:00"))
        .contains(TimeConvention.RANGE_END);
    assertThat(convention("昨晚", "2023-08-15T16:00", "2023-08-15T20:00"))
        .contains(TimeConvention.PART_OF_DAY);
    assertThat(convention("2020年中秋节", "2020-08-15T00:00", "2020-08-16T00:00"))
        .contains(TimeConvention.LUNAR);
    assertThat(convention("五年前", "2018-08-16T00:00", "2018-08-17T00:00"))
        .contains(TimeConvention.FINER);
    assertThat(convention("2月30日", "0001-01-01T00:00", "0001-01-02T00:00"))
        .contains(TimeConvention.NO_SUCH_DAY);
  }

  @Test
  void anotherDayIsNoCustom() {
    assertThat(convention("3月5日", "2023-03-06T00:00", "2023-03-07T00:00")).isEmpty();
    assertThat(convention("昨晚", "2023-08-14T18:00", "2023-08-15T00:00")).isEmpty();
    assertThat(convention("3月5日到8日", "2023-03-05T00:00", "2023-03-10T00:00")).isEmpty();
    assertThat(convention("五年前", "2017-08-16T00:00", "2017-08-17T00:00")).isEmpty();
  }
}
