package org.newsgraph.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

  @ParameterizedTest
  @CsvSource({
    "47, 47",
    "４７, 47",
    "四十七, 47",
    "十, 10",
    "一百零三, 103",
    "两千, 2000",
    "1.2万, 12000",
    "20亿, 2000000000",
    "'3,000', 3000",
    "三万五千, 35000",
    "1亿2000万, 120000000",
  })
  void readsNumbersAsNewsWritesThem(String text, double value) {
    assertThat(Quantity.parse(text)).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "数十", "几百", "近百", "多", "百余", "十几"})
  void readsNothingThatIsNotCertain(String text) {
    assertThat(Quantity.parse(text)).isEmpty();
  }
}
