package org.newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumberTest {

  @ParameterizedTest
  @CsvSource({
    "28, 28",
    "２８, 28",
    "十, 10",
    "十九, 19",
    "二十, 20",
    "三十一, 31",
    "一百零五, 105",
    "二〇二二, 2022",
    "九, 9"
  })
  void reads(String text, int value) {
    assertThat(ChineseNumber.parse(text)).hasValue(value);
  }

  @Test
  void otherStringsAreNoNumbers() {
    assertThat(ChineseNumber.parse("")).isEmpty();
    assertThat(ChineseNumber.parse("二人")).isEmpty();
    assertThat(ChineseNumber.parse("1234567")).isEmpty();
    assertThat(ChineseNumber.parse("99999")).isEmpty();
  }
}
