package org.newsgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.newsgraph.model.Article;

@Timeout(60)
class FeedRecordsTest {

  private static final String TEXT = "工程师陈立冬星期三在柏林说，新的桥梁将在三个月内建成。";

  private static String rss(String items) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\""
        + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
        + "<title>测试报</title><link>https://news.example.org/</link><description>x</description>"
        + "<language>zh-cn</language>"
        + items
        + "</channel></rss>";
  }

  @Test
  void readsTheItemsOfRss() {
    Reading reading =
        Reading.of(
            rss(
                "<item><title>柏林新桥</title><link>https://news.example.org/a</link>"
                    + "<pubDate>Wed, 08 Nov 2023 12:30:00 +0800</pubDate>"
                    + "<description>短</description><content:encoded><![CDATA[<p>"
                    + TEXT
                    + "</p>]]></content:encoded></item>"
                    + "<item><title>只有链接</title><link>https://news.example.org/b</link></item>"));
    Article article = reading.articles().get(0);
    assertThat(article.title()).isEqualTo("柏林新桥");
    assertThat(article.text()).isEqualTo(TEXT);
    assertThat(article.url()).contains("https://news.example.org/a");
    assertThat(article.published().orElseThrow().time().toInstant())
        .isEqualTo("2023-11-08T04:30:00Z");
    assertThat(reading.failures().get(0).source()).endsWith("#2");
    assertThat(reading.failures().get(0).reason()).contains("only a link");
  }

  @Test
  void readsTheEntriesOfAtom() {
    Article article =
        Reading.article(
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>测试报</title><id>x:1</id>"
                + "<updated>2023-11-08T12:30:00Z</updated><entry><title>柏林新桥</title>"
                + "<link href=\"https://news.example.org/a\"/><id>x:2</id>"
                + "<updated>2023-11-08T12:30:00Z</updated><summary>"
                + TEXT
                + "</summary></entry></feed>");
    assertThat(article.title()).isEqualTo("柏林新桥");
    assertThat(article.url()).contains("https://news.example.org/a");
  }

  @Test
  void aBombOfEntitiesIsNotUnpacked() {
    StringBuilder bomb =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a0 \"哈\">");
    for (int i = 1; i < 20; i++) {
      bomb.append("<!ENTITY a")
          .append(i)
          .append(" \"")
          .append(("&a" + (i - 1) + ";").repeat(10))
          .append("\">");
    }
    String feed = rss("<item><title>&a19;</title></item>").replaceFirst("<\\?xml[^>]*>", "");
    for (String input : List.of(bomb + "]>" + feed, bomb + "]><feed>&a19;</feed>")) {
      Reading reading = Reading.of(input);
      assertThat(reading.articles()).isEmpty();
      assertThat(reading.failures()).hasSize(1);
    }
  }

  @Test
  void aFeedNestedTooDeeplyIsAFailure() {
    String feed = rss("<item><title>x</title>" + "<a>".repeat(100_000) + "</item>");
    assertThat(Reading.of(feed).reason()).contains("feed");
    assertThat(Reading.of(rss("<item>" + "<a>".repeat(50_000) + "</a>".repeat(50_000) + "</item>")))
        .satisfies(reading -> assertThat(reading.articles()).isEmpty());
  }
}
