package org.newsgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsgraph.model.Script;

class ChineseScriptTest {

  @Test
  void simplifiesWithoutMovingOffsets() {
    String text = "總統蔡英文與川普通話，計程車、乾隆、頭髮、發展、里約熱內盧、台灣😀";
    String simplified = ChineseScript.simplify(text);
    assertThat(simplified)
        .hasSameSizeAs(text)
        .contains("总统蔡英文与川普通话", "计程车", "乾隆", "头发", "发展", "台湾");
  }

  @Test
  void changesCharactersAndNeverWords() {
    assertThat(ChineseScript.simplify("世界一級方程式錦標賽、大坂直美、乾隆皇帝、軟體與網路、雪梨"))
        .isEqualTo("世界一级方程式锦标赛、大坂直美、乾隆皇帝、软体与网路、雪梨");
  }

  @Test
  void keepsSimplifiedTextAsItIs() {
    String text = "美国气候特使约翰·克里上周六在棕榈泉附近会见了中国气候特使解振华。";
    assertThat(ChineseScript.simplify(text)).isSameAs(text);
  }

  @Test
  void tellsTheScript() {
    assertThat(ChineseScript.detect("美国总统拜登访问了台湾")).isEqualTo(Script.HANS);
    assertThat(ChineseScript.detect("美國總統拜登訪問了台灣")).isEqualTo(Script.HANT);
    assertThat(ChineseScript.detect("President Biden visited Taiwan 台湾")).isEqualTo(Script.LATIN);
    assertThat(ChineseScript.detect("2023 - 11 - 09 ...")).isEqualTo(Script.OTHER);
  }
}
