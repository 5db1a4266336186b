package org.newsgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.Article;
import org.newsgraph.model.Publication;

/** Whole web pages, with all that stands around an article. */
class WebPageTest {

  private static final String FIRST = "石桥镇的渡口星期二重新开放，镇长岳明川说，居民等这一天等了十四个月，渡船每天往返二十次，票价不变。";
  private static final String SECOND = "船工老葛回忆，洪水冲走了旧码头，镇里后来借了一笔钱，又从邻县请来了工程师，花了一年时间才把新码头建成。";
  private static final String THIRD = "县里的交通局表示，明年春天还要在上游再建一个码头，届时两岸的学生上学可以少走六公里山路。";
  private static final String BODY =
      "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";

  private static String page(String head, String body) {
    return "<!doctype html><html lang=\"zh\"><head>"
        + head
        + "</head><body>"
        + body
        + "</body></html>";
  }

  private static Article read(String head, String body) {
    return Reading.article(page(head, body));
  }

  private static void assertOnlyTheText(Article article) {
    assertThat(article.text().lines()).containsExactly(FIRST, SECOND, THIRD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='article-body'>%s</div>",
        "<div id='artibody'>%s</div>",
        "<section itemprop='articleBody'>%s</section>",
        "<div class='TRS_Editor'>%s</div>",
        "<article><div>%s</div></article>",
        "<div class='x1'><div class='x2'>%s</div></div>"
      })
  void theBodyIsFoundAmongWhatStandsAroundIt(String frame) {
    Article article =
        read(
            "<title>石桥镇渡口重开</title>",
            "<nav><a href='/a'>首页</a> <a href='/b'>国际</a></nav><h1>石桥镇渡口重开</h1>"
                + frame.formatted(BODY)
                + "<div class='related-posts'><p>另一篇文章说的是山那边的铁路，它的通车时间又推迟了，原因还不清楚。</p></div>"
                + "<div id='comments'><p>读者甲写道，渡船的票价应该再便宜一些，否则学生坐不起，这是大家的看法。</p></div>"
                + "<footer>联系我们，电话在黄页上，地址是石桥镇大街一号，欢迎来访。</footer>");
    assertOnlyTheText(article);
    assertThat(article.title()).isEqualTo("石桥镇渡口重开");
  }

  @Test
  void theStageThatFoundTheBodyIsTold() {
    assertThat(stage("<div class='article-body'>" + BODY + "</div>"))
        .isEqualTo("selector .article-body");
    assertThat(stage("<div class='x1'>" + BODY + "</div>")).isEqualTo("density");
    assertThat(stage("<p>石桥镇的渡口今天开放。</p>")).isEqualTo("page");
  }

  private static String stage(String body) {
    return read("", body).details().origins().get("text");
  }

  @Test
  void aLeadThatStandsApartBelongsToTheText() {
    Article article =
        read(
            "<title>石桥镇渡口重开</title>",
            "<main><h1>石桥镇渡口重开</h1><p class='lead'>"
                + FIRST
                + "</p><div class='share'>分享到</div><div class='article-body'><p>"
                + SECOND
                + "</p><p>"
                + THIRD
                + "</p></div></main>");
    assertOnlyTheText(article);
  }

  @Test
  void aDiscussionIsTheTextWhereThereIsNoOther() {
    Article article =
        read("", "<div class='comment'>" + BODY + "</div><div class='comment'>" + BODY + "</div>");
    assertThat(article.text()).contains(FIRST, THIRD);
  }

  @Test
  void aNameThatOnlySpeaksOfAPartDoesNotRemoveTheText() {
    assertOnlyTheText(
        read("", "<div class='story has-comments no-sidebar label-hidden'>" + BODY + "</div>"));
  }

