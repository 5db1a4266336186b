package org.newsgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.newsgraph.model.Article;

/**
 * Whatever the bytes of a page, an archive file or a web crawl are, they give an article or are
 * refused with a reason; nothing else is thrown.
 */
class PageReaderFuzzTest {

  private static final byte[] PAGE =
      ("<html><head><title>水库放水 - 山城网</title><script type='application/ld+json'>{\"headline\":\"水库放水\","
              + "\"datePublished\":\"2024-03-02\"}</script></head><body><h1>水库放水</h1><p>（法新社里昂1日电）山城的水库今天开始放水。</p>")
          .getBytes(StandardCharsets.UTF_8);

  private static final byte[] ARCHIVE =
      ("---\ntitle: 水库放水\ntags: [水库]\n---\n<!--1709366400000-->\n[水库放水](https://news.example/2)\n"
              + "------\n<div>02/03/2024 - 09:39</div><p>山城的水库今天开始放水。</p>")
          .getBytes(StandardCharsets.UTF_8);

  private static final byte[] ARC =
      ("filedesc://x 0.0.0.0 20240302090000 text/plain 68\n1 0 X\nURL IP-address Archive-date Content-type Archive-length\n\n\n"
              + "https://news.example/2 1.2.3.4 20240302090000 text/html 40\nHTTP/1.1 200 OK\r\nContent-Type: text/html")
          .getBytes(StandardCharsets.UTF_8);

  @FuzzTest(maxDuration = "10s")
  void anyPageIsReadOrRefused(byte[] bytes) {
    read(bytes);
    read(joined(PAGE, bytes));
  }

  @FuzzTest(maxDuration = "10s")
  void anyArchiveFileIsReadOrRefused(byte[] bytes) {
    read(joined(bytes, ARCHIVE));
    read(joined(ARCHIVE, bytes));
  }

  @FuzzTest(maxDuration = "10s")
  void anyCrawlIsReadAsFarAsItGoes(byte[] bytes) {
    byte[] crawl = new Crawl(false).page("https://news.example/2", "水库放水", "山城的水库今天开始放水。").bytes();
    Reading begun = Reading.of(joined(crawl, bytes));
    assertThat(begun.articles()).isNotEmpty();
    assertReasons(begun);
    assertReasons(Reading.of(joined(Arrays.copyOf(crawl, crawl.length / 2), bytes)));
    assertReasons(Reading.of(joined(ARC, bytes)));
  }

  /** What fails is named, and is no fault of the reader. */
  private static void assertReasons(Reading reading) {
    assertThat(reading.failures())
        .allSatisfy(
            failure -> assertThat(failure.reason()).isNotBlank().doesNotContain("report it"));
  }

  private static void read(byte[] bytes) {
    try {
      Article article = ArticleBuilder.build("fuzz", PageFormat.readAny(TextDecoder.decode(bytes)));
      assertThat(article.text()).isNotBlank();
    } catch (UnreadableException refused) {
      assertThat(refused).hasMessageMatching("(?s).+");
    }
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] all = new byte[first.length + second.length];
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }
}
