package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.extract.Extractor;
import org.newsgraph.ingest.ColumnMap;
import org.newsgraph.ingest.Document;
import org.newsgraph.ingest.Documents;
import org.newsgraph.ingest.InputFiles;
import org.newsgraph.link.Linker;
import org.newsgraph.pipeline.ArticleWork.Outcome;
import org.newsgraph.query.ExportFormat;
import org.newsgraph.query.ExportScope;
import org.newsgraph.query.Exporter;
import org.newsgraph.rdf.Iris;
import org.newsgraph.store.Mode;
import org.newsgraph.store.NewsStore;

/**
 * Articles that are worked on one by one, wherever their versions meet, give what a build gives.
 */
class ArticleWorkTest {

  private static final BuildOptions OPTIONS = BuildOptions.defaults();

  private final Analyzer analyzer =
      new Analyzer(new FakeAnnotator(), new Extractor(), new Linker(List.of()));

  @TempDir Path folder;

  private void write(String file, long millis, String url, String text) throws IOException {
    Files.writeString(
        Files.createDirectories(folder.resolve("in")).resolve(file),
        """
        <!--%d-->
        [迪拜会谈](https://news.example.org/%s)
        ------

        <div>09/11/2023 - 09:39</div><p>解振华在迪拜会见约翰·克里。</p><p>%s</p>
        """
            .formatted(millis, url, text));
  }

  private void writeArticles() throws IOException {
    write("old.txt", 1699524901000L, "20231109-talks", "中国对会谈表示欢迎。");
    write("new.txt", 1699528501000L, "20231109-talks", "中国对会谈表示欢迎，巴黎也一样。");
    write("other.txt", 1699524901000L, "20231110-other", "会谈在巴黎继续。");
    write("poison.txt", 1699524901000L, "20231110-poison", "这里有毒。");
    Files.writeString(folder.resolve("in/english.txt"), "Nothing here is Chinese, not one word.");
    Files.write(folder.resolve("in/empty.txt"), new byte[0]);
  }

  /** The findings of all documents, those with one key together. */
  private Map<String, List<Finding>> findings() throws IOException {
    FirstLook look = new FirstLook(OPTIONS.base(), "test");
    Map<String, List<Finding>> found = new TreeMap<>();
    List<Path> files = InputFiles.list(List.of(folder.resolve("in")));
    try (Documents documents = new Documents(files, ColumnMap.NONE)) {
      for (Document next = documents.next(); next != null; next = documents.next()) {
        look.look(
            next,
            finding -> found.computeIfAbsent(finding.key(), k -> new ArrayList<>()).add(finding),
            skipped -> {});
      }
    }
    return found;
  }

  private static byte[] merged(List<Finding> findings) {
    return findings.stream().map(Finding::bytes).reduce(FirstLook::merge).orElseThrow();
  }

  @Test
  void givesTheQuadsOfABuildAndItsFailures() throws IOException {
    writeArticles();
    ArticleWork work = new ArticleWork(OPTIONS, analyzer);
    TreeSet<String> lines = new TreeSet<>();
    TreeSet<String> failures = new TreeSet<>();
    for (List<Finding> same : findings().values()) {
      if (same.get(0).kind() == Finding.Kind.FAILURE) {
        failures.add(FirstLook.failure(same.get(0).bytes()).toString());
      } else {
        ArticleWork.Worked worked = work.work(merged(same), Optional.empty());
        lines.addAll(worked.lines());
        worked.failure().ifPresent(failure -> failures.add(failure.toString()));
        worked.row().ifPresent(row -> assertThat(ArticleRow.parse(row.toJson())).isEqualTo(row));
      }
    }
    BuildReport report;
    TreeSet<String> built;
    try (NewsStore store = NewsStore.open(folder.resolve("store"), Mode.WRITE)) {
      report = build(store);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new Exporter(store).write(ExportFormat.NQUADS, ExportScope.ALL, out);
      built = new TreeSet<>(out.toString(StandardCharsets.UTF_8).lines().toList());
    }
    built.removeIf(line -> !QuadLines.graph(line).contains("/article/"));
    assertThat(lines).isEqualTo(built).isNotEmpty();
    assertThat(failures)
        .hasSize(3)
        .containsExactlyInAnyOrderElementsOf(
            report.failures().stream().map(Object::toString).toList());
  }

  private BuildReport build(NewsStore store) throws IOException {
    return new Build(
            new StoreTarget(store, new Iris()), () -> analyzer, "test", OPTIONS, Progress.NONE)
        .run(List.of(folder.resolve("in")));
  }

  @Test
  void doesOnlyWhatIsMissing() throws IOException {
    writeArticles();
    ArticleWork work = new ArticleWork(OPTIONS, analyzer);
    List<Finding> versions =
        findings().values().stream().filter(same -> same.size() == 2).findFirst().orElseThrow();
    ArticleWork.Worked old =
        work.work(versions.get(1).bytes(), Optional.empty()); // new.txt comes before old.txt
    ArticleWork.Worked newer = work.work(versions.get(0).bytes(), old.row());
    assertThat(old.outcome()).isEqualTo(Outcome.ADDED);
    assertThat(newer.outcome()).isEqualTo(Outcome.REPLACED);
    assertThat(work.work(merged(versions), newer.row()).outcome()).isEqualTo(Outcome.UNCHANGED);
    assertThat(work.work(versions.get(1).bytes(), newer.row()).outcome())
        .isEqualTo(Outcome.SUPERSEDED);
    assertThat(
            new ArticleWork(OPTIONS.withAgain(true), analyzer)
                .work(merged(versions), newer.row())
                .outcome())
        .isEqualTo(Outcome.REPLACED);
  }
}
