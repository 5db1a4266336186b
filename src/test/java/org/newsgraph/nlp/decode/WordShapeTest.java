package org.newsgraph.nlp.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordShapeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\0',
      value = {
        "部长;false;cc",
        "第三;false;od",
        "一二;false;cd",
        "2023年;false;ddddD",
        "Dubai;false;Xxxxx",
        "dubai;true;xxxxxk",
        "in;true;xxk",
        "U.N.;true;X.X.",
        "COP28;true;XXXdd",
        "1,000.5%;false;d..dd%",
        "alpha;false;g",
        "xalphab;false;xgx",
        "约翰·哈特;false;cc.cc",
        "(;false;(",
        "|;false;+",
        "$;false;$",
        "—;false;-",
        "'tis;true;'xxx",
        "😀;false;qq"
      })
  void isThatOfCoreNlp(String word, boolean known, String shape) {
    assertThat(WordShape.of(word, known)).isEqualTo(shape);
  }
}
