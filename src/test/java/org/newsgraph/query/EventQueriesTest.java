package org.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.NewsStore;

/** The questions about reported events and statements, asked of {@code events.trig}. */
class EventQueriesTest {

  @TempDir Path dir;
  private NewsStore store;

  @BeforeEach
  void open() {
    store = NewsFixture.store(dir, "events.trig");
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whoDidWhatTellsTheEventsOfAnEntityAndHowSureTheyAre() {
    assertThat(columns(5, "who-did-what", "entity=林远"))
        .containsExactly(
            "林远、何舟 会见 | meeting | 2024-05-05 | 2024-05-06 | asserted",
            "林远、何舟 通话 | telephone call |  |  | did not happen",
            "逮捕 林远 | arrest |  |  | denied");
    assertThat(columns(1, "who-did-what", "entity=林远", "kind=meet")).hasSize(1);
    assertThat(columns(1, "who-did-what", "entity=林远", "to=2024-05-05")).isEmpty();
  }

  @Test
  void metTellsWhatBothTookPartIn() {
    assertThat(columns(5, "met", "a=林远", "b=何舟"))
        .containsExactly(
            "林远、何舟 会见 | 2024-05-05 | 2024-05-06 | 奥斯陆 | asserted",
            "林远、何舟 通话 |  |  |  | did not happen");
    assertThat(columns(1, "met", "a=何舟")).hasSize(2);
  }

  @Test
  void visitsTellsWhoGoesWhere() {
    assertThat(columns(5, "visits"))
        .containsExactly("何舟 | 奥斯陆 | 2024-06-01 | 2024-07-01 | planned");
    assertThat(columns(1, "visits", "who=林远")).isEmpty();
  }

  @Test
  void casualtiesTellsHowMany() {
    assertThat(columns(7, "casualties")).containsExactly("火灾（奥斯陆） | fire | 3 | 5 |  |  | 奥斯陆");
  }

  @Test
  void plannedTellsWhatIsToComeAndNothingElse() {
    assertThat(columns(3, "planned")).containsExactly("2024-06-01 | 2024-07-01 | 何舟 访问 奥斯陆");
    assertThat(columns(1, "planned", "from=2024-07")).isEmpty();
    assertThat(columns(1, "planned", "from=2024-06-15", "to=2024-06")).hasSize(1);
    assertThat(columns(1, "planned", "asof=2024-05-05")).isEmpty();
    assertThat(columns(1, "planned", "entity=林远")).isEmpty();
  }

  @Test
  void deniedTellsWhatDidNotHappen() {
    assertThat(columns(3, "denied"))
        .containsExactly("林远、何舟 通话 | telephone call | did not happen", "逮捕 林远 | arrest | denied");
  }

  @Test
  void statementsTellsWhoSaysWhatAboutWhom() {
    assertThat(columns(4, "statements"))
        .containsExactly(" | 知情人士 | anonymous | 谈判不顺。", "林远 | 他 | named | 将与何舟再谈。");
    assertThat(columns(4, "statements", "by=林远")).hasSize(1);
    assertThat(columns(4, "statements", "about=何舟")).hasSize(1);
    assertThat(columns(4, "statements", "by=何舟")).isEmpty();
  }

  private List<String> columns(int count, String query, String... arguments) {
    return NewsFixture.ask(store, query, arguments).stream()
        .map(row -> String.join(" | ", List.of(row.split(" \\| ", -1)).subList(0, count)))
        .toList();
  }
}