  @Test
  void widgetsOfAPageBuilderHoldText() {
    String widget = "<div class='elementor-widget elementor-widget-text-editor'><p>%s</p></div>";
    assertOnlyTheText(
        read("", widget.formatted(FIRST) + widget.formatted(SECOND) + widget.formatted(THIRD)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@type\": \"NewsArticle\", %s}",
        "[{\"@type\": \"BreadcrumbList\"}, {\"@type\": [\"NewsArticle\", \"Article\"], %s}]",
        "{\"@graph\": [{\"@type\": \"Person\", \"@id\": \"#p\", \"name\": \"葛小舟\"},"
            + " {\"@type\": \"ReportageNewsArticle\", %s}]}",
        "{\"@type\": \"WebPage\", \"mainEntity\": {\"@type\": \"Article\", %s}}",
        "<!-- {\"@type\": \"NewsArticle\", %s} -->",
        "{\"@type\": \"NewsArticle\", %s, \"broken\": \"a \" quote\"}"
      })
  void jsonLdIsReadInAnyShape(String shape) {
    String json =
        shape.formatted(
            "\"headline\": \"石桥镇渡口重开\", \"datePublished\": \"2024-03-05T09:30:00+08:00\","
                + " \"dateModified\": \"2024-03-05T11:00:00+08:00\", \"articleSection\": \"社会\"");
    Article article =
        read("<script type='application/ld+json'>" + json + "</script>", "<div>" + BODY + "</div>");
    assertThat(article.title()).isEqualTo("石桥镇渡口重开");
    assertThat(article.published().map(Publication::time))
        .contains(OffsetDateTime.parse("2024-03-05T09:30:00+08:00"));
    assertThat(article.details().modified())
        .contains(OffsetDateTime.parse("2024-03-05T11:00:00+08:00"));
    assertThat(article.details().section()).contains("社会");
  }

  @Test
  void referencesWithinAGraphAreFollowed() {
    Article article =
        read(
            "<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"Person\", \"@id\": \"#p\","
                + " \"name\": \"葛小舟\"}, {\"@type\": \"NewsArticle\", \"headline\": \"渡口\","
                + " \"author\": {\"@id\": \"#p\"}}]}</script>",
            "<div>" + BODY + "</div>");
    assertThat(article.author()).contains("葛小舟");
  }

  @Test
  void wordsOfProgramsAreNoPartsOfThePage() {
    Article article =
        read(
            "<title>石桥镇渡口重开</title>",
            "<div class='article-body'>"
                + BODY
                + "<pre><code><span class='hljs-keyword'>return</span> <span class='hljs-comment'>ferry</span></code></pre></div>");
    assertThat(article.text().lines()).containsExactly(FIRST, SECOND, THIRD, "return ferry");
  }

  @Test
  void metadataBecomeData() {
    Article article =
        read(
            "<meta property='og:title' content='石桥镇渡口重开 - 河岸日报'>"
                + "<meta property='og:site_name' content='河岸日报'>"
                + "<link rel='canonical' href='https://news.example.org/a/1?utm_source=x'>"
                + "<meta property='og:image' content='/i/1.jpg'><meta name='keywords' content='渡口，石桥镇'>",
            "<div class='article-body'>"
                + BODY
                + "<figure><img src='1.jpg'><figcaption>新码头的第一天</figcaption></figure></div>");
    assertThat(article.title()).isEqualTo("石桥镇渡口重开");
    assertThat(article.url()).contains("https://news.example.org/a/1");
    assertThat(article.details().tags()).containsExactly("渡口", "石桥镇");
    assertThat(article.details().image()).contains("https://news.example.org/i/1.jpg");
    assertThat(article.details().captions()).containsExactly("新码头的第一天");
    assertThat(article.details().origins()).containsEntry("image", "meta og:image");
    assertOnlyTheText(article);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span class='pubtime'>2024年3月5日 09:30</span>",
        "<div class='info'>2024-03-05 09:30 来源：河岸日报</div>",
        "<time datetime='2024-03-05T09:30:00+08:00'>昨天</time>",
        "<p class='date'>5 March 2024</p>",
        "<p class='datum'>Dienstag, 5. März 2024, 09:30 Uhr</p>",
        "<p class='fecha'>5 de marzo de 2024</p>"
      })
  void theDateThatAReaderSeesIsFound(String date) {
    Article article =
        read(
            "<title>石桥镇渡口重开</title>",
            "<div class='related'><time datetime='2023-01-01'>2023-01-01</time></div>"
                + "<h1>石桥镇渡口重开</h1>"
                + date
                + "<div class='article-body'>"
                + BODY
                + "</div>");
    assertThat(article.published().map(p -> p.time().toLocalDate().toString()))
        .contains("2024-03-05");
  }

  @Test
  void aTimeInUtcIsToldWithTheOffsetOfTheDayThatAReaderSees() {
    Article article =
        read(
            "<meta property='article:published_time' content='2024-03-04T20:30:00Z'>",
            "<h1>石桥镇渡口重开</h1><span class='pubtime'>2024-03-05 04:30</span><div>" + BODY + "</div>");
    assertThat(article.published().map(Publication::time))
        .contains(OffsetDateTime.parse("2024-03-05T04:30:00+08:00"));
  }

  @Test
  @Timeout(20)
  void manyNestedTagsDoNoHarm() {
    String nested = "<div class='a'>".repeat(100_000) + BODY + "</div>".repeat(100_000);
    assertThat(read("", nested).text()).contains(SECOND);
  }

  @Test
  @Timeout(20)
  void manyNestedPartsWithNamesDoNoHarm() {
    String nested = "<span itemprop='name' class='comment ad'>".repeat(20_000) + "x";
    assertThat(read("", "<div class='article-body'>" + BODY + "</div>" + nested).text())
        .contains(SECOND);
  }

  @Test
  @Timeout(20)
  void aHugeAttributeIsAFailureOrDoesNoHarm() {
    String small =
        page(
            "",
            "<div class='article-body' title='" + "a".repeat(5_000_000) + "'>" + BODY + "</div>");
    assertOnlyTheText(Reading.article(small));
    String huge = page("", "<div title='" + "a".repeat(50_000_000) + "'>" + BODY + "</div>");
    assertThat(Reading.of(huge).reason()).contains("too much for one article");
  }

  @Test
  @Timeout(20)
  void aHeadlineWithoutEndAndDeepJsonDoNoHarm() {
    String head =
        "<title>"
            + "渡口 | ".repeat(200_000)
            + "</title><script type='application/ld+json'>"
            + "[".repeat(100_000)
            + "</script>";
    assertThat(read(head, "<div>" + BODY + "</div>").text()).contains(FIRST);
  }

  @Test
  void entitiesAreNotExpandedWithoutEnd() {
    String bomb = "<!DOCTYPE html [<!ENTITY a \"渡\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
    assertThat(
            Reading.article(bomb + "<html><body><div>" + BODY + "&b;</div></body></html>").text())
        .contains(FIRST)
        .hasSizeLessThan(400);
  }

  @Test
  void theViewShowsKeptAndDroppedPartsWithTheReason(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("page.html");
    Files.writeString(
        file,
        page(
            "",
            "<nav>首页</nav><div class='article-body'>"
                + BODY
                + "</div><div class='share'>分享 & 收藏</div>"));
    String html = PageView.of(List.of(file, folder.resolve("none.html")));
    assertThat(html)
        .contains("<td class=\"kept\">" + FIRST)
        .contains("navigation</span>首页")
        .contains("share</span>分享 &amp; 收藏")
        .contains("there is no such file");
  }
}
