package org.newsgraph.extract.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StylesTest {

  @Test
  void tellsTextsApartByTheirCharacters() {
    List<String> texts = new ArrayList<>();
    int[] styles = new int[60];
    for (int i = 0; i < styles.length; i++) {
      styles[i] = i % 2;
      texts.add(i % 2 == 0 ? "大會今日在會場閉幕" + i : "大会今日在会场闭幕" + i);
    }
    Styles trained = Styles.train(texts, styles);
    assertThat(trained.count()).isEqualTo(2);
    float[] told = trained.of("閉幕會");
    assertThat(told[0]).isGreaterThan(0.6f);
    assertThat(told[0] + told[1]).isBetween(0.999f, 1.001f);
    assertThat(trained.of("闭幕会")[1]).isGreaterThan(0.6f);
  }

  @Test
  void saysNothingOfAnEmptyText() {
    Styles trained = Styles.train(List.of("甲", "乙"), 0, 1);
    assertThat(trained.of("")).containsExactly(0.5f, 0.5f);
  }
}
