package org.newsgraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelTextTest {

  @ParameterizedTest
  @CsvSource({
    "聯合國氣候變化大會, 联合国气候变化大会",
    "ＣＯＰ２８峰会, COP28峰会",
    "（２０２３年）, （2023年）",
    "甲\u3000乙\u00a0丙\u200b丁\ufeff戊, 甲 乙 丙 丁 戊",
    "甲\u0000乙\u001f丙\u0085丁, 甲 乙 丙 丁",
    "𠮷野家😀, 𠮷野家😀",
  })
  void makesCharactersUniform(String text, String expected) {
    assertThat(ModelText.of(text).normalized()).isEqualTo(expected).hasSameSizeAs(text);
  }

  @Test
  void blanksHalvesOfSurrogatePairs() {
    assertThat(ModelText.of("甲\ud842乙\udfb7丙").normalized()).isEqualTo("甲 乙 丙");
  }

  @Test
  void hidesTheLetterThatTheSegmenterUsesAsAMark() {
    assertThat(ModelText.of("甲\u1924乙").normalized()).isEqualTo("甲〓乙");
  }

  @Test
  void hidesPrivateCharacters() {
    assertThat(ModelText.of("甲\ue5e5乙\uf8ff丙\udb80\udc01丁").normalized()).isEqualTo("甲〓乙〓丙〓〓丁");
  }

  @Test
  void leavesWidthsAndSpacesToTheSimplifiedForm() {
    assertThat(ModelText.of("第２８屆\u3000大會").simplified()).isEqualTo("第２８届\u3000大会");
  }
}
