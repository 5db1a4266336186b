package org.newsgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.Article;
import org.newsgraph.model.Failure;
import org.newsgraph.model.Publication.Source;
import org.newsgraph.model.RelatedLink;
import org.newsgraph.model.Script;

class ArchiveFormatTest {

  /** Written for this test, with the leftovers that archived pages have. */
  private static final String ARTICLE =
      """
      <!--1709546401000-->
      [两国渔业谈判[第三轮]落幕 - 要闻解说](https://www.rfi.fr//cn/亚洲/20240303-渔业谈判?utm_source=rss#top)
      ------

      <div>
      <div>04/03/2024 - 10:15</div><img src="https://s.rfi.fr/a.jpg"><p><strong>挪威与冰岛的代表周一结束了第三轮渔业谈判。        </strong></p>
      <div><p>　　双方没有签署协议，但同意五月再谈。</p>
      <div class="m-interstitial"><divclass="m-block-ad "data-tms-ad-type="box"><div>广告</div></div></div>
      <p>挪威渔业部长说，&ldquo;鳕鱼配额&rdquo;仍是最大的分歧。（译者：林小满/核稿：周安）</p>
      <figure><img src="b.jpg"><figcaption>雷克雅未克的渔港，资料图片。</figcaption></figure>
      <div data-selfpromo-newsletter>订阅我们的每日通讯</div></div>
      <div><div>分享 :</div><div><a href="https://www.facebook.com/dialog/share?x=1"><span>脸书上分享这篇文章</span></a></div></div>
      <div><asidedata-org-name=""data-org-type=""><div role="heading"><span>同一主题</span></div>
      <div><divdata-article-list><div><div><span>环境与发展</span></div><div><a href="/cn/20240101-鳕鱼"><h2>北大西洋的鳕鱼为什么越来越少</h2></a></div></div></div></div>
      <div><divdata-article-list><div><div><a href="/cn/20240102-冰岛"><h2>冰岛宣布扩大禁渔区的范围</h2></a></div></div></div></div></aside></div>
      <br><hr><div>获取更多RSS：<br><a href="https://feed.example">https://feed.example</a></div>
      """;

  @Test
  void readsTheTextAndNothingElse() {
    Article article = Reading.article(ARTICLE);
    assertThat(article.title()).isEqualTo("两国渔业谈判[第三轮]落幕");
    assertThat(article.text())
        .isEqualTo(
            """
            挪威与冰岛的代表周一结束了第三轮渔业谈判。
            双方没有签署协议，但同意五月再谈。
            挪威渔业部长说，“鳕鱼配额”仍是最大的分歧。""");
    assertThat(article.language()).isEqualTo("zh");
    assertThat(article.script()).isEqualTo(Script.HANS);
  }

  @Test
  void readsWhatIsKnownOfIt() {
    Article article = Reading.article(ARTICLE);
    assertThat(article.url()).contains("https://www.rfi.fr/cn/亚洲/20240303-渔业谈判");
    assertThat(article.publisher()).contains("RFI");
    assertThat(article.fetched()).contains(Instant.parse("2024-03-04T10:00:01Z"));
    assertThat(article.published().orElseThrow().time())
        .isEqualTo(OffsetDateTime.parse("2024-03-04T10:15:00+01:00"));
    assertThat(article.published().orElseThrow().source()).isEqualTo(Source.BODY);
    assertThat(article.author()).isEmpty();
  }

  @Test
  void keepsRelatedLinksWithTheirRubrics() {
    assertThat(Reading.article(ARTICLE).related())
        .containsExactly(
            new RelatedLink(
                "https://www.rfi.fr/cn/20240101-鳕鱼", "北大西洋的鳕鱼为什么越来越少", Optional.of("环境与发展")),
            new RelatedLink(
                "https://www.rfi.fr/cn/20240102-冰岛", "冰岛宣布扩大禁渔区的范围", Optional.of("同一主题")));
  }

  @Test
  void doesWithoutTheMillis() {
    Article article = Reading.article(ARTICLE.substring(ARTICLE.indexOf('\n') + 1));
    assertThat(article.fetched()).isEmpty();
    assertThat(article.title()).isEqualTo("两国渔业谈判[第三轮]落幕");
    assertThat(article.published().orElseThrow().source()).isEqualTo(Source.BODY);
  }

