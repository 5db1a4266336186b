package org.newsgraph.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.model.TimeExpression;

/** What is quoted speaks from the day on which the sentence says that it was said. */
class QuotationsTest {

  private static final LocalDateTime THURSDAY = LocalDateTime.parse("2023-11-09T10:00:00");

  private final TimeTagger tagger = new TimeTagger();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          林远11月3日在奥斯陆说：“昨天的谈判没有结果。” | 2023-11-02
          他在上周五的声明中表示，“我今天辞职”。 | 2023-11-03
          他周一说：「昨天下雨。今天放晴。」 | 2023-11-06
          他周一说：“放晴了。”昨天又下雨了。 | 2023-11-08
          林远11月3日抵达。他说：“昨天下雨。” | 2023-11-08
          林远今天说：“昨天下雨。” | 2023-11-08
          11月3日的“昨天”餐厅 | 2023-11-08
          """)
  void countsFromTheDayOfTheWords(String text, String lastDay) {
    List<TimeExpression> times = tagger.tag(text, 0, Optional.of(THURSDAY));
    TimeExpression last = times.get(times.size() - 1);
    assertThat(last.value().from()).hasValue(LocalDateTime.parse(lastDay + "T00:00:00"));
  }
}
