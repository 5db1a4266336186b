package org.newsgraph.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Article;
import org.newsgraph.model.Precision;
import org.newsgraph.model.TimeExpression;
import org.newsgraph.model.TimeValue;

class TimeTaggerTest {
  private static final TimeTagger TAGGER = new TimeTagger();
  private static final LocalDateTime THURSDAY = LocalDateTime.of(2023, 11, 9, 9, 39);

  static Stream<String> lines(String resource) throws IOException {
    try (InputStream in = TimeTaggerTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines().filter(line -> !line.startsWith("#")).toList().stream();
    }
  }

  static Stream<String> expressions() throws IOException {
    return lines("expressions.tsv");
  }

  static Stream<String> noTimes() throws IOException {
    return lines("sentences-without-time.tsv");
  }

  @ParameterizedTest
  @MethodSource("expressions")
  void readsTheTable(String line) {
    String[] row = line.split("\t");
    String marked = row[1];
    int begin = marked.indexOf('【');
    int end = marked.indexOf('】') - 1;
    String text = marked.replace("【", "").replace("】", "");

    List<TimeExpression> found = tag(text, LocalDateTime.parse(row[0]));

    assertThat(found).hasSize(1);
    TimeExpression only = found.get(0);
    assertThat(only.text()).isEqualTo(text.substring(begin, end));
    assertThat(only.value().kind()).isEqualTo(TimeValue.Kind.POINT);
    assertThat(only.value().from()).isEqualTo(moment(row[2]));
    assertThat(only.value().to()).isEqualTo(moment(row[3]));
    assertThat(only.value().precision().id()).isEqualTo(row[4]);
  }

  @ParameterizedTest
  @MethodSource("noTimes")
  void findsNoTimeWhereThereIsNone(String text) {
    assertThat(tag(text, THURSDAY)).isEmpty();
  }

  @Test
  void tellsLengthsAndSetsFromPoints() {
    assertThat(single("他们谈了两年")).extracting(e -> e.value().iso()).isEqualTo(Optional.of("P2Y"));
    assertThat(single("等了6个小时").value().kind()).isEqualTo(TimeValue.Kind.DURATION);
    assertThat(single("等了三个半小时").value().iso()).contains("PT3H30M");
    assertThat(single("每天有船").value().iso()).contains("R/P1D");
    assertThat(single("每周三有船").value().kind()).isEqualTo(TimeValue.Kind.SET);
    assertThat(single("每两年一次").value().iso()).contains("R/P2Y");
    assertThat(single("等了几天").value().iso()).isEmpty();
  }

  @Test
  void aListOfDaysGoesOnInTheNextParagraph() {
    List<TimeExpression> found =
        tag("11月1日停航，2日停航。\n3日为大风，4日为小雪。", LocalDateTime.of(2023, 11, 21, 0, 0));
    assertThat(found)
        .extracting(e -> e.value().from().orElseThrow().getMonthValue())
        .containsOnly(11);
  }

  @Test
  void daysBehindALengthOfTimeAreALength() {
    assertThat(single("为期4日的展览").value().kind()).isEqualTo(TimeValue.Kind.DURATION);
  }

  @Test
  void aDatelineAnchorsTodayAndYesterday() {
    List<TimeExpression> found = tag("（某社里昂7日电）渔民今天出海，昨天刮大风。", LocalDateTime.of(2023, 11, 8, 5, 0));

    assertThat(found).extracting(e -> day(e)).containsExactly(7, 7, 6);
    assertThat(found.get(1).value().anchor()).isEqualTo(TimeValue.Anchor.DATELINE);
  }

  @Test
  void aWholeDateInTheDatelineNeedsNoPublication() {
    List<TimeExpression> found = TAGGER.tag("【2013年7月23日讯】渔民本月出海", 0, Optional.empty());

    assertThat(found.get(1).value().from()).contains(LocalDate.of(2013, 7, 1).atStartOfDay());
  }

  @Test
  void aTimeBeforeItInTheTextAnchorsTheNextDay() {
    List<TimeExpression> found = tag("桥梁在2001年4月5日开工，当天下雨，次日停工，9日复工。", THURSDAY);

    assertThat(found).extracting(e -> day(e)).containsExactly(5, 5, 6, 9);
    assertThat(found)
        .allSatisfy(e -> assertThat(e.value().from().orElseThrow().getYear()).isEqualTo(2001));
    assertThat(found.get(2).value().anchor()).isEqualTo(TimeValue.Anchor.TEXT);
  }

  @Test
  void daysOfOneListLieInOneMonth() {
    List<TimeExpression> found = tag("比赛原定于11月15日和22日举行", THURSDAY);

    assertThat(found)
        .extracting(e -> e.value().from().orElseThrow().getMonthValue())
        .containsOnly(11);
  }

  @Test
  void laterThanAnEventIsNotLaterThanNow() {
    assertThat(single("大桥在塌方十年后又开通").value().from()).isEmpty();
    assertThat(single("大桥将在十年后开通").value().from())
        .contains(LocalDate.of(2033, 1, 1).atStartOfDay());
  }

  @Test
  void withoutAnAnchorOnlyAbsoluteTimesHaveValues() {
    List<TimeExpression> found = TAGGER.tag("昨天和2020年", 0, Optional.empty());

    assertThat(found).hasSize(2);
    assertThat(found.get(0).value().from()).isEmpty();
    assertThat(found.get(1).value().precision()).isEqualTo(Precision.YEAR);
  }

  @Test
  void keepsTheArticlesOwnCharacters() {
    Article article = Article.ofText("a.txt", "標題", "兩週前下雨");
    AnnotatedText text = new AnnotatedText(article, "标题\n两周前下雨", List.of());

    List<TimeExpression> found = TAGGER.tag(text);

    assertThat(found).extracting(TimeExpression::text).containsExactly("兩週前");
  }

  private static TimeExpression single(String text) {
    List<TimeExpression> found = tag(text, THURSDAY);
    assertThat(found).as(text).hasSize(1);
    return found.get(0);
  }

  private static List<TimeExpression> tag(String text, LocalDateTime published) {
    return TAGGER.tag(text, 0, Optional.of(published));
  }

  private static int day(TimeExpression expression) {
    return expression.value().from().orElseThrow().getDayOfMonth();
  }

  private static Optional<LocalDateTime> moment(String text) {
    if (text.equals("-") || text.equals("none")) {
      return Optional.empty();
    }
    return Optional.of(
        text.contains("T") ? LocalDateTime.parse(text) : LocalDate.parse(text).atStartOfDay());
  }
}
