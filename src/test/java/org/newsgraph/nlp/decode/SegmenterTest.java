package org.newsgraph.nlp.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.model.Span;

class SegmenterTest {

  private final Map<String, float[]> weights = new HashMap<>();

  private String segment(String text) {
    SegmenterVocabulary vocabulary = new SegmenterVocabulary();
    weights.keySet().forEach(vocabulary::add);
    TableWriter tables =
        SegmenterCompiler.compile(
            weights::get, vocabulary, List.of("气候变化", "变化"), Set.of("们"), c -> c > 0x3000);
    Segmenter segmenter = new Segmenter(Tables.of(tables.toBlock()));
    List<Span> words = segmenter.segment(text, 0, text.length());
    return String.join("|", words.stream().map(word -> word.in(text)).toList());
  }

  /** Where a model says nothing, every character begins a word; this one joins 2, 5 and 0. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\0',
      value = {
        "共1,250亿;共|1,250|亿",
        "1,250;1|,|250",
        "1,250,250亿;1,250|,|250|亿",
        "1,25亿;1|,|25|亿",
        "到3.5度;到|3.5|度",
        "3:2胜;3:2|胜",
        "说:3;说|:|3",
        "涨5%。;涨|5%|。",
        "玛丽・居里;玛|丽・居|里",
        "in Rio。;in|Rio|。",
        "iPhone 15;iPhone|1|5",
        "，，;，|，",
        "1 % 。;1|%|。"
      })
  void appliesCoreNlpsRules(String text, String words) {
    weights.put("２５::pc|C", new float[] {0, 2});
    weights.put("５０::pc|C", new float[] {0, 2});
    assertThat(segment(text)).isEqualTo(words);
  }

  @Test
  void keepsOffsetsAndWhiteSpaceOut() {
    assertThat(segment("中 国\u3000人")).isEqualTo("中|国|人");
    assertThat(segment("")).isEmpty();
    assertThat(segment("𠮷野")).isEqualTo("𠮷|野");
  }

  @Test
  void readsWeightsOfCharactersPairsAndSkips() {
    float[] inside = {0, 0, 2, 2};
    weights.put("国::c|CpC", inside);
    assertThat(segment("中国人民")).isEqualTo("中国|人|民");
    weights.clear();
    weights.put("人民::pc|C", new float[] {0, 2});
    assertThat(segment("中国人民")).isEqualTo("中|国|人民");
    weights.clear();
    weights.put("国人::n2c|C", new float[] {0, 2});
    assertThat(segment("中人国民")).isEqualTo("中人|国|民");
    weights.clear();
    weights.put("中-人pc2|CnC", inside);
    assertThat(segment("中国人民")).isEqualTo("中|国人|民");
    weights.clear();
    weights.put("人::pc|C", new float[] {0, 2});
    assertThat(segment("人民人")).as("nothing stands before the first one only").isEqualTo("人|民|人");
    weights.put("人::cn|C", new float[] {0, 2});
    assertThat(segment("人民人")).as("nothing stands behind the last one").isEqualTo("人|民人");
  }

  @Test
  void readsWeightsOfWordLengths() {
    weights.put("4-lm|C", new float[] {0, 2});
    weights.put("4-le|C", new float[] {0, 2});
    assertThat(segment("谈气候变化吧")).isEqualTo("谈|气候变化|吧");
  }

  @Test
  void readsWeightsOfKinds() {
    weights.put("CNCpscsc2s|C", new float[] {0, 2});
    weights.put("5-5-5-uType3|CpC", new float[] {0, 0, 1, 1});
    weights.put("33-R2|CpC", new float[] {3, 3, 0, 0});
    assertThat(segment("第一届大大")).isEqualTo("第一届|大|大");
  }

  @Test
  void findsTheBestSequenceAndNotTheBestLabels() {
    // Alone the second character would begin a word; that the third goes on decides otherwise.
    double[] scores = {
      1, 1, 0, 0, //
      1, 0, 0.5, 0, //
      0, 0, 0, 3
    };
    assertThat(Segmenter.beginnings(scores, 3)).containsExactly(true, false, false);
  }
}
