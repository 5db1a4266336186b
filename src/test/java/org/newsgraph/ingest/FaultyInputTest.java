package org.newsgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.Article;

class FaultyInputTest {

  private static final String BODY =
      "[水库放水](https://news.example/w)\n------\n<div>\n<p>山城的水库今天开始放水，下游的农民等了三个月。</p>"
          + "<p>气象台说，下周还会有雨，水位将继续上升。市政府要求居民不要到河边去。</p>\n</div>\n";

  @TempDir Path folder;

  @Test
  void anEmptyFile() {
    assertThat(Reading.of("").reason()).contains("empty").contains("fetch");
    assertThat(Reading.of("\n  \n").reason()).contains("no text");
  }

  @Test
  void aMissingFileAndAFolder() {
    assertThat(Reading.of(folder.resolve("none")).reason()).contains("no such file");
    assertThat(Reading.of(folder).reason()).contains("folder");
  }

  @Test
  void binaryFiles() {
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);
    assertThat(Reading.of(noise).reason()).containsAnyOf("binary", "encoding", "broken");
    byte[] pdf = "%PDF-1.7\n\u00e2\u00e3".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Reading.of(pdf).reason()).contains("a PDF document");
  }

  @Test
  void gzipThatEndsTooEarly() {
    byte[] gzip = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 75};
    assertThat(Reading.of(gzip).reason()).contains("gzip").contains("fetch");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "Big5", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-8"})
  void encodings(String charset) {
    String text = charset.equals("Big5") ? traditional() : BODY;
    Article article = Reading.of(text.getBytes(Charset.forName(charset))).article();
    assertThat(article.text()).startsWith(charset.equals("Big5") ? "山城的水庫今天" : "山城的水库今天");
  }

  private static String traditional() {
    return "[水庫放水](https://news.example/w)\n------\n<p>山城的水庫今天開始放水，下游的農民等了三個月。</p>"
        + "<p>氣象臺說，下週還會有雨，水位將繼續上升。市政府要求居民不要到河邊去。</p>\n";
  }

  @Test
  void aByteOrderMark() {
    assertThat(Reading.article("\uFEFF" + BODY).title()).isEqualTo("水库放水");
  }

  @Test
  void aFewBrokenBytesAreReplaced() {
    byte[] bytes = BODY.getBytes(StandardCharsets.UTF_8);
    int third = BODY.indexOf("农民");
    byte[] before = BODY.substring(0, third).getBytes(StandardCharsets.UTF_8);
    bytes[before.length] = (byte) 0xFF;
    assertThat(Reading.of(bytes).article().text()).contains("\uFFFD").contains("气象台说");
  }

  @Test
  void tooManyBrokenCharacters() {
    String broken = BODY.replace('的', '\uFFFD').replace('水', '\uFFFD').replace('天', '\uFFFD');
    assertThat(Reading.of(broken).reason()).contains("broken");
  }

  @Test
  void aBodyWithoutASentence() {
    String head = "[图集](https://news.example/p)\n------\n";
    assertThat(Reading.of(head + "<p><img src='a.jpg'></p>").reason()).contains("no text");
    assertThat(Reading.of(head + "<p>封面</p>").reason()).contains("no sentence").contains("封面");
  }

  @Test
  void anArticleInEnglishIsOne() {
    Article article =
        Reading.article(
            "[Harbour](https://news.example/h)\n------\n<p>The harbour of the city was closed on"
                + " Monday because of the storm, the mayor said.</p>");
    assertThat(article.language()).isEqualTo("en");
  }

  @Test
  void aPageOfFiveMegabytes() {
    String page = BODY + "<p>水位今天又上升了两米，农民很高兴。</p>".repeat(100_000);
    assertThat(page.getBytes(StandardCharsets.UTF_8).length).isGreaterThan(5_000_000);
    assertThat(Reading.article(page).text().lines().count()).isEqualTo(100_002);
  }

  @Test
  void moreThanTheLimit() {
    byte[] bytes = new byte[FileContent.LIMIT + 1];
    Arrays.fill(bytes, (byte) 'a');
    assertThat(Reading.of(bytes).reason()).contains("32 MB");
  }

  @Test
  void hostileMarkup() {
    String deep = BODY + "<div>".repeat(100_000) + "<p>最深处的一句话也在这里。</p>";
    assertThat(Reading.article(deep).text()).contains("山城的水库");
    String attribute = BODY + "<p title=\"" + "a".repeat(5_000_000) + "\">属性很长的一句话。</p>";
    assertThat(Reading.article(attribute).text()).endsWith("属性很长的一句话。");
    String brackets = "# 标题\n\n" + "[".repeat(200_000) + "水库今天开始放水。";
    assertThat(Reading.article(brackets).title()).isEqualTo("标题");
    String links = BODY + "<aside>" + "<a href='/x'>".repeat(20_000) + "</aside>";
    assertThat(Reading.article(links).related()).isEmpty();
  }

  @Test
  void invisibleCharactersGo() {
    Article article =
        Reading.article(
            "[水\u200B库](https://news.example/w)\n------\n<p>\u3000\u3000山\u200D城的\u00ADspace\u00A0"
                + "  水库\u0007今天\n放水。\u202E</p>");
    assertThat(article.title()).isEqualTo("水库");
    assertThat(article.text()).isEqualTo("山城的space 水库今天放水。");
  }
}
