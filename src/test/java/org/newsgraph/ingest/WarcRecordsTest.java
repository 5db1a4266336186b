package org.newsgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.Article;
import org.newsgraph.model.Failure;

@Timeout(60)
class WarcRecordsTest {

  private static final String TEXT = "工程师陈立冬星期三在柏林说，新的桥梁将在三个月内建成，市民对此表示欢迎。";

  private static Crawl pages(boolean gzip, int count) {
    Crawl crawl = new Crawl(gzip);
    for (int i = 1; i <= count; i++) {
      crawl.page("https://news.example.org/bridge-" + i, "柏林新桥之" + i, TEXT);
    }
    return crawl;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void readsThePagesOfACrawl(boolean gzip) {
    Reading reading = Reading.of(pages(gzip, 3).bytes());
    assertThat(reading.failures()).isEmpty();
    assertThat(reading.articles())
        .extracting(Article::title)
        .containsExactly("柏林新桥之1", "柏林新桥之2", "柏林新桥之3");
    Article second = reading.articles().get(1);
    assertThat(second.url()).contains("https://news.example.org/bridge-2");
    assertThat(second.fetched()).contains(Instant.parse("2023-11-09T10:15:01Z"));
    assertThat(second.source()).endsWith(".txt#2");
    assertThat(second.text()).isEqualTo(TEXT);
  }

  @Test
  void readsACrawlThatWasPackedAsAWhole() {
    assertThat(Reading.of(Crawl.gzip(pages(false, 3).bytes())).articles()).hasSize(3);
  }

  @Test
  void passesOverWhatIsNoPage() {
    byte[] body = Crawl.html("没有", TEXT).getBytes(StandardCharsets.UTF_8);
    Reading reading =
        Reading.of(
            new Crawl(true)
                .response("https://a.example.org/1", 301, "text/html", null, body)
                .response("https://a.example.org/2", 404, "text/html", null, body)
                .response("https://a.example.org/robots.txt", 200, "text/html", null, body)
                .response("https://a.example.org/3.png", 200, "image/png", null, body)
                .page("https://a.example.org/4", "柏林新桥", TEXT)
                .bytes());
    assertThat(reading.article().title()).isEqualTo("柏林新桥");
    assertThat(reading.skipped())
        .containsExactly(Skipped.REDIRECT, Skipped.HTTP_ERROR, Skipped.ROBOTS, Skipped.NOT_HTML);
  }

  @Test
  void unpacksAndDecodesAsTheServerSays() {
    byte[] body = Crawl.html("柏林新桥", TEXT).getBytes(Charset.forName("GB18030"));
    Reading reading =
        Reading.of(
            new Crawl(true)
                .response(
                    "https://a.example.org/1",
                    200,
                    "text/html; charset=gbk",
                    "gzip",
                    Crawl.gzip(body))
                .bytes());
    assertThat(reading.article().text()).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void goesOnBehindABrokenRecord(boolean gzip) {
    Crawl crawl = pages(gzip, 1);
    int begin = crawl.size();
    crawl.page("https://news.example.org/bad", "坏的", TEXT);
    int end = crawl.size();
    byte[] bytes = crawl.page("https://news.example.org/bridge-9", "柏林新桥之9", TEXT).bytes();
    Arrays.fill(bytes, begin + 20, end - 20, (byte) 0x55);
    Reading reading = Reading.of(bytes);
    assertThat(reading.articles()).extracting(Article::title).containsExactly("柏林新桥之1", "柏林新桥之9");
    assertThat(reading.failures()).hasSize(1);
    assertThat(reading.failures().get(0).reason()).contains("broken", "those behind it are read");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void readsWhatThereIsOfACrawlThatEndsTooEarly(boolean gzip) {
    byte[] bytes = pages(gzip, 3).bytes();
    Reading reading = Reading.of(Arrays.copyOf(bytes, bytes.length - 150));
    assertThat(reading.articles()).hasSize(2);
    assertThat(reading.failures()).hasSize(1);
  }

  @Test
  void refusesAPageThatUnpacksToMoreThanAnyPage() {
    byte[] bomb = Crawl.gzip(new byte[200 << 20]);
    Reading reading =
        Reading.of(
            new Crawl(true)
                .response("https://a.example.org/bomb", 200, "text/html", "gzip", bomb)
                .page("https://a.example.org/4", "柏林新桥", TEXT)
                .bytes());
    assertThat(reading.articles()).hasSize(1);
    assertThat(reading.failures()).extracting(Failure::reason).first().asString().contains("8 MB");
  }

  @Test
  void jumpsOverARecordThatUnpacksToMoreThanAnyRecord() {
    Reading reading =
        Reading.of(
            new Crawl(true)
                .response("https://a.example.org/bomb", 200, "text/html", null, new byte[300 << 20])
                .page("https://a.example.org/4", "柏林新桥", TEXT)
                .bytes());
    assertThat(reading.articles()).hasSize(1);
    assertThat(reading.failures()).isNotEmpty();
  }

  @Test
  void aPageOfAHundredThousandNestedTagsIsOnlyAPage() {
    String deep = "<div>".repeat(100_000) + TEXT;
    Reading reading =
        Reading.of(
            new Crawl(true)
                .page("https://a.example.org/deep", "深", deep)
                .page("https://a.example.org/4", "柏林新桥", TEXT)
                .bytes());
    assertThat(reading.articles().size() + reading.failures().size()).isEqualTo(2);
    assertThat(reading.articles()).extracting(Article::title).contains("柏林新桥");
  }

  @Test
  void readsArc() {
    byte[] page =
        ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + Crawl.html("柏林新桥", TEXT))
            .getBytes(StandardCharsets.UTF_8);
    String about = "1 0 Crawl\nURL IP-address Archive-date Content-type Archive-length\n";
    byte[] head =
        ("filedesc://x.arc 127.0.0.1 20231109101501 text/plain "
                + about.length()
                + "\n"
                + about
                + "\nhttp://a.example.org/1 127.0.0.1 20231109101501 text/html "
                + page.length
                + "\n")
            .getBytes(StandardCharsets.UTF_8);
    Reading reading =
        Reading.of(new Crawl(false).raw(head).raw(page).raw(new byte[] {'\n'}).bytes());
    assertThat(reading.article().url()).contains("http://a.example.org/1");
    assertThat(reading.article().fetched()).contains(Instant.parse("2023-11-09T10:15:01Z"));
  }

  @Test
  void aHeaderWithoutEndIsALimitedFailure() {
    byte[] header =
        ("WARC/1.0\r\nWARC-Type: response\r\nX: " + "a".repeat(1 << 20))
            .getBytes(StandardCharsets.UTF_8);
    Reading reading =
        Reading.of(
            new Crawl(false)
                .raw(header)
                .raw("\r\n\r\n".getBytes(StandardCharsets.UTF_8))
                .page("https://a.example.org/4", "柏林新桥", TEXT)
                .bytes());
    assertThat(reading.failures()).hasSize(1);
    assertThat(reading.failures().get(0).reason()).contains("header is longer than 64 KB");
    assertThat(reading.articles()).hasSize(1);
  }

  @Test
  void readsRecordsOfAnArcWithSpacesInTheirHeaders() {
    byte[] page =
        ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + Crawl.html("柏林新桥", TEXT))
            .getBytes(StandardCharsets.UTF_8);
    String about = "1 0 Crawl\nURL IP-address Archive-date Content-type Archive-length\n";
    String head = "filedesc://x.arc 127.0.0.1 20231109101501 text/plain " + about.length() + "\n";
    List<byte[]> records = new ArrayList<>();
    records.add((head + about + "\n").getBytes(StandardCharsets.UTF_8));
    for (String line :
        List.of(
            "http://a.example.org/with space.html 127.0.0.1 20231109101501 text/html ",
            "http://a.example.org/2 127.0.0.1 20231109101501 text/html; charset=utf-8 ",
            "http://a.example.org/3 127.0.0.1 20231109101501 text/html ")) {
      Crawl record =
          new Crawl(false).raw((line + page.length + "\n").getBytes(StandardCharsets.UTF_8));
      records.add(record.raw(page).raw(new byte[] {'\n'}).bytes());
    }
    Crawl plain = new Crawl(false);
    Crawl packed = new Crawl(false);
    records.forEach(plain::raw);
    records.forEach(record -> packed.raw(Crawl.gzip(record)));
    for (Crawl crawl : List.of(plain, packed)) {
      Reading reading = Reading.of(crawl.bytes());
      assertThat(reading.failures()).isEmpty();
      assertThat(reading.articles())
          .extracting(a -> a.url().orElse(""))
          .containsExactly(
              "http://a.example.org/with%20space.html",
              "http://a.example.org/2", "http://a.example.org/3");
    }
  }

  @Test
  void behindABrokenRecordOfAnArcTheNextIsRead() {
    byte[] page =
        ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + Crawl.html("柏林新桥", TEXT))
            .getBytes(StandardCharsets.UTF_8);
    String about = "1 0 Crawl\nURL IP-address Archive-date Content-type Archive-length\n";
    String head = "filedesc://x.arc 127.0.0.1 20231109101501 text/plain " + about.length() + "\n";
    String line = " 127.0.0.1 20231109101501 text/html " + page.length + "\n";
    Reading reading =
        Reading.of(
            new Crawl(false)
                .raw((head + about + "\n").getBytes(StandardCharsets.UTF_8))
                .raw(
                    ("http://a.example.org/x" + line.replace("20231109101501", "2023"))
                        .getBytes(StandardCharsets.UTF_8))
                .raw(page)
                .raw(("\nhttp://a.example.org/2" + line).getBytes(StandardCharsets.UTF_8))
                .raw(page)
                .raw(new byte[] {'\n'})
                .bytes());
    assertThat(reading.failures()).hasSize(1);
    assertThat(reading.articles())
        .extracting(a -> a.url().orElse(""))
        .containsExactly("http://a.example.org/2");
  }
}
