package org.newsgraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.Span;

/** Our decoder of CoreNLP's tagger gives the tags that CoreNLP gives. */
class TaggerIT {

  private static PosTagger stock;
  private static PosTagger ours;
  private static WordSegmenter segmenter;

  @BeforeAll
  static void load() {
    PreparedModels prepared = PreparedModels.standard();
    stock = PosTagger.stock(NlpConfig.defaults());
    ours = PosTagger.fast(NlpConfig.defaults(), prepared);
    segmenter = WordSegmenter.fast(NlpConfig.defaults(), prepared);
  }

  private static List<String> words(String text) {
    String normalized = ModelText.of(text).normalized();
    return segmenter.segment(normalized, new Span(0, normalized.length())).stream()
        .map(word -> word.in(normalized))
        .toList();
  }

  private static void assertSame(List<String> words) {
    assertThat(ours.tags(words)).as("%s", words).isEqualTo(stock.tags(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "中国外交部发言人林敏星期三说，副总理张国华将于11月15日前往巴西贝伦，出席第三十届联合国气候变化大会（COP30）。",
        "美国代表团由前国务卿约翰·哈特率领，成员来自能源部、环境保护署和加利福尼亚州政府。",
        "欧盟去年的排放比1990年减少了37.5%，而全球平均气温上升了约1.3摄氏度！",
        "Reuters援引一名不愿透露姓名的官员的话说：最后文本“今晚见分晓”。",
        "就是她说的",
        "İstanbul的ΟΔΟΣ街、Straße与Ærø岛：http://example.org/a?b=c 😀𠮷野家",
        ".$$. .$. NA",
        "．＄．",
        "|~!@#$%^&*()_+-={}[]:\";'<>?,./"
      })
  void tagsLikeCoreNlp(String text) {
    assertSame(words(text));
  }

  /** Words in any order, cut anywhere, with foreign letters between: most of them are unknown. */
  @Test
  void tagsNonsenseLikeCoreNlp() {
    String letters = "的了在是和对将与为中国美国外交部长第三十届二〇二三年月日亿万１２3.％%，。“”（）·ABcdＥｆİß￥+|_-—〇兩号某々の가ẞ𠮷😀";
    List<Integer> characters = letters.codePoints().boxed().toList();
    Random random = new Random(30);
    for (int i = 0; i < 3000; i++) {
      List<String> words = new ArrayList<>();
      int length = 1 + random.nextInt(25);
      for (int j = 0; j < length; j++) {
        StringBuilder word = new StringBuilder();
        for (int k = 1 + random.nextInt(random.nextInt(8) == 0 ? 9 : 3); k > 0; k--) {
          word.appendCodePoint(characters.get(random.nextInt(characters.size())));
        }
        words.add(word.toString());
      }
      assertSame(words);
    }
  }

  @Test
  void tagsALongSentenceLikeCoreNlp() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      words.addAll(words("代表团成员来自各个部门，"));
    }
    assertSame(words);
  }
}
