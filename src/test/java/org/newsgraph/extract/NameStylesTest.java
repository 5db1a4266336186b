package org.newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.extract.crf.Styles;

class NameStylesTest {

  /** Texts of 甲 are snippets, those of 乙 have up to eight characters. */
  private static final NameStyles STYLES = styles(NameStyles.NONE);

  private static NameStyles styles(int agreed) {
    return new NameStyles(
        Styles.train(List.of("甲甲甲", "甲甲", "乙乙乙乙乙乙乙乙", "乙乙乙乙乙"), 0, 0, 1, 1),
        new int[] {3, 8},
        agreed,
        0.25f,
        0.75f);
  }

  private static float[] shares(String text) {
    return STYLES.of(Texts.of(text + "/NN")).shares();
  }

  @Test
  void aShortTextIsToldByItsCharacters() {
    assertThat(shares("甲甲甲")[0]).isGreaterThan(0.9f);
    assertThat(shares("乙乙乙")[1]).isGreaterThan(0.9f);
  }

  @Test
  void aStyleWhoseTextsAreShorterHasNoSay() {
    assertThat(shares("甲甲甲甲甲")).containsExactly(0, 1);
  }

  @Test
  void whatIsLongerThanAllIsAnArticle() {
    assertThat(shares("甲甲甲甲甲甲甲甲甲")).containsExactly(0.25f, 0.75f);
    assertThat(STYLES.isArticle(Texts.of("甲甲甲甲甲甲甲甲/NN"))).isFalse();
    assertThat(STYLES.isArticle(Texts.of("甲甲甲甲甲甲甲甲甲/NN"))).isTrue();
  }

  @Test
  void whatIsLikeSentencesLabelledByAgreementIsMarkedAsArticlesAre() {
    float[] shares = styles(1).of(Texts.of("乙乙乙乙乙/NN")).shares();
    assertThat(shares).containsExactly(0.25f, 0.75f);
    assertThat(styles(1).of(Texts.of("甲甲甲/NN")).shares()[0]).isGreaterThan(0.9f);
  }
}
