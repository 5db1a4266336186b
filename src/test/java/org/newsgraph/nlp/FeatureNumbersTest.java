package org.newsgraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeatureNumbersTest {

  private final List<String> names = new ArrayList<>();
  private final FeatureNumbers numbers = new FeatureNumbers(names::add);

  @Test
  void numbersEveryFeatureAndNoOther() {
    int size = 50_000;
    numbers.begin(size);
    for (int i = 0; i < size; i++) {
      numbers.feature(feature(i), i);
    }

    assertThat(names).hasSize(size);
    for (int i = 0; i < size; i++) {
      assertThat(numbers.of(feature(i))).isEqualTo(i);
      assertThat(numbers.of(feature(i) + "|CpC")).isEqualTo(-1);
    }
  }

  /** Pairs of Chinese characters, many of which have the same {@link String#hashCode}. */
  private static String feature(int i) {
    return "" + (char) (0x4E00 + i / 100 * 7) + (char) (0x4E00 + i % 100 * 31);
  }

  @Test
  void holdsTheEmptyFeature() {
    assertThat(numbers.of("")).isEqualTo(-1);
    numbers.begin(1);
    numbers.feature("", 0);

    assertThat(numbers.of("")).isZero();
    assertThat(numbers.of("国")).isEqualTo(-1);
  }

  @Test
  void refusesAFeatureThatItCannotTellApart() {
    numbers.begin(2);
    numbers.feature("国", 0);

    assertThatIllegalStateException()
        .isThrownBy(() -> numbers.feature("国", 1))
        .withMessageContaining("国");
  }

  @Test
  void refusesMoreThanACellCanNumber() {
    assertThatIllegalArgumentException().isThrownBy(() -> numbers.begin(1 << 24));
  }
}
