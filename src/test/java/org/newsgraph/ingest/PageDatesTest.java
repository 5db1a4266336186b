package org.newsgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.Article;

/** Which of the dates of a web page is that of its publication. */
class PageDatesTest {

  private static final String BODY =
      "<div class='article-body'><p>石桥镇的渡口星期二重新开放，镇长岳明川说，居民等这一天等了十四个月，渡船每天往返二十次。</p>"
          + "<p>船工老葛回忆，洪水冲走了旧码头，镇里后来借了一笔钱，又从邻县请来了工程师，花了一年时间才建成。</p></div>";

  private static String day(String head, String body) {
    Article article =
        Reading.article(
            "<!doctype html><html><head><title>石桥镇渡口重开</title>"
                + head
                + "</head><body>"
                + body
                + "</body></html>");
    return article.published().map(p -> p.time().toLocalDate().toString()).orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table><tr><td>05 | 03 | 2024</td><td>社会 | 河岸</td></tr></table>",
        "<em>( Steinbrück, 5 März 24 )</em>",
        "<ul><li><a href='/z'>葛小舟</a></li><li><time datetime='2024-03-05'>05.03.2024</time></li></ul>",
        "<script>window.page = {\"publishedAt\":\"2024-03-05T09:30:00+08:00\"};</script>",
        "<script>var data = {\"createdAt\":\"2024-01-01\", \"pub_date\":\"2024-03-05\"};</script>",
        "<abbr itemprop='datePublished' title='2024-03-05T09:30:00+08:00'>09:30</abbr>"
      })
  void isFoundInManyForms(String date) {
    assertThat(day("", "<h1>石桥镇渡口重开</h1>" + date + BODY)).isEqualTo("2024-03-05");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20240305",
        "20240305093000",
        "2024-03-05T01:30:00.000Z",
        "Tue Mar 05 09:30:00 2024",
        "Tue Mar 05 09:30:00 CST 2024",
        "3/5/2024 9:30:00 AM",
        "5/3/2024 9:30"
      })
  void metadataWriteItInManyForms(String date) {
    String meta = "<meta name='pubdate' content='%s'>".formatted(date);
    assertThat(day(meta, "<h1>石桥镇渡口重开</h1>" + BODY)).isEqualTo("2024-03-05");
  }

  @Test
  void metadataThatAreNoDateArePassedOver() {
    String meta =
        "<meta property='article:published_time' content='today'>"
            + "<meta name='pubdate' content='2024-03-05'>";
    assertThat(day(meta, BODY)).isEqualTo("2024-03-05");
  }

  @Test
  void theHeadOfAnArticleIsNoAdvertisementThoughItIsCalledABanner() {
    String banner =
        "<div class='news-banner'><time datetime='2024-03-05 12:20'>05.03.2024</time></div>";
    String others =
        "<ul><li><time datetime='2023-08-10'>10.08.2023</time>"
            + "<a href='/b'>另一篇文章说的是山那边的铁路，它的通车时间又推迟了</a></li></ul>";
    assertThat(day("", banner + "<h1>石桥镇渡口重开</h1>" + BODY + others)).isEqualTo("2024-03-05");
  }

  @ParameterizedTest
  @CsvSource({
    "<p class='date'>2024年3月5日</p>, 2024-03-05",
    "<span class='crumb'>2024-02-01</span><p class='date'>2024年3月5日</p>, 2024-02-01",
    "<p>没有日期</p>, 2024-02-01"
  })
  void aDateOfAnyKindCountsWhereThePageShowsItOrNoBetterOne(String shown, String day) {
    String meta = "<meta name='date' content='2024-02-01'>";
    assertThat(day(meta, "<h1>石桥镇渡口重开</h1>" + shown + BODY)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({"2024-03-01, 2024-03-05", "2024-03-05, 2024-03-03"})
  void theDayThatIsSeenSettlesAContradictionUnlessItIsThatOfAChange(String changed, String day) {
    String meta =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"石桥镇渡口重开\","
            + "\"datePublished\":\"2024-03-03T08:00:00+08:00\",\"dateModified\":\"%s\"}</script>"
                .formatted(changed)
            + "<meta name='publishdate' content='2024-03-05'>";
    String shown = "<h1>石桥镇渡口重开</h1><p class='date'>2024年3月5日</p>";
    assertThat(day(meta, shown + BODY)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This page was last modified on 5 March 2024, at 19:23.",
        "Diese Seite wurde zuletzt am 5. März 2024 um 13:22 Uhr geändert.",
        "本页最后编辑于2024年3月5日"
      })
  void theLastChangeIsBetterThanADateInASentence(String change) {
    String sentence =
        "<p>Das nächste Treffen des Vereins der Fährleute findet am 5. Februar 2023 ab 19 Uhr im Gasthaus statt.</p>";
    assertThat(
            day(
                "",
                "<h1>石桥镇渡口重开</h1>" + sentence + BODY + "<footer><p>" + change + "</p></footer>"))
        .isEqualTo("2024-03-05");
  }

  @Test
  void aMereDayIsToldWithTheHourThatAReaderSees() {
    Article article =
        Reading.article(
            "<!doctype html><html><head><meta name='publishdate' content='2024-03-05'></head><body>"
                + "<h1>石桥镇渡口重开</h1><p class='info'>2024年03月05日08:18 来源：河岸日报</p>"
                + BODY
                + "</body></html>");
    assertThat(article.published().orElseThrow().time())
        .isEqualTo(OffsetDateTime.parse("2024-03-05T08:18:00+08:00"));
  }

  @Test
  void theHeadlineMayStandInAnAsideWithItsDate() {
    String others = "<div><p><time>2024-03-06</time></p></div>".repeat(3);
    assertThat(
            day(
                "",
                "<aside><h1>石桥镇渡口重开</h1><span>2024-03-05 11:10 河岸日报</span></aside>"
                    + BODY.repeat(6)
                    + others))
        .isEqualTo("2024-03-05");
  }
}
