package org.newsgraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class FeatureIndexTest {

  @Test
  void numbersEveryFeatureAndNoOther() {
    int size = 50_000;
    FeatureIndex index = new FeatureIndex(size);
    for (int i = 0; i < size; i++) {
      index.put(feature(i), i);
    }

    assertThat(index.size()).isEqualTo(size);
    for (int i = 0; i < size; i++) {
      assertThat(index.indexOf(feature(i))).isEqualTo(i);
      assertThat(index.indexOf(feature(i) + "|CpC")).isEqualTo(-1);
    }
  }

  /** Pairs of Chinese characters, many of which have the same {@link String#hashCode}. */
  private static String feature(int i) {
    return "" + (char) (0x4E00 + i / 100 * 7) + (char) (0x4E00 + i % 100 * 31);
  }

  @Test
  void holdsTheEmptyFeature() {
    FeatureIndex index = new FeatureIndex(1);
    index.put("", 0);

    assertThat(index.indexOf("")).isZero();
    assertThat(index.contains("国")).isFalse();
    assertThat(index.contains(1)).isFalse();
  }

  @Test
  void refusesAFeatureThatItCannotTellApart() {
    FeatureIndex index = new FeatureIndex(2);
    index.put("国", 0);

    assertThatIllegalStateException()
        .isThrownBy(() -> index.put("国", 1))
        .withMessageContaining("国");
  }

  @Test
  void refusesMoreThanACellCanNumber() {
    assertThatIllegalArgumentException().isThrownBy(() -> new FeatureIndex(1 << 24));
  }
}
