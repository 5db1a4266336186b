package org.newsgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Article;
import org.newsgraph.model.Publication.Source;
import org.newsgraph.model.Script;

class OtherFormatsTest {

  @Test
  void markdownWithFrontMatter() {
    Article article =
        Reading.article(
            """
            ---
            title: "水庫放水"
            date: "2018-04-10"
            author: "記者沈一鳴"
            tags:
              - "水庫"
            url: "https://web.archive.org/web/20210628233435/https://news.example/article/7"
            original_url: "https://news.example/article/7"
            ---

            # 水庫放水

            山城的水庫今天開始**放水**，下游的農民等了[三個月](https://news.example/3)。

            {{< video src="https://video.example/1" >}}

            #### 農民的擔心

            <figure>
            <img src="a.jpg">
            <figcaption>大壩。資料圖片</figcaption>
            </figure>

            > 「水位已經下降了兩米。」

            ---
            """);
    assertThat(article.title()).isEqualTo("水庫放水");
    assertThat(article.url()).contains("https://news.example/article/7");
    assertThat(article.author()).contains("沈一鳴");
    assertThat(article.script()).isEqualTo(Script.HANT);
    assertThat(article.published().orElseThrow().source()).isEqualTo(Source.METADATA);
    assertThat(article.published().orElseThrow().dayOnly()).isTrue();
    assertThat(article.text()).isEqualTo("山城的水庫今天開始放水，下游的農民等了三個月。\n農民的擔心\n「水位已經下降了兩米。」");
  }

  @Test
  void markdownWithAHeading() {
    Article article = Reading.article("# 水库放水\n\n水库今天*开始*放水。\n\n1. 第一天放了两米。\n");
    assertThat(article.title()).isEqualTo("水库放水");
    assertThat(article.text()).isEqualTo("水库今天开始放水。\n1. 第一天放了两米。");
    assertThat(article.published()).isEmpty();
  }

  @Test
  void plainTextWithATitle() {
    Article article = Reading.article("水库放水\n\n　　山城的水库今天开始放水，下游的农民\n等了三个月。\n　　气象台说，下周还会有雨。\n");
    assertThat(article.title()).isEqualTo("水库放水");
    assertThat(article.text()).contains("气象台说，下周还会有雨。").doesNotContain("\u3000");
  }

  @Test
  void wrappedLinesOfPlainTextAreJoined() {
    Article article = Reading.article("水库放水\n\n山城的水库今天早上六点整开始放水，下游各县的农\n民等了三个月。\n");
    assertThat(article.text()).isEqualTo("山城的水库今天早上六点整开始放水，下游各县的农民等了三个月。");
  }

  @Test
  void aSentenceAloneHasNoTitle() {
    Article article = Reading.article("山城的水库今天开始放水。");
    assertThat(article.title()).isEmpty();
    assertThat(article.text()).isEqualTo("山城的水库今天开始放水。");
  }

  @Test
  void aWebPage() {
    Article article =
        Reading.article(
            """
            <!DOCTYPE html>
            <html lang="zh-CN"><head><title>水库放水_山城日报</title>
            <meta property="og:title" content="水库放水">
            <link rel="canonical" href="https://www.rfi.fr/cn/a?utm_source=x">
            <meta property="article:published_time" content="2024-03-04T09:00:00Z">
            <meta name="author" content="沈一鸣"></head>
            <body><header><nav><a href="/">首页</a></nav></header>
            <article><h1>水库放水</h1><p>山城的水库今天开始放水，下游的农民等了三个月。</p>
            <p>气象台说，下周还会有雨，水位将继续上升。</p></article>
            <footer><p>山城日报社版权所有，未经许可不得转载。</p></footer></body></html>
            """);
    assertThat(article.title()).isEqualTo("水库放水");
    assertThat(article.url()).contains("https://www.rfi.fr/cn/a");
    assertThat(article.author()).contains("沈一鸣");
    assertThat(article.published().orElseThrow().time())
        .isEqualTo(OffsetDateTime.parse("2024-03-04T10:00:00+01:00"));
    assertThat(article.text().lines()).hasSize(2);
  }
}
