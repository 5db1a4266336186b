package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsgraph.pipeline.CopyFinder.Copy;

class CopyFinderTest {

  private static final String BRIDGE =
      "工程师陈立冬星期三在柏林说，新的桥梁将在三个月内建成，市民对此表示欢迎。他说，旧桥已经用了八十年，"
          + "每天有四万辆汽车从桥上开过，去年冬天又发现了裂缝。市政府为这项工程拨款两千万欧元，其中一半来自联邦。";
  private static final String OTHER =
      "气象台预报说，周末南方有大雨，山区要防备滑坡，沿海的渔船应当在星期五傍晚以前回港。学校将在星期一照常上课，" + "列车时刻可能会有变化，旅客出门以前最好先打电话问一问车站。";

  private record Input(String article, String time, String text) {}

  private static List<Copy> copies(List<Input> inputs) {
    CopyFinder finder = new CopyFinder();
    inputs.forEach(i -> finder.add(i.article(), Instant.parse(i.time()), i.text()));
    return finder.copies();
  }

  @Test
  void theEarliestIsTheOriginal() {
    List<Input> inputs =
        List.of(
            new Input("c", "2023-11-10T08:00:00Z", BRIDGE),
            new Input("a", "2023-11-09T08:00:00Z", BRIDGE),
            new Input("x", "2023-11-09T08:00:00Z", OTHER),
            new Input("b", "2023-11-09T09:00:00Z", BRIDGE));
    assertThat(copies(inputs)).containsExactly(new Copy("b", "a", 1), new Copy("c", "a", 1));
  }

  @Test
  void findsCopiesWithOtherPunctuationCharactersAndSomeLines() {
    String changed = BRIDGE.replace('，', ' ').replace("桥梁", "橋梁").replace("星期三", "週三") + "（记者林远报道）";
    assertThat(
            copies(
                List.of(
                    new Input("a", "2023-11-09T08:00:00Z", BRIDGE),
                    new Input("b", "2023-11-09T09:00:00Z", changed))))
        .singleElement()
        .satisfies(
            copy -> {
              assertThat(copy.original()).isEqualTo("a");
              assertThat(copy.similarity()).isBetween(0.7, 0.99);
            });
  }

  @Test
  void theNextOneOfASeriesIsNoCopy() {
    String next = BRIDGE.replace("四万", "三万").replace("八十年", "九十年");
    List<Input> series =
        List.of(
            new Input("a", "2023-11-09T08:00:00Z", BRIDGE),
            new Input("b", "2023-12-09T08:00:00Z", next));
    assertThat(copies(series)).isEmpty();
    assertThat(copies(List.of(series.get(0), new Input("b", "2023-11-12T08:00:00Z", next))))
        .hasSize(1);
    assertThat(copies(List.of(series.get(0), new Input("b", "2023-12-09T08:00:00Z", BRIDGE))))
        .hasSize(1);
  }

  @Test
  void shortTextsAreNoCopies() {
    assertThat(
            copies(
                List.of(
                    new Input("a", "2023-11-09T08:00:00Z", "请看图片。"),
                    new Input("b", "2023-11-09T09:00:00Z", "请看图片。"))))
        .isEmpty();
  }

  @Test
  void theOrderDoesNotMatter() {
    Random random = new Random(7);
    List<Input> inputs = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      int cut = 60 + random.nextInt(20);
      String text = (i % 2 == 0 ? BRIDGE : OTHER).substring(random.nextInt(10), cut);
      inputs.add(new Input("a" + i, "2023-11-09T08:00:" + (10 + i % 7) + "Z", text));
    }
    List<Copy> expected = copies(inputs);
    assertThat(expected).hasSizeGreaterThan(20);
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(inputs, random);
      assertThat(copies(inputs)).isEqualTo(expected);
    }
  }

  @Test
  void estimatesWhatTwoTextsHaveInCommon() {
    String half = BRIDGE.substring(0, BRIDGE.length() / 2);
    assertThat(MinHash.similarity(MinHash.of(BRIDGE), MinHash.of(half))).isBetween(0.35, 0.65);
    assertThat(MinHash.similarity(MinHash.of(BRIDGE), MinHash.of(OTHER))).isLessThan(0.05);
  }
}
