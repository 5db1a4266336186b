package org.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.NewsStore;

/** The questions about claims, and those that follow claims and events, asked of two articles. */
class ClaimQueriesTest {

  @TempDir Path dir;
  private NewsStore store;

  @BeforeEach
  void open() {
    store = NewsFixture.store(dir, "claims.trig");
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void postsTellWhenTheyAreHeld() {
    assertThat(columns(4, "posts", "for=挪威"))
        .containsExactly(
            "何舟 | 总统 | 挪威 | asserted", "林远 | 总统 | 挪威 | asserted", "秦川 | 总统 | 挪威 | former");
  }

  @Test
  void relationsTellWhatLasts() {
    assertThat(columns(4, "relations"))
        .containsExactly(
            "林远 | birthPlace | 卑尔根 | asserted",
            "林远 | birthPlace | 奥斯陆 | asserted",
            "林远 | memberOf | 绿党 | former",
            "林远 | memberOf | 绿党 | denied",
            "蓝星 | founder | 林远 | asserted");
    assertThat(columns(2, "relations", "of=蓝星")).containsExactly("蓝星 | founder");
    assertThat(columns(2, "relations", "kind=birth", "to=2024-05-05")).isEmpty();
  }

  @Test
  void contradictionsTellWhatCannotAllBeRight() {
    assertThat(columns(5, "contradictions"))
        .containsExactly(
            "denied | one name | memberOf | 林远（绿党） | 林远（绿党）",
            "two places | one name | birthPlace | 林远（卑尔根） | 林远（奥斯陆）",
            "one post | said once | 总统 | 何舟（挪威） | 林远（挪威）");
    assertThat(columns(1, "contradictions", "entity=何舟")).containsExactly("one post");
    assertThat(columns(1, "contradictions", "entity=秦川")).isEmpty();
    assertThat(columns(1, "contradictions", "to=2024-05-05")).isEmpty();
    assertThat(columns(1, "contradictions", "from=2024-05-06", "to=2024-05")).hasSize(3);
  }

  @Test
  void pathTellsTheShortestChain() {
    assertThat(columns(5, "path", "a=蓝星", "b=秦川"))
        .containsExactly(
            "1 | 蓝星 | 蓝星 founder 林远 | 林远 | asserted",
            "2 | 林远 | 林远 总统（挪威） | 挪威 | asserted",
            "3 | 挪威 | 秦川 总统（挪威） | 秦川 | former");
    assertThat(columns(5, "path", "a=秦川", "b=何舟"))
        .containsExactly("1 | 秦川 | 秦川 会见 何舟 | 何舟 | asserted");
  }

  @Test
  void pathTellsNothingWhereNothingLeadsThere() {
    assertThat(columns(1, "path", "a=孤独", "b=何舟")).isEmpty();
  }

  @Test
  void whoDidWhatTellsWhoSaysSo() {
    assertThat(columns(6, "who-did-what", "entity=秦川"))
        .containsExactly("秦川 会见 何舟 | meeting |  |  | asserted | 林远");
  }

  private List<String> columns(int count, String query, String... arguments) {
    return NewsFixture.ask(store, query, arguments).stream()
        .map(row -> String.join(" | ", List.of(row.split(" \\| ", -1)).subList(0, count)))
        .toList();
  }
}
