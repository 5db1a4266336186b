package org.newsgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.Publication;

/** The small parts: dates, addresses, headlines, names, languages. */
class PiecesTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "04/03/2024 - 10:15|2024-03-04T10:15+08:00",
        "2024-03-04T02:15:30Z|2024-03-04T10:15:30+08:00",
        "2024-03-04T02:15:30.976Z|2024-03-04T10:15:30+08:00",
        "Mon, 04 Mar 2024 02:15:30 GMT|2024-03-04T10:15:30+08:00",
        "Mon, 4 Mar 2024 02:15:30 +0000|2024-03-04T10:15:30+08:00",
        "2024-03-04 10:15:07|2024-03-04T10:15:07+08:00",
        "2024年3月4日 10时15分|2024-03-04T10:15+08:00",
        "2024年 3月 4日|2024-03-04T00:00+08:00",
        "2024/3/4 上午|",
        "Mar 4th 2024|2024-03-04T00:00+08:00",
        "March 4, 2024 3:05 pm|2024-03-04T15:05+08:00",
        "2024.03.04 星期一 10:15|2024-03-04T10:15+08:00",
        "2024-13-45|",
        "会议3月4日开始|",
        "12345678|"
      })
  void datesAreParsed(String text, String expected) {
    Optional<String> time = DateParser.parse(text).map(d -> d.in(ZONE, ZONE).toString());
    assertThat(time).isEqualTo(Optional.ofNullable(expected));
  }

  @Test
  void datelinesGiveTheDay() {
    assertThat(Datelines.within("【山城报2024年03月04日讯】今天", true).orElseThrow().local().toString())
        .isEqualTo("2024-03-04T00:00");
    assertThat(Datelines.within("全部獲救。（編輯：李小民）1130304", false).orElseThrow().local().toString())
        .isEqualTo("2024-03-04T00:00");
    assertThat(Datelines.within("会议于2024年03月04日召开", true)).isEmpty();
    assertThat(Datelines.line("发布时间：2024-03-04 10:15")).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/x/20240304-titel,2024-03-04",
    "https://a.example/story20240304-1071691,2024-03-04",
    "https://a.example/news/202403040033.aspx,2024-03-04",
    "https://a.example/2024/03/04/titel,2024-03-04",
    "https://a.example/gb/24/3/4/n12440276.htm,2024-03-04",
    "https://a.example/2024/03/blog-post_7.html,",
    "https://a.example/2024/03/4420247.html,",
    "https://a.example/2024/03/4_22.html,",
    "https://a.example/2024/03/4.html,",
    "https://a.example/x/2024-03-04.html,2024-03-04",
    "https://a.example/a-54264828,",
    "https://a.example/id/2073005,",
    "https://a.example/20249999-x,"
  })
  void datesInUrls(String url, String day) {
    Optional<Publication> found =
        PublicationFinder.find(
            Optional.empty(),
            Optional.of(url),
            Optional.empty(),
            Optional.empty(),
            Publishers.named(""));
    assertThat(found.map(p -> p.time().toLocalDate().toString()))
        .isEqualTo(Optional.ofNullable(day));
  }

  @Test
  void aDateBehindTheTimeOfFetchingIsNone() {
    Optional<Publication> found =
        PublicationFinder.find(
            DateParser.parse("2030-01-01"),
            Optional.of("https://a.example/20240304-x"),
            Optional.empty(),
            Optional.of(Instant.parse("2024-03-05T00:00:00Z")),
            Publishers.named(""));
    assertThat(found.orElseThrow().source()).isEqualTo(Publication.Source.URL);
  }

  @ParameterizedTest
  @CsvSource({
    "http://WWW.Example.com:80//a//b?utm_source=x&id=1&fbclid=2#part,http://www.example.com/a/b?id=1",
    "https://a.example,https://a.example/",
    "https://a.example/#!/story/5,https://a.example/#!/story/5",
    "https://web.archive.org/web/20230131091748/https://a.example/x,https://a.example/x",
    "https://a.example/a b,https://a.example/a%20b",
    "mailto:someone@a.example,"
  })
  void canonicalUrls(String url, String canonical) {
    assertThat(CanonicalUrl.of(url)).isEqualTo(Optional.ofNullable(canonical));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "水库放水 - 要闻解说;水库放水",
        "水库放水 – 法国国际广播电台 - RFI;水库放水",
        "水库放水_新闻中心_新浪网;水库放水",
        "水库放水 | 路透;水库放水",
        "[國際] 水庫放水;水庫放水",
        "水庫放水[影];水庫放水",
        "山城 - 水库 - 居民;山城 - 水库 - 居民",
        "山城快讯｜水库放水;山城快讯｜水库放水",
        "RFI;RFI"
      })
  void headlinesLoseTheNamesOfSites(String raw, String title) {
    assertThat(TitleCleaner.clean(raw)).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource({
    "null 沈一鸣,沈一鸣",
    "實習記者沈一鳴,沈一鳴",
    "沈一鸣 （综合报道）,沈一鸣",
    "'Ann Lee,Ann Lee','Ann Lee'",
    "山城日報記者,",
    "記者,"
  })
  void authorsAreCleaned(String raw, String name) {
    assertThat(AuthorNames.clean(raw)).isEqualTo(Optional.ofNullable(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "水库今天开始放水;zh",
        "ダムは今日から水を流し始めた;ja",
        "댐은 오늘부터 물을 흘려보내기 시작했다;ko",
        "The water of the dam was let out on the first day of May;en",
        "Le barrage de la ville a été ouvert et les paysans sont dans la rue;fr",
        "12 345;und"
      })
  void languages(String text, String language) {
    assertThat(Languages.detect(text, Optional.empty())).isEqualTo(language);
  }

  @Test
  void thePageDecidesWhereTheTextDoesNot() {
    assertThat(Languages.detect("Lorem ipsum", Optional.of("la-VA"))).isEqualTo("la");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rfi.fr", "cna.com.tw", "tw"})
  void thePublisherTableHas(String host) {
    assertThat(Publishers.hosts()).contains(host);
  }

  @Test
  void publishersByHost() {
    assertThat(Publishers.at("https://m.rfi.fr/x").orElseThrow().name()).isEqualTo("RFI");
    assertThat(Publishers.at("https://www.unknown.tw/x").orElseThrow())
        .isEqualTo(
            new Publishers.Publisher(
                "unknown.tw", ZoneId.of("Asia/Taipei"), ZoneId.of("Asia/Taipei")));
    assertThat(Publishers.at("no address")).isEmpty();
  }

  @Test
  void everyLineRuleCanBeReadAndIsBounded() {
    assertThat(LineRule.ALL).hasSizeGreaterThan(30);
    assertThat(LineRule.ALL)
        .allSatisfy(rule -> assertThat(rule.match("水".repeat(100_000))).isEmpty());
  }
}
