package org.newsgraph.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageEvaluationTest {

  @TempDir private Path folder;

  @Test
  void countsSegmentsTitlesAndDates() throws IOException {
    Files.createDirectory(folder.resolve("html"));
    Files.writeString(
        folder.resolve("html/a.html"),
        "<html><head><title>渡口重开</title></head><body><nav>首页</nav><h1>渡口重开</h1>"
            + "<p>渡船今天\n开始往返，镇长说票价不变。</p><p>版面上还有另一段话，说的是天气。</p></body></html>");
    Files.writeString(
        folder.resolve("pages.json"),
        """
        {"https://news.example.org/a": {"file": "a.html", "title": "渡口重开！", "date": "2024-03-05",
          "with": ["渡船今天开始往返", "没有的话"], "without": ["首页", "说的是天气"]},
         "https://news.example.org/b": {"file": "none.html", "with": ["没有的页"], "without": []}}
        """);

    Path gold = PageEvaluation.goldFile(folder).orElseThrow();

    assertThat(PageEvaluation.score(gold))
        .isEqualTo(
            List.of(
                new Score("pages.json", "segments", OptionalDouble.of(0.5), 1.0 / 3, 3),
                new Score("pages.json", "titles", OptionalDouble.of(1), 1, 1),
                new Score("pages.json", "dates", OptionalDouble.of(0), 0, 1)));
  }

  @Test
  void otherFilesAreNoPages() {
    assertThat(PageEvaluation.goldFile(folder)).isEmpty();
    assertThat(PageEvaluation.goldFile(folder.resolve("gold.jsonl"))).isEmpty();
  }
}
