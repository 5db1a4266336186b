package org.newsgraph.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordBytesTest {

  private record Many(
      int count,
      long mark,
      boolean same,
      Map<String, Integer> company,
      Set<String> names,
      List<Many> parts,
      Optional<LocalDate> day) {}

  @Test
  void keepsEveryComponent() {
    Many inner =
        new Many(-1, Long.MIN_VALUE, false, Map.of(), Set.of(), List.of(), Optional.empty());
    Many outer =
        new Many(
            7,
            1L << 40,
            true,
            Map.of("中国", 3, "b", 1),
            Set.of("甲", "乙"),
            List.of(inner, inner),
            Optional.of(LocalDate.of(2024, 2, 29)));
    assertThat(RecordBytes.read(RecordBytes.of(outer), Many.class)).isEqualTo(outer);
  }

  private record Numbers(long[] all, String name) {}

  @Test
  void keepsNumbersInEightBytesEach() {
    long[] all = {3, Long.MIN_VALUE, -1};
    byte[] bytes = RecordBytes.of(new Numbers(all, "甲"));
    assertThat(RecordBytes.read(bytes, Numbers.class).all()).containsExactly(all);
    assertThat(RecordBytes.read(bytes, Numbers.class).name()).isEqualTo("甲");
    assertThat(bytes).hasSize(Integer.BYTES + 3 * Long.BYTES + Integer.BYTES + Character.BYTES);
  }

  @Test
  void keepsAnArticleWithBrokenCharacters() {
    Article article =
        new Article(
            "a.txt#1",
            Optional.of("https://a.example/1"),
            "标题\uD83D",
            Optional.of(
                new Publication(
                    OffsetDateTime.parse("2023-11-09T09:39:00+01:00"),
                    Publication.Source.BODY,
                    true)),
            Optional.of(Instant.parse("2023-11-09T10:15:01.5Z")),
            Optional.empty(),
            Optional.of("王某"),
            "zh",
            Script.HANT,
            "第一段\n𠮷",
            List.of(new RelatedLink("https://a.example/2", "另一篇", Optional.empty())),
            ArticleDetails.of(
                new Byline(
                    Optional.of(
                        new Dateline(
                            "（法新社）",
                            Optional.of("法新社"),
                            List.of("巴黎"),
                            Optional.empty(),
                            List.of())),
                    List.of("甲"),
                    List.of(),
                    Optional.of("来源"))));
    assertThat(RecordBytes.read(RecordBytes.of(article), Article.class)).isEqualTo(article);
  }

  @Test
  void refusesOtherBytes() {
    assertThatThrownBy(() -> RecordBytes.read(new byte[3], Article.class))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no Article");
  }
}
