package org.newsgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

  @ParameterizedTest
  @CsvSource({
    "习近平, Xi Jinping",
    "解振华, Xie Zhenhua",
    "曾庆红, Zeng Qinghong",
    "欧阳修, Ouyang Xiu",
    "吕秀莲, Lü Xiulian",
    "吕秀莲, Lu Xiulian",
    "西安, Xi'an",
    "重庆, chóngqìng"
  })
  void spells(String chinese, String latin) {
    assertThat(Pinyin.spells(chinese, latin)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"马克龙, Walter McCrone", "习近平, Xi Jin", "习近, Xi Jinping", "蔡英文, Tsai Ing-wen"})
  void tellsWhatIsNotItsSpelling(String chinese, String latin) {
    assertThat(Pinyin.spells(chinese, latin)).isFalse();
  }

  @Test
  void knowsAllReadings() {
    assertThat(Pinyin.readings('解')).contains("jie", "xie");
    assertThat(Pinyin.readings('x')).isEmpty();
    assertThat(Pinyin.spells("", "")).isFalse();
  }
}