  @Test
  void readsFrontMatter() {
    Article article =
        Reading.article(
            """
            ---
            layout: post
            title: "海上风电: 新的一年"
            date: 2024-05-01T08:00:00.000Z
            author: 沈一鸣
            from: https://news.example/a?id=7
            tags: [ 能源 ]
            ---
            <!--1714550400000-->
            [海上风电: 新的一年](https://news.example/a?id=7)
            ------

            <div>
            <p>海上风电场今年将增加一倍。</p>
            </div>
            """);
    assertThat(article.author()).contains("沈一鸣");
    assertThat(article.publisher()).contains("news.example");
    assertThat(article.published().orElseThrow().source()).isEqualTo(Source.METADATA);
    assertThat(article.published().orElseThrow().time())
        .isEqualTo(OffsetDateTime.parse("2024-05-01T16:00:00+08:00"));
  }

  @Test
  void survivesFrontMatterThatIsNoYaml() {
    Article article =
        Reading.article(
            """
            ---
            title: 专访: "新市长": 谈地铁
            author: 沈一鸣
            ---
            [专访](https://news.example/b)
            ------
            <p>新市长说，地铁四号线明年通车。</p>
            """);
    assertThat(article.title()).isEqualTo("专访");
    assertThat(article.author()).contains("沈一鸣");
  }

  @Test
  void anAuthorThatIsACategoryIsTheFeedsName() {
    Article article =
        Reading.article(
            """
            ---
            author: 海风日报
            categories: [ 海风日报 ]
            ---
            [地铁通车](https://news.example/b)
            ------
            <p>地铁四号线今天通车。</p>
            """);
    assertThat(article.author()).isEmpty();
  }

  @Test
  void unpacksGzipWhateverItsName() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(ARTICLE.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(Reading.of(packed.toByteArray()).article().title()).startsWith("两国渔业谈判");
  }

  @Test
  void readsWhatIsLeftOfAPageThatWasCutOff() {
    String cut = ARTICLE.substring(0, ARTICLE.indexOf("仍是最大")) + "<div class=\"m-";
    assertThat(Reading.article(cut).text()).startsWith("挪威与冰岛的代表").endsWith("挪威渔业部长说，“鳕鱼配额”");
  }

  @Test
  void readsAMarkdownBody() {
    Article article =
        Reading.article(
            """
            <!--1714550400000-->
            [河港扩建](https://news.example/2024/05/01/port.html)
            ------

            河港的**第二期工程**今天[开工](https://news.example/c)。

            - 第一，新建两个泊位。
            """);
    assertThat(article.text()).isEqualTo("河港的第二期工程今天开工。\n第一，新建两个泊位。");
    assertThat(article.published().orElseThrow().source()).isEqualTo(Source.URL);
    assertThat(article.published().orElseThrow().dayOnly()).isTrue();
  }

  @Test
  void fallsBackOnTheTimeOfFetching() {
    Article article =
        Reading.article("<!--1714550400000-->\n[河港](https://a.tw/x)\n------\n<p>河港今天开工了。</p>");
    assertThat(article.published().orElseThrow().source()).isEqualTo(Source.FETCHED);
    assertThat(article.published().orElseThrow().time())
        .isEqualTo(OffsetDateTime.parse("2024-05-01T16:00:00+08:00"));
  }

  @Test
  void manyThreadsMayReadWithOneReader(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), ARTICLE);
    ArticleReader reader = new ArticleReader();
    Set<Article> articles = ConcurrentHashMap.newKeySet();
    ArticleSink sink =
        new ArticleSink() {
          @Override
          public void article(Article article) {
            articles.add(article);
          }

          @Override
          public void failure(Failure failure) {
            throw new AssertionError(failure);
          }
        };
    IntStream.range(0, 200).parallel().forEach(i -> reader.read(file, sink));
    assertThat(articles).hasSize(1);
    assertThat(articles.iterator().next().source()).isEqualTo(file.toString());
  }
}
