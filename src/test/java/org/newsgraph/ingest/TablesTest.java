package org.newsgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.Article;
import org.newsgraph.model.Byline;
import org.newsgraph.model.Dateline;

@Timeout(60)
class TablesTest {

  private static final String TEXT = "工程师陈立冬星期三在柏林说，新的桥梁将在三个月内建成。";

  @TempDir Path folder;

  @Test
  void readsACsvByTheNamesOfItsColumns() {
    Reading reading =
        Reading.of(
            "id,title,url,date,content\n"
                + "1,柏林新桥,https://news.example.org/a,2023-11-08 12:30,\""
                + TEXT
                + "\n\n市民说：\"\"好。\"\"\"\n"
                + "2,没有正文,https://news.example.org/b,2023-11-08,\n");
    Article article = reading.articles().get(0);
    assertThat(article.title()).isEqualTo("柏林新桥");
    assertThat(article.url()).contains("https://news.example.org/a");
    assertThat(article.published().orElseThrow().time()).hasToString("2023-11-08T12:30+08:00");
    assertThat(article.text()).isEqualTo(TEXT + "\n市民说：\"好。\"");
    assertThat(article.source()).endsWith(".txt#1");
    assertThat(reading.failures().get(0).source()).endsWith("#2");
    assertThat(reading.failures().get(0).reason()).contains("no text");
  }

  @Test
  void readsATsvInGb18030WithColumnsThatTheUserNames() throws IOException {
    String table = "编号\t标题\t新闻\t发布时间\n7\t柏林新桥\t" + TEXT + "\t2023年11月8日 12:30\n";
    Path file = Files.write(folder.resolve("x.tsv"), table.getBytes(Charset.forName("GB18030")));
    ColumnMap map = new ColumnMap(Map.of("title", "标题", "text", "新闻", "date", "发布时间"));
    Article article = Reading.of(file, map).article();
    assertThat(article.title()).isEqualTo("柏林新桥");
    assertThat(article.text()).isEqualTo(TEXT);
    assertThat(article.published().orElseThrow().time()).hasToString("2023-11-08T12:30+08:00");
  }

  @Test
  void oneMapServesForFilesWithAndWithoutItsColumns() throws IOException {
    ColumnMap map = new ColumnMap(Map.of("title", "题目", "text", "新闻"));
    Path csv = Files.writeString(folder.resolve("a.csv"), "题目,新闻\n柏林新桥," + TEXT + "\n");
    Path json =
        Files.writeString(
            folder.resolve("b.jsonl"), "{\"title\": \"柏林新桥\", \"text\": \"" + TEXT + "\"}\n");
    Path tsv = Files.writeString(folder.resolve("c.tsv"), "标题\t正文\n柏林新桥\t" + TEXT + "\n");
    for (Path file : List.of(csv, json, tsv)) {
      assertThat(Reading.of(file, map).article().title()).isEqualTo("柏林新桥");
      assertThat(Reading.of(file, map).article().text()).isEqualTo(TEXT);
    }
  }

  @Test
  void aTableWithoutAKnownTextIsAFailureThatNamesItsColumns() throws IOException {
    Path csv = Files.writeString(folder.resolve("a.csv"), "题目,新闻\n柏林新桥," + TEXT + "\n");
    assertThat(Reading.of(csv, ColumnMap.NONE).failures().get(0).reason())
        .contains("题目, 新闻", "--map text=COLUMN");
  }

  @Test
  void aTextWithCommasIsNoTable() {
    String text = "本台消息, 今天\n\n" + TEXT;
    assertThat(Reading.article(text).text()).contains(TEXT);
  }

