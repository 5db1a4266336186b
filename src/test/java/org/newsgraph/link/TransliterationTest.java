package org.newsgraph.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransliterationTest {

  @ParameterizedTest
  @CsvSource({
    "摩加迪沙, Mogadishu, false",
    "摩加迪休, Mogadishu, false",
    "卡里姆·本泽马, Karim Benzema, true",
    "泰勒·斯威夫特, Taylor Swift, true",
    "文森·梵谷, Vincent van Gogh, true",
    "路易斯·伊纳西奥·卢拉·达席尔瓦, Luiz Inácio Lula da Silva, true",
    "布宜诺斯艾利斯, Buenos Aires, false"
  })
  void hearsTheName(String chinese, String latin, boolean person) {
    assertThat(Transliteration.matches(chinese, latin, person)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "马克龙, Walter McCrone, true",
    "卡里姆·本泽马, Cristiano Ronaldo, true",
    "摩加迪沙, Nairobi, false",
    "约翰·史密斯, John, true",
    "里约热内卢, Buenos Aires, false"
  })
  void doesNotHearAnother(String chinese, String latin, boolean person) {
    assertThat(Transliteration.matches(chinese, latin, person)).isFalse();
  }
}
