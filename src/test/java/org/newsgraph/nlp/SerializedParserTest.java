package org.newsgraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.newsgraph.nlp.decode.ParserModel;

class SerializedParserTest {

  private static final String SIZES =
      """
      dict=2
      pos=1
      label=2
      embeddingSize=2
      hiddenSize=1
      numTokens=1
      preComputed=3
      """;

  private static final String NUMBERS =
      """
      -UNKNOWN- 0.5 -1
      好 1 2
      VA 3 4
      -NULL- 5 6
      root 7 8
      0.25
      0.75
      9
      1 2 3
      4 5 6
      """;

  private static ParserModel read(String text) throws IOException {
    return SerializedParser.read(new BufferedReader(new StringReader(text)));
  }

  @Test
  void readsNamesAndNumbersInTheirOrder() throws IOException {
    ParserModel model = read(SIZES + NUMBERS);

    assertThat(model.words()).containsExactly("-UNKNOWN-", "好");
    assertThat(model.tags()).containsExactly("VA");
    assertThat(model.relations()).containsExactly("-NULL-", "root");
    assertThat(model.embeddings()[2]).containsExactly(3, 4);
    assertThat(model.hidden()).isDeepEqualTo(new float[][] {{0.25f}, {0.75f}});
    assertThat(model.bias()).containsExactly(9);
    assertThat(model.output()).isDeepEqualTo(new float[][] {{1, 2, 3}});
  }

  @Test
  void readsModelsThatNameTheirLanguage() throws IOException {
    ParserModel model = read("language=UniversalChinese\ntlp=Some\n" + SIZES + NUMBERS);

    assertThat(model.words()).hasSize(2);
  }

  @Test
  void saysWhatIsWrong() {
    assertThatThrownBy(() -> read("pos=1\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("dict")
        .hasMessageContaining("pos=1");
    assertThatThrownBy(() -> read(SIZES + NUMBERS.substring(0, 30)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("numbers are expected in a line");
  }
}