  @Test
  void refusesAFieldThatArticlesDoNotHave() {
    assertThatThrownBy(() -> new ColumnMap(Map.of("headline", "标题")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("headline", "title");
  }

  @Test
  void aCellWithoutEndIsALimitedFailure() throws IOException {
    Path file = folder.resolve("endless.csv");
    try (var out = Files.newBufferedWriter(file)) {
      out.write("title,text\n好,\"" + TEXT + "\"\n坏,\"");
      String line = "没有尽头的一行，".repeat(100) + "\n";
      for (int i = 0; i < 40_000; i++) {
        out.write(line);
      }
    }
    Reading reading = Reading.of(file, ColumnMap.NONE);
    assertThat(reading.articles()).hasSize(1);
    assertThat(reading.failures()).hasSize(1);
    assertThat(reading.failures().get(0).reason()).contains("row 2", "quotation mark");
  }

  @Test
  void aRowOfTooManyCellsDoesNotAffectTheOthers() {
    Reading reading = Reading.of("title,text\na,b,c,d\n柏林新桥,\"" + TEXT + "\"\n");
    assertThat(reading.articles()).hasSize(1);
    assertThat(reading.failures().get(0).reason()).contains("4 cells", "2 columns");
  }

  @Test
  void keepsTheBylineThatWasReadBefore() {
    Byline byline =
        Reading.article(
                "{\"title\":\"水库放水\",\"text\":\"山城的水库今天开始放水，市民在岸边观看。\",\"byline\":{\"dateline\":"
                    + "{\"text\":\"（中央社里昂1日电）\",\"agency\":\"中央社\",\"places\":[\"里昂\"],"
                    + "\"day\":\"2024-03-01\",\"reporters\":[\"沈一鸣\"]},"
                    + "\"authors\":[\"沈一鸣\"],\"editors\":[\"周安\"],\"source\":null}}")
            .details()
            .byline();
    assertThat(byline.editors()).containsExactly("周安");
    assertThat(byline.dateline())
        .contains(
            new Dateline(
                "（中央社里昂1日电）",
                Optional.of("中央社"),
                List.of("里昂"),
                Optional.of(LocalDate.of(2024, 3, 1)),
                List.of("沈一鸣")));
  }

  @Test
  void readsJsonLinesAndNamesTheLinesThatAreBroken() {
    Reading reading =
        Reading.of(
            "{\"title\":\"柏林新桥\",\"text\":\""
                + TEXT
                + "\",\"fetched\":\"2023-11-09T10:15:01Z\",\"url\":null}\n"
                + "{\"title\":\"坏\n"
                + "\n"
                + "{\"title\":\"又一座\",\"content\":\""
                + TEXT
                + "\",\"publisher\":{\"name\":\"测试报\"}}\n");
    assertThat(reading.articles()).extracting(Article::title).containsExactly("柏林新桥", "又一座");
    assertThat(reading.articles().get(0).fetched()).contains(Instant.parse("2023-11-09T10:15:01Z"));
    assertThat(reading.articles().get(1).publisher()).contains("测试报");
    assertThat(reading.articles().get(1).source()).endsWith("#4");
    assertThat(reading.failures().get(0).source()).endsWith("#2");
    assertThat(reading.failures().get(0).reason()).contains("not JSON");
  }

  @Test
  void readsAListOfJsonObjects() {
    Reading reading =
        Reading.of(
            "[\n  {\n    \"标题\": \"柏林新桥\",\n    \"正文\": \""
                + TEXT
                + "\"\n  },\n  {\"正文\": 5}\n]\n");
    assertThat(reading.articles()).extracting(Article::title).containsExactly("柏林新桥");
    assertThat(reading.failures()).hasSize(1);
  }

  @Test
  void anEndlessLineOfJsonIsALimitedFailure() throws IOException {
    Path file = folder.resolve("endless.jsonl");
    try (var out = Files.newBufferedWriter(file)) {
      out.write("{\"text\":\"" + TEXT + "\"}\n{\"text\":\"");
      String piece = "没有尽头的一行，".repeat(100);
      for (int i = 0; i < 20_000; i++) {
        out.write(piece);
      }
      out.write("\"}\n{\"text\":\"" + TEXT + "\"}\n");
    }
    Reading reading = Reading.of(file, ColumnMap.NONE);
    assertThat(reading.articles()).hasSize(2);
    assertThat(reading.failures().get(0).reason()).contains("8 million characters");
  }
}
