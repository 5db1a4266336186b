package org.newsgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.RelatedLink;

class BodyExtractorTest {

  private static final String LEAD = "<p>山城的水库今天开始放水，下游的农民等了三个月。</p>";
  private static final String TEXT = "山城的水库今天开始放水，下游的农民等了三个月。";

  private static Body extract(String html) {
    return BodyExtractor.extract(
        Markup.html(html), "水库放水", Optional.of("https://news.example/a/b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>责任编辑：沈一鸣</p>",
        "<p>（撰稿：沈一鸣　责编：周安）</p>",
        "<p>© 2024 AFP</p>",
        "<p>分享：</p>",
        "<p>The post <a href='/x'>水库放水</a> appeared first on <a href='/'>山城日报</a>.</p>",
        "<div>获取更多RSS：<br><a href='https://f.example'>https://f.example</a></div>",
        "<p>欢迎点击此处订阅本报简报，我们每天把新闻送到您的邮箱。</p>",
        "<p>本文不代表本报立场。</p>",
        "<p>翻译：沈一鸣</p>",
        "<p>Post tags: <a href='/tag/a'>水库</a></p>",
        "<p>12 小时前</p>",
        "<p>https://video.example/watch?v=1</p>",
        "<p>扫描二维码，关注山城日报。</p>",
        "<p>编辑 | 沈一鸣</p>",
        "<script>var text = '这不是文章。';</script>",
        "<nav><p>首页的导航，这不是文章。</p></nav>",
        "<p style='display:none'>看不见的一句话。</p>",
        "<div><img src='a.jpg'></div><div><small>资料图片：水库的大坝。</small></div>",
        "<div class='copyright'>版权归山城日报所有。</div>",
        "<p>========</p>"
      })
  void leftoversStayOut(String leftover) {
    assertThat(extract(LEAD + leftover).paragraphs()).containsExactly(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>责任编辑工作会议今天在北京召开。</p>",
        "<p>他在广告里说，分享是一种美德。</p>",
        "<p>用户取消了对这家报纸电子版的订阅。</p>",
        "<p>记者：您为什么反对放水？</p>",
        "<h2>农民的担心</h2>",
        "<p>主持人：今天的水库放了多少水？</p>",
        "<p>他后来解释说，自己的言论并不代表市政府的政策，居民不必担心。</p>",
        "<p>校方指出，教师可以公开发表意见，但其在外的言论不代表学校的立场。</p>",
        "<p>居民须扫描二维码才能进入大坝。</p>",
        "<p>居民下载这款应用以后，可以看到水位。</p>",
        "<p>这家网站请读者付费订阅水位的消息。</p>",
        "<p>版权所有者昨天起诉了水库。</p>",
        "<p>沈一鸣是《纽约时报》驻山城记者，她周一见到了农民。</p>",
        "<p>市长的推特有三十万人关注他。</p>",
        "<p>据<a href='/x'>山城日报</a>报道，水位已经下降。</p>"
      })
  void textStaysIn(String html) {
    assertThat(extract(LEAD + html).paragraphs()).hasSize(2);
  }

  @Test
  void bylinesAreData() {
    assertThat(extract("<p>作者：沈一鸣</p>" + LEAD).author()).contains("沈一鸣");
    assertThat(extract(LEAD + "<p>记者 沈一鸣; 审校 周安</p>").author()).contains("沈一鸣");
    assertThat(extract("<p>【山城报2024年03月04日讯】（山城报记者沈一鸣报导）水库放水了。</p>").author()).contains("沈一鸣");
    Body block = extract("<div><i>沈一鸣<br>2024-03-04 10:15:00</i></div>" + LEAD);
    assertThat(block.author()).contains("沈一鸣");
    assertThat(block.seen().best()).isPresent();
    assertThat(block.paragraphs()).containsExactly(TEXT);
  }

  @Test
  void theTitleIsNotRepeated() {
    assertThat(extract("<h1>水库放水</h1>" + LEAD).paragraphs()).containsExactly(TEXT);
  }

  @Test
  void headingsOpenRelatedLinks() {
    Body body =
        extract(
            LEAD
                + "<p>相关阅读：</p><p><a href='/1'>水库为什么三年没有放水</a></p>"
                + "<ul><li><a href='https://other.example/2?utm_medium=x'>下游农民的三个月等待</a></li></ul>"
                + "<p>放水将持续两周。</p>");
    assertThat(body.paragraphs()).containsExactly(TEXT, "放水将持续两周。");
    assertThat(body.related())
        .containsExactly(
            new RelatedLink("https://news.example/1", "水库为什么三年没有放水", Optional.of("相关阅读")),
            new RelatedLink("https://other.example/2", "下游农民的三个月等待", Optional.of("相关阅读")));
  }

  @Test
  void captionsAreTheTextOfAGallery() {
    String gallery = "<div><img src='a.jpg'><br><b>大坝</b>：水库的大坝建成于1958年，高六十米。</div>";
    assertThat(extract(LEAD + gallery).paragraphs()).containsExactly(TEXT);
    assertThat(extract(gallery).paragraphs()).containsExactly("大坝：水库的大坝建成于1958年，高六十米。");
  }

  @Test
  void aListOfHeadlinesIsReadWhereThereIsNothingElse() {
    String list = "<li><a href='/1'>山城的水库今天开始放水农民等了三个月</a></li>";
    Body body = extract(list);
    assertThat(body.paragraphs()).hasSize(1);
    assertThat(body.related()).isEmpty();
  }

  @Test
  void lineBreaksMakeParagraphsButNotWithinASentence() {
    String half = "这是一个很长很长的句子，它在第四十个字以后才被一个换行拦腰截断，因为录入的人不小心按了一下";
    Body body = extract("<p>第一段话在这里。<br><br>第二段话在这里。<br>" + half + "<br>回车键。</p>");
    assertThat(body.paragraphs()).containsExactly("第一段话在这里。", "第二段话在这里。", half + "回车键。");
  }

  @Test
  void tableRowsAreLines() {
    Body body =
        extract(
            LEAD + "<table><tr><td>周一</td><td>3米</td></tr><tr><td>周二</td><td>2米</td></tr></table>");
    assertThat(body.paragraphs()).isEqualTo(List.of(TEXT, "周一 3米", "周二 2米"));
  }
}
