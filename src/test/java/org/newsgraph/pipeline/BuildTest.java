package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.extract.Extractor;
import org.newsgraph.ingest.Crawl;
import org.newsgraph.ingest.Skipped;
import org.newsgraph.link.Linker;
import org.newsgraph.query.ExportFormat;
import org.newsgraph.query.ExportScope;
import org.newsgraph.query.Exporter;
import org.newsgraph.rdf.Iris;
import org.newsgraph.store.Mode;
import org.newsgraph.store.NewsStore;

class BuildTest {

  @TempDir Path folder;
  private Path articles;

  @BeforeEach
  void writeArticles() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    for (int i = 0; i < 12; i++) {
      write("a" + i + ".txt", 1699524901000L + i, i, "解振华今天在迪拜会见约翰·克里，这是第" + i + "次。");
    }
  }

  private void write(String file, long millis, int number, String sentence) throws IOException {
    Files.writeString(
        articles.resolve(file),
        """
        <!--%d-->
        [迪拜会谈之%d](https://news.example.org/20231109-talks-%d)
        ------

        <div>09/11/2023 - 09:39</div><p>%s</p><p>中国对会谈表示欢迎。</p>
        """
            .formatted(millis, number, number, sentence));
  }

  private BuildReport build(Path store, int threads, int batch, Path... inputs) throws IOException {
    try (NewsStore open = NewsStore.open(store, Mode.WRITE)) {
      Analyzer analyzer = new Analyzer(new FakeAnnotator(), new Extractor(), new Linker(List.of()));
      return new Build(
              new StoreTarget(open, new Iris()),
              () -> analyzer,
              "test",
              new BuildOptions(BuildOptions.DEFAULT_BASE, threads, batch),
              Progress.NONE)
          .run(List.of(inputs));
    }
  }

  private static String export(Path store) throws IOException {
    try (NewsStore open = NewsStore.open(store, Mode.READ)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new Exporter(open).write(ExportFormat.NQUADS, ExportScope.ALL, out);
      return out.toString(StandardCharsets.UTF_8);
    }
  }

  @Test
  void storesEveryArticleWithItsMentions() throws IOException {
    BuildReport report = build(folder.resolve("s"), 2, 5, articles);
    assertThat(report.added()).isEqualTo(12);
    assertThat(report.failures()).isEmpty();
    assertThat(export(folder.resolve("s")))
        .contains("entity/person/约翰·克里", "entity/place/迪拜", "\"2023-11-09T09:39:00");
  }

  @Test
  void givesTheSameBytesWhateverTheThreadsTheBatchesAndTheOrder() throws IOException {
    build(folder.resolve("one"), 1, 100, articles);
    List<Path> files;
    try (var list = Files.list(articles)) {
      files = list.sorted(java.util.Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      build(folder.resolve("two"), 3, 1, file);
    }
    assertThat(export(folder.resolve("two"))).isEqualTo(export(folder.resolve("one")));
  }

  @Test
  void doesOnlyWhatHasChangedAndLeavesTheStoreOfAFreshBuild() throws IOException {
    Path store = folder.resolve("s");
    build(store, 2, 5, articles);
    assertThat(build(store, 2, 5, articles))
        .returns(12L, BuildReport::unchanged)
        .returns(0L, BuildReport::added)
        .returns(0L, BuildReport::quads);

    write("a3.txt", 1699524901003L, 3, "解振华说，会谈改在巴黎举行。");
    write("new.txt", 1699524901000L, 99, "约翰·克里到了迪拜。");
    assertThat(build(store, 2, 5, articles))
        .returns(11L, BuildReport::unchanged)
        .returns(1L, BuildReport::replaced)
        .returns(1L, BuildReport::added);

    build(folder.resolve("fresh"), 2, 5, articles);
    assertThat(export(store)).isEqualTo(export(folder.resolve("fresh")));
  }

  @Test
  void keepsTheVersionThatWasFetchedLast() throws IOException {
    write("b-early.txt", 1699520000000L, 7, "解振华到了巴黎。");
    write("c-late.txt", 1699999999000L, 7, "约翰·克里到了巴黎。");
    BuildReport report = build(folder.resolve("s"), 2, 5, articles);
    assertThat(report.articles()).isEqualTo(14);
    assertThat(report.added()).isEqualTo(12);
    assertThat(export(folder.resolve("s"))).contains("约翰·克里到了巴黎。").doesNotContain("解振华到了巴黎。");

    assertThat(build(folder.resolve("s"), 1, 5, articles.resolve("b-early.txt")))
        .returns(1L, BuildReport::superseded)
        .returns(0L, BuildReport::replaced);
  }

  private Path dated(String file, long millis, String published, String sentence)
      throws IOException {
    return Files.writeString(
        folder.resolve(file),
        """
        <!--%d-->
        [迪拜会谈](https://news.example.org/talks)
        ------

        <div>%s</div><p>%s</p><p>中国对会谈表示欢迎。</p>
        """
            .formatted(millis, published, sentence));
  }

  @Test
  void aChangedVersionKeepsTheTimeOfItsFirst() throws IOException {
    Path first = dated("1.txt", 1699524901000L, "09/11/2023 - 09:39", "解振华到了迪拜，会谈开始了。");
    Path later = dated("2.txt", 1699699901000L, "10/11/2023 - 20:15", "解振华到了迪拜，会谈结束了。");
    Path store = folder.resolve("s");
    build(store, 1, 5, first);
    assertThat(build(store, 1, 5, later).replaced()).isEqualTo(1);
    assertThat(export(store))
        .contains("会谈结束了", "schema.org/datePublished> \"2023-11-09T09:39:00")
        .contains("schema.org/dateModified> \"2023-11-10T20:15:00");
    assertThat(build(store, 1, 5, later).unchanged()).isEqualTo(1);
    build(folder.resolve("both"), 2, 5, later, first);
    assertThat(export(folder.resolve("both"))).isEqualTo(export(store));
  }

  @Test
  void buildsACrawlWithSeveralThreadsAsWithOne() throws IOException {
    Crawl crawl = new Crawl(true);
    for (int i = 0; i < 40; i++) {
      crawl.page("https://b.example.org/" + i, "会谈" + i, "解振华今天在迪拜会见约翰·克里，这是第" + i + "次。");
    }
    crawl.page("https://b.example.org/en", "Talks", "The two men met again in Dubai on Thursday.");
    Path file = Files.write(folder.resolve("crawl.warc.gz"), crawl.bytes());
    BuildReport report = build(folder.resolve("two"), 2, 5, articles, file);
    assertThat(report.added()).isEqualTo(52);
    assertThat(report.failures()).isEmpty();
    assertThat(report.skipped()).isEqualTo(Map.of(Skipped.NOT_CHINESE, 1L));
    build(folder.resolve("one"), 1, 100, file, articles);
    assertThat(export(folder.resolve("two"))).isEqualTo(export(folder.resolve("one")));
    assertThat(build(folder.resolve("two"), 2, 5, file).unchanged()).isEqualTo(40);
  }

  private static String page(int number, String links) {
    return """
        <html><head><title>长篇报道</title></head><body><article>
        <p>解振华今天在迪拜会见约翰·克里，这是报道的第%d页，双方谈到了两国的合作。</p></article><p>%s</p></body></html>
        """
        .formatted(number, links);
  }

  @Test
  void makesOneArticleOfThePagesThatItFills() throws IOException {
    String address = "https://b.example.org/news/long";
    Crawl crawl =
        new Crawl(true)
            .whole(address + "_3.html", page(3, "<a href='long_2.html'>上一页</a>"))
            .page("https://b.example.org/other", "别的", "约翰·克里到了巴黎，在那里出席了会议。")
            .whole(address + ".html", page(1, "<a href='long_2.html'>下一页</a>"))
            .whole(
                address + "_2.html",
                page(2, "<a href='long.html'>上一页</a><a href='long_3.html'>下一页</a>"));
    Path file = Files.write(folder.resolve("crawl.warc.gz"), crawl.bytes());
    Path store = folder.resolve("two");
    assertThat(build(store, 2, 5, file))
        .returns(2L, BuildReport::added)
        .returns(2L, BuildReport::furtherPages);
    assertThat(export(store))
        .contains("第1页，双方谈到了两国的合作。\\n解振华今天在迪拜会见约翰·克里，这是报道的第2页")
        .contains("第3页")
        .doesNotContain("news/long_2");
    assertThat(build(store, 1, 5, file)).returns(2L, BuildReport::unchanged);
    build(folder.resolve("one"), 1, 100, file);
    assertThat(export(store)).isEqualTo(export(folder.resolve("one")));
  }

  @Test
  void aPageThatWasAnArticleOfItsOwnIsNoMoreOnceTheFirstOneIsThere() throws IOException {
    String address = "https://b.example.org/news/long";
    Crawl second =
        new Crawl(true).whole(address + "_2.html", page(2, "<a href='long.html'>上一页</a>"));
    Crawl first =
        new Crawl(true).whole(address + ".html", page(1, "<a href='long_2.html'>下一页</a>"));
    Path later = Files.write(folder.resolve("later.warc.gz"), second.bytes());
    Path earlier = Files.write(folder.resolve("earlier.warc.gz"), first.bytes());
    Path store = folder.resolve("s");
    assertThat(build(store, 1, 5, later).held().articles()).isEqualTo(1);
    assertThat(build(store, 1, 5, earlier, later).held().articles()).isEqualTo(1);
    assertThat(export(store)).contains("第1页", "第2页").doesNotContain("news/long_2");
    build(folder.resolve("one"), 1, 5, earlier, later);
    assertThat(export(store)).isEqualTo(export(folder.resolve("one")));
  }

  @Test
  void leavesAPageWhoseFirstOneIsMissingAnArticleOfItsOwn() throws IOException {
    Crawl crawl =
        new Crawl(true)
            .whole("https://b.example.org/long_3.html", page(3, "<a href='long_2.html'>上一页</a>"));
    Path file = Files.write(folder.resolve("crawl.warc.gz"), crawl.bytes());
    assertThat(build(folder.resolve("s"), 2, 5, file).added()).isEqualTo(1);
  }

  @Test
  void tellsWhichArticlesAreCopiesAndForgetsThoseThatAreNoMore() throws IOException {
    String report = "解振华星期四在迪拜会见约翰·克里，双方谈到了两国在气候问题上的合作。约翰·克里说，会谈是坦率的，" + "也是有益的，下一次会谈将在明年春天举行。";
    write("x.txt", 1699524901000L, 100, report);
    write("y.txt", 1699524901000L, 101, report);
    Path store = folder.resolve("s");
    assertThat(build(store, 2, 5, articles).held())
        .isEqualTo(new BuildReport.Held(14, OptionalLong.of(1)));
    assertThat(export(store)).contains("prov#wasDerivedFrom", "graph/copies");

    write("y.txt", 1699999999000L, 101, "解振华到了巴黎。");
    build(store, 2, 5, articles);
    assertThat(export(store)).doesNotContain("prov#wasDerivedFrom", "graph/copies");
  }

  @Test
  void namesWhatItCannotReadOrAnalyseAndGoesOn() throws IOException {
    Files.writeString(articles.resolve("empty.txt"), "");
    Files.write(articles.resolve("noise.txt"), new byte[] {0, 1, 2, 0, 0, (byte) 0xFF, 0, 7});
    write("poison.txt", 1699524901000L, 50, "这句话有毒，谁也不能读。");
    BuildReport report = build(folder.resolve("s"), 2, 5, articles);
    assertThat(report.added()).isEqualTo(12);
    assertThat(report.failures()).hasSize(3);
    assertThat(report.failures().get(0).source()).endsWith("empty.txt");
    assertThat(report.failures().get(2).reason()).contains("poison");
  }

  @Test
  void saysWhichInputDoesNotExist() {
    assertThatThrownBy(() -> build(folder.resolve("s"), 1, 5, folder.resolve("nowhere")))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("nowhere");
  }
}
