package org.newsgraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.Span;

class SentenceSplitterTest {

  private static List<String> split(String text) {
    return split(text, 400);
  }

  private static List<String> split(String text, int maxLength) {
    return new SentenceSplitter(maxLength).split(text).stream().map(s -> s.in(text)).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "会议开始了。代表到场。, 会议开始了。|代表到场。",
    "真的吗？！是的！, 真的吗？！|是的！",
    "他说：“开始吧。”大家鼓掌。, 他说：“开始吧。”|大家鼓掌。",
    "（本报记者报道。）会议结束。, （本报记者报道。）|会议结束。",
    "「好……」他答道。, 「好……」|他答道。",
    "他想……然后走了。, 他想……然后走了。",
    "一月；二月；三月。, 一月；二月；三月。",
    "标题没有句号, 标题没有句号",
    "涨幅为3.5%。降幅为1.2%。, 涨幅为3.5%。|降幅为1.2%。",
    "见 https://example.org/a?b=1&c=d.html 一文。, 见 https://example.org/a?b=1&c=d.html 一文。",
    "Talks began. They ended at noon. , Talks began.|They ended at noon.",
    "U.S. President J. Smith met Mr. Li. Talks ended., U.S. President J. Smith met Mr. Li. Talks ended.",
    "约翰·F.肯尼迪机场关闭。, 约翰·F.肯尼迪机场关闭。",
    "苹果公司(Apple Inc.)发布新品。, 苹果公司(Apple Inc.)发布新品。",
    "会议在巴黎举行.代表到场., 会议在巴黎举行.|代表到场.",
  })
  void endsSentencesAtFullStopsOnly(String text, String expected) {
    assertThat(String.join("|", split(text))).isEqualTo(expected.strip());
  }

  @Test
  void endsSentencesWithTheirParagraph() {
    assertThat(split("气候大会开幕\n各国代表\r\n　　在迪拜会晤 \u2028完"))
        .containsExactly("气候大会开幕", "各国代表", "在迪拜会晤", "完");
  }

  @Test
  void trimsAllKindsOfSpace() {
    assertThat(split("\u3000\u00a0\ufeff\u200b 大会。\u0007\u200e 闭幕\t")).containsExactly("大会。", "闭幕");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\u3000\ufeff\u0000"})
  void findsNothingInNothing(String text) {
    assertThat(split(text)).isEmpty();
  }

  @Test
  void aStopWithoutASentenceStaysWithTheOneBefore() {
    assertThat(split("好。。。！！”」走")).containsExactly("好。。。！！”」", "走");
  }

  @Test
  void cutsLongSentencesBehindCommas() {
    assertThat(split("第一部分内容，第二部分内容，第三部分内容。", 16)).containsExactly("第一部分内容，第二部分内容，", "第三部分内容。");
  }

  @Test
  void doesNotCutNumbersAtTheirCommas() {
    assertThat(split("共计支出经费1,234,567元整", 12)).containsExactly("共计支出经费1,234,", "567元整");
  }

  @Test
  void cutsAtSpacesWhereThereIsNoComma() {
    assertThat(split("alpha beta gamma delta", 12)).containsExactly("alpha beta", "gamma delta");
  }

  @Test
  void neverCutsASurrogatePair() {
    String text = "字" + "😀".repeat(50);

    assertThat(split(text, 20))
        .allSatisfy(
            part -> assertThat(part.codePoints().noneMatch(SentenceSplitterTest::isLone)).isTrue())
        .allSatisfy(part -> assertThat(part.length()).isLessThanOrEqualTo(20));
  }

  private static boolean isLone(int codePoint) {
    return codePoint >= 0xD800 && codePoint < 0xE000;
  }

  @Test
  void losesNothingOfAMillionCharactersWithoutAStop() {
    String text = "代表团".repeat(333_334);

    List<Span> spans = new SentenceSplitter(400).split(text);

    assertThat(spans.get(0).begin()).isZero();
    assertThat(spans.get(spans.size() - 1).end()).isEqualTo(text.length());
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i).begin()).isEqualTo(spans.get(i - 1).end());
      assertThat(spans.get(i).length()).isBetween(1, 400);
    }
  }
}
