package org.newsgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.HanLP;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Against HanLP's own automata, on all entries of its tables, alone and run together. */
class TraditionalFormsTest {

  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String table : List.of("s2t.txt", "t2tw.txt", "t2hk.txt", "t2s.txt")) {
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  HanLP.class.getResourceAsStream("/data/dictionary/tc/" + table),
                  StandardCharsets.UTF_8))) {
        lines.lines().flatMap(line -> Stream.of(line.split("=", 2))).forEach(texts::add);
      }
    }
    int entries = texts.size();
    for (int i = 0; i + 7 < entries; i += 5) {
      // Of neighbours in the table the first characters are the same: entries within and over
      // entries.
      texts.add(texts.get(i) + texts.get(i + 7) + "，" + texts.get((i * 31) % entries));
    }
    return texts;
  }

  @Test
  void formsAreThoseOfHanLp() throws IOException {
    List<String> texts = texts();
    assertThat(texts).hasSizeGreaterThan(100_000);
    for (String text : texts) {
      assertThat(TraditionalForms.STANDARD.of(text))
          .isEqualTo(HanLP.convertToTraditionalChinese(text));
      assertThat(TraditionalForms.TAIWAN.of(text)).isEqualTo(HanLP.s2tw(text));
      assertThat(TraditionalForms.HONG_KONG.of(text)).isEqualTo(HanLP.s2hk(text));
    }
  }

  @Test
  void wordsOfTaiwanDiffer() {
    assertThat(TraditionalForms.TAIWAN.of("软件")).isEqualTo("軟體");
    assertThat(TraditionalForms.STANDARD.of("软件")).isEqualTo("軟件");
    assertThat(TraditionalForms.STANDARD.of("")).isEmpty();
  }
}
