package org.newsgraph.nlp.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeCodeTest {

  @ParameterizedTest
  @CsvSource({
    "气候, cc",
    "第三十届, oddc",
    "一二, cd",
    "2023年, ddddD",
    "２０２３年１１月, ddDddD",
    "COP28, XXXdd",
    "iPhone, xXxxx",
    "3.5%, d.d.",
    "“, `",
    "”, ''''",
    "（, (",
    "·, ."
  })
  void drawsTheKindsOfLetters(String word, String shape) {
    assertThat(ShapeCode.of(word, false)).isEqualTo(ShapeCode.parse(shape));
  }

  @Test
  void namesTheKindsInTheMiddleOnceAndInOrder() {
    assertThat(ShapeCode.of("中国1月1日abc年", false)).isEqualTo(ShapeCode.parse("ccDdxxD"));
  }

  @Test
  void leavesLiteralWordsAsTheyAre() {
    assertThat(ShapeCode.of(".$.", true)).isEqualTo(ShapeCode.parse(".$."));
    assertThat(ShapeCode.of("NA", true)).isEqualTo(ShapeCode.parse("XX"));
  }

  @Test
  void refusesShapesLongerThanAnyWordHas() {
    assertThatThrownBy(() -> ShapeCode.parse("c".repeat(13)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("too long");
  }
}
